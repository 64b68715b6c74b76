// Light or dark: what the address asks for, else what was chosen here, else what the system prefers. Paper is light.

import { flushSync } from "svelte";

type Choice = "light" | "dark";

const KEY = "quorum:theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const known = (value: string | null): Choice | null => (value === "light" || value === "dark" ? value : null);

function stored(): Choice | null {
  try {
    return known(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

class Theme {
  private chosen = $state(known(new URLSearchParams(location.search).get("theme")) ?? stored());
  private preferred = $state(system.matches);
  private paper = $state(false);
  readonly dark = $derived(!this.paper && (this.chosen ? this.chosen === "dark" : this.preferred));

  constructor() {
    system.addEventListener("change", (event) => (this.preferred = event.matches));
    // The browser takes its picture of the page as soon as the listeners return.
    addEventListener("beforeprint", () => flushSync(() => (this.paper = true)));
    addEventListener("afterprint", () => (this.paper = false));
  }

  /** Whether the page is being printed. */
  get printing(): boolean {
    return this.paper;
  }

  /** Set the attribute that selects the colours in the stylesheet. */
  show(): void {
    document.documentElement.dataset.theme = this.dark ? "dark" : "light";
  }

  toggle(): void {
    this.chosen = this.dark ? "light" : "dark";
    try {
      localStorage.setItem(KEY, this.chosen);
    } catch {
      // Storage refused: the choice lasts as long as the page.
    }
  }
}

export const theme = new Theme();
