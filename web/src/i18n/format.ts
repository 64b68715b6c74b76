// Formatting of single figures, as in a table, in the language of the page.

import { NAMES } from "virtual:messages";

import { figureOptions, floored, percentOptions, scoreOptions, telling } from "./functions";
import { isolated } from "./isolate";
import { language } from "./language.svelte";

const NONE = "–";
type Figure = number | null | undefined;

const cache = new Map<string, Intl.NumberFormat>();

/** Format a number with a real minus sign, as wide as the plus sign, instead of the hyphen of most languages. */
function format(value: number, options: Intl.NumberFormatOptions): string {
  const key = language.locale + JSON.stringify(options);
  const formatter = cache.get(key) ?? new Intl.NumberFormat(language.locale, options);
  cache.set(key, formatter);
  return formatter.format(value).replace("-", "−");
}

/** A number with at most `max` decimals: "1,234.5". */
export const number = (value: number, max = 3): string => format(value, { maximumFractionDigits: max });

/** A score, or a mean of scores: "4.10"; a dash for none. */
export const score = (value: Figure, digits = 2): string =>
  value === null || value === undefined ? NONE : format(value, scoreOptions(digits));

/** A share of 1 with at most one decimal, or as many as it takes not to read as 0 or 100 %: "33.3%", "0.04%". */
export const percent = (share: number, min = 0, max = telling(share)): string =>
  format(share, percentOptions(min, max));

/** A share of 1 in whole per cent, rounded down, so that "90%" means at least 90 %: "89%", "<1%". */
export function wholePercent(share: number): string {
  const floor = floored(share);
  return `${floor.below ? "<" : ""}${format(floor.share, percentOptions(0, 0))}`;
}

/** A measured figure: "10,234", "0.336512"; a dash for none. */
export const figure = (value: Figure): string =>
  value === null || value === undefined ? NONE : format(value, figureOptions(value));

/** Texts joined by "and", or by "or": "A, B and C". */
export const list = (texts: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string =>
  new Intl.ListFormat(language.locale, { type }).format(texts.map(isolated));

/** The day of a time in ms since 1970, in the reader's own time zone: "26 November 2026". */
export const day = (at: number): string => new Intl.DateTimeFormat(language.locale, { dateStyle: "long" }).format(at);

/** A language by its own name: "Deutsch". */
export const nameOfLanguage = (tag: string): string => NAMES[tag] ?? tag;
