// The formats of numbers, lists and days, and the functions that messages may call for them.
//
// server/messages/functions.py has the same functions for exports and refusals; tests/messages/functions.json holds the
// cases that both must pass, and docs/messages.md describes each. Node also runs this file directly.

import {
  FluentNumber,
  FluentType,
  type FluentBundle,
  type FluentFunction,
  type FluentValue,
  type FluentVariable,
  type Scope,
} from "@fluent/bundle";

const LOCALES: Record<string, string> = {
  en: "en-GB", // "A, B and C", "26 November 2026"
  ar: "ar-u-nu-latn", // 0 to 9 in every browser, as on the server and in what people type
};

export const localeOf = (language: string): string => LOCALES[language] ?? language;

const TINY = 1e-9;
const MOST_NAMED = 6; // of Few; if there are more, one fewer is named, so that at least two are left out
const WHOLE_FROM = 100; // a measured figure of at least this has no decimals

/** Several texts, joined in the style of the language. */
export class Texts extends FluentType<readonly string[]> {
  readonly style: "conjunction" | "disjunction";
  readonly few: boolean;

  /** Of `few` texts, only the first are written, and how many more there are. */
  constructor(items: readonly string[], style: "conjunction" | "disjunction" = "conjunction", few = false) {
    super(items);
    this.style = style;
    this.few = few;
  }

  toString(scope: Scope): string {
    return new Intl.ListFormat(scope.bundle.locales, { type: this.style }).format(this.shown(scope.bundle));
  }

  private shown(bundle: FluentBundle): readonly string[] {
    const more = bundle.getMessage("common-more")?.value;
    if (!this.few || this.value.length <= MOST_NAMED || !more) return this.value;
    const named = this.value.slice(0, MOST_NAMED - 1);
    return [...named, bundle.formatPattern(more, { count: this.value.length - named.length })];
  }
}

/** A share that is written as less than itself: "<1%". */
class Below extends FluentNumber {
  override toString(scope?: Scope): string {
    return `<${super.toString(scope)}`;
  }
}

/** A day in the reader's time zone, by milliseconds since 1970. */
class Day extends FluentType<number> {
  toString(scope: Scope): string {
    return scope.memoizeIntlObject(Intl.DateTimeFormat, DAY_OPTIONS).format(this.value);
  }
}

const DAY_OPTIONS: Intl.DateTimeFormatOptions = { dateStyle: "long" };

// ---- the options of Intl for each kind of number, which i18n/format.ts shares

const decimals = (min: number, max: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: min,
  maximumFractionDigits: Math.max(min, max),
});

export const percentOptions = (min = 0, max = 1): Intl.NumberFormatOptions => ({
  style: "percent",
  ...decimals(min, max),
});

/** Return with how many decimals a share, rounded to at least `least`, does not read as 0 % or 100 % unless it is. */
export function telling(share: number, least = 1): number {
  const apart = Math.min(share, 1 - share);
  if (apart <= TINY) return least;
  return Math.max(least, Math.ceil(Math.log10(0.5 / apart) - 2 + TINY));
}

export const scoreOptions = (digits = 2): Intl.NumberFormatOptions => decimals(digits, digits);

export const figureOptions = (value: number): Intl.NumberFormatOptions =>
  Math.abs(value) >= WHOLE_FROM || Number.isInteger(value) ? decimals(0, 0) : { maximumSignificantDigits: 6 };

/** Round a share down to whole per cent, so that "90%" means at least 90 %; `below` marks one under 1 %. */
export const floored = (share: number): { share: number; below: boolean } =>
  share > 0 && share < 0.01 - TINY
    ? { share: 0.01, below: true }
    : { share: Math.floor(100 * share + TINY) / 100, below: false };

// ---- the functions

const number = (value: FluentValue | undefined): number => {
  if (value instanceof FluentNumber) return value.value;
  throw new TypeError("not a number");
};

const texts = (value: FluentValue | undefined): Texts => {
  if (value instanceof Texts) return value;
  throw new TypeError("not a list of texts");
};

const option = (named: Record<string, FluentValue>, name: string): number | undefined =>
  named[name] === undefined ? undefined : number(named[name]);

export const FUNCTIONS: Record<string, FluentFunction> = {
  PERCENT: ([share, digits], named) => {
    const exact = digits === undefined ? undefined : number(digits);
    const min = exact ?? option(named, "minimumFractionDigits") ?? 0;
    const max = exact ?? option(named, "maximumFractionDigits") ?? telling(number(share), Math.max(min, 1));
    return new FluentNumber(number(share), percentOptions(min, max));
  },
  FLOOR: ([value]) => {
    const { share, below } = floored(number(value));
    return new (below ? Below : FluentNumber)(share, percentOptions(0, 0));
  },
  SCORE: ([value, digits]) => new FluentNumber(number(value), scoreOptions(digits === undefined ? 2 : number(digits))),
  FIGURE: ([value]) => new FluentNumber(number(value), figureOptions(number(value))),
  LIST: ([items], named) => {
    const { value, few } = texts(items);
    return new Texts(value, named["type"] === "or" ? "disjunction" : "conjunction", few);
  },
  COUNT: ([items]) => new FluentNumber(texts(items).value.length),
  DAY: ([at]) => new Day(number(at)),
};

/** An argument of a message. */
export type Argument = string | number | readonly string[];

/** Texts of which a sentence names the first few and says how many more there are; `Few.from(texts)` makes them. */
export class Few extends Array<string> {}

/** Convert an argument for Fluent. */
export const fluentValue = (argument: Argument): FluentVariable =>
  typeof argument === "object" ? new Texts(argument, "conjunction", argument instanceof Few) : argument;
