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

// Languages that are written from right to left.
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a language is written. */
export const directionOf = (tag: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(tag.split("-")[0] ?? tag) ? "rtl" : "ltr";

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

  /** The modules of messages that the page has asked for. */
  private modules: readonly string[] = [];
  /** Those that are there. */
  private loaded: readonly string[] = [];
  private wanted = FALLBACK;
  /** The language that the address asks for. */
  private asked: string | null = null;

  /** Load the messages of a screen; await it before the screen is shown. */
  async open(screen: string): Promise<void> {
    this.modules = [screen];
    this.asked = known(new URLSearchParams(location.search).get("language"));
    await this.load(this.asked ?? stored() ?? preferred(navigator.languages));
  }

  /** Load what the screen needs only later, before it is shown; once there, it follows the language. */
  async more(): Promise<void> {
    const [screen] = this.modules;
    const later = `${screen}-later`;
    if (this.loaded.includes(later) || !MESSAGES[FALLBACK]?.[later]) return;
    if (!this.modules.includes(later)) this.modules = [...this.modules, later];
    await this.load(this.wanted);
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
    for (;;) {
      const { wanted, modules } = this;
      const messages = await Promise.all(modules.map(async (name) => MESSAGES[wanted]?.[name]?.()));
      // Meanwhile somebody may have chosen again, or asked for more.
      if (wanted !== this.wanted || modules !== this.modules) continue;
      this.speak(wanted, messages.map((module) => module?.default ?? "").join("\n"));
      this.loaded = modules;
      document.documentElement.lang = wanted;
      document.documentElement.dir = directionOf(wanted);
      return;
    }
  }
}

export const language = new Language();
