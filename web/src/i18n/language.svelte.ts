// The language of the page: from its address, else the reader's last choice, else the browser's preference.
//
// A change loads the page's messages in the new language, and every text follows without a reload.

import { FluentBundle } from "@fluent/bundle";
import { LANGUAGES, LATER, load, PSEUDOS, type Messages } from "virtual:messages";

import { part } from "../lib/browser/part";
import { FUNCTIONS, localeOf } from "./functions";

const KEY = "quorum:language";
const FALLBACK = "en";

const known = (tag: string | null): string | null =>
  tag !== null && [...LANGUAGES, ...PSEUDOS].includes(tag) ? tag : null;

/** Return the first language of the list that is available, by the full tag or by its first part. */
export function preferred(tags: readonly string[], available: readonly string[] = LANGUAGES): string {
  for (const tag of tags) {
    const match = [tag, tag.split("-")[0]].find((language) => language !== undefined && available.includes(language));
    if (match) return match;
  }
  return FALLBACK;
}

// Languages that are written from right to left.
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Return the direction of a language's script. */
export const directionOf = (tag: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(tag.split("-")[0] ?? tag) ? "rtl" : "ltr";

function stored(): string | null {
  try {
    return known(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function bundleOf(language: string, body: Messages): FluentBundle {
  const bundle = new FluentBundle(localeOf(language), { functions: FUNCTIONS, useIsolating: false });
  bundle.addResource({ body }, { allowOverrides: true });
  return bundle;
}

class Language {
  /** The messages of this page; the previous ones until new ones are loaded. */
  bundle = $state.raw(bundleOf(FALLBACK, []));
  /** The language that the messages are in. */
  tag = $state(FALLBACK);
  /** The locale for numbers, lists and days. */
  readonly locale = $derived(localeOf(this.tag));
  /** Whether the page runs from right to left. */
  readonly rtl = $derived(directionOf(this.tag) === "rtl");
  /** The language for a new session, which other people read: never a pseudo-language. */
  readonly forOthers = $derived(LANGUAGES.includes(this.tag) ? this.tag : FALLBACK);

  /** The message modules that the page needs. */
  private modules: readonly string[] = [];
  /** The modules that are loaded. */
  private loaded: readonly string[] = [];
  private wanted = FALLBACK;
  /** The language in the page's address. */
  private asked: string | null = null;

  /** Load the messages of a screen; await it before the screen is shown. */
  async open(screen: string): Promise<void> {
    this.modules = [screen];
    this.asked = known(new URLSearchParams(location.search).get("language"));
    await this.load(this.asked ?? stored() ?? preferred(navigator.languages));
  }

  /** Load the messages that the screen needs only later; await it before they are shown. */
  async more(loading: typeof part = part): Promise<void> {
    const [screen = ""] = this.modules;
    const later = `${screen}-later`;
    if (this.loaded.includes(later) || !LATER.includes(screen)) return;
    if (!this.modules.includes(later)) this.modules = [...this.modules, later];
    await loading(() => this.load(this.wanted));
  }

  /** Change to the language that the reader chose, and remember it. */
  async choose(tag: string): Promise<void> {
    await this.load(tag);
    try {
      localStorage.setItem(KEY, tag);
    } catch {
      // Storage refused: the choice lasts as long as the page.
    }
  }

  /** Change to the language of a session, as the projector does, unless the address sets one. */
  async follow(tag: string): Promise<void> {
    if (this.asked === null && tag !== this.wanted && LANGUAGES.includes(tag)) await this.load(tag);
  }

  /** Switch to a language with these messages. Tests call it directly. */
  speak(tag: string, messages: Messages): void {
    this.bundle = bundleOf(tag, messages);
    this.tag = this.wanted = tag;
  }

  private async load(tag: string): Promise<void> {
    this.wanted = tag;
    for (;;) {
      const { wanted, modules } = this;
      const messages = await Promise.all(modules.map((name) => load(wanted, name)));
      // The language or the modules may have changed in the meantime.
      if (wanted !== this.wanted || modules !== this.modules) continue;
      this.speak(
        wanted,
        messages.flatMap((module) => module.default),
      );
      this.loaded = modules;
      document.documentElement.lang = wanted;
      document.documentElement.dir = directionOf(wanted);
      return;
    }
  }
}

export const language = new Language();
