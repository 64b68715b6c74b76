// Isolates text that may run against the page (Unicode UAX 9).

import type { Argument } from "./functions";
import { language } from "./language.svelte";

// Letters of Hebrew, Arabic and other scripts that run from right to left.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b]/;

/**
 * Isolate a text, so that it does not reorder what is around it.
 *
 * On a page from right to left, any text may: "C++" would become "++C".
 */
export const isolated = (text: string): string =>
  language.rtl || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;

/** Isolate each text of an argument. */
export function isolatedArgument(argument: Argument): Argument {
  if (typeof argument === "string") return isolated(argument);
  return typeof argument === "number" ? argument : argument.map(isolated);
}
