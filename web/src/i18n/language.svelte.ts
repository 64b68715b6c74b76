// The language of the page: what its address asks for, else what was chosen here, else what the browser prefers.
//
// Changing it loads the messages of the page in the other language, and every text follows without a reload.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LANGUAGES, MESSAGES } from "virtual:messages";

import { FUNCTIONS, localeOf } from "./functions";

const KEY = "quorum:language";
const FALLBACK = "en";

const known = (tag: string | null): string | null => (tag !== null && tag in MESSAGES ? tag : null);

/** The first language of the list that there is, by the whole tag or by its first part. */
export function preferred(tags: readonly string[], there: readonly string[] = LANGUAGES): string {
  for (const tag of tags) {
    const found =
      there.find((language) => language === tag) ?? there.find((language) => language === tag.split("-")[0]);
    if (found) return found;
  }
  return FALLBACK;
}

function stored(): string | null {
  try {
    return known(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function bundleOf(language: string, text: string): FluentBundle {
  const bundle = new FluentBundle(localeOf(language), { functions: FUNCTIONS, useIsolating: false });
  bundle.addResource(new FluentResource(text), { allowOverrides: true });
  return bundle;
}

class Language {
  /** The messages of this page; those of before until others are loaded. */
  bundle = $state.raw(bundleOf(FALLBACK, ""));
  /** The language that the messages are in. */
  tag = $state(FALLBACK);
  /** How that language writes numbers, lists and days. */
  readonly locale = $derived(localeOf(this.tag));

  private screen = "";
  private wanted = FALLBACK;
  /** The language that the address asks for. */
  private asked: string | null = null;

  /** Load the messages of a screen; await it before the screen is shown. */
  async open(screen: string): Promise<void> {
    this.screen = screen;
    this.asked = known(new URLSearchParams(location.search).get("language"));
    await this.load(this.asked ?? stored() ?? preferred(navigator.languages));
  }

  /** Change the language at the reader's wish, and remember it. */
  async choose(tag: string): Promise<void> {
    await this.load(tag);
    try {
      localStorage.setItem(KEY, tag);
    } catch {
      // It then holds for this page only.
    }
  }

  /** Take on the language of a session, as the projector does, unless the address asks for another. */
  async follow(tag: string): Promise<void> {
    if (this.asked === null && tag !== this.wanted && LANGUAGES.includes(tag)) await this.load(tag);
  }

  /** Speak a language whose messages are at hand: for tests. */
  speak(tag: string, text: string): void {
    this.bundle = bundleOf(tag, text);
    this.tag = this.wanted = tag;
  }

  private async load(tag: string): Promise<void> {
    this.wanted = tag;
    const messages = await MESSAGES[tag]?.[this.screen]?.();
    // Somebody may have chosen again meanwhile.
    if (!messages || tag !== this.wanted) return;
    this.speak(tag, messages.default);
    document.documentElement.lang = tag;
  }
}

export const language = new Language();
