// Numeric scales: numbers with their unit, their value and worth, and a scale in words (messages in scale.ftl).

import type { Criterion, NumericScale, ScalePoint } from "../../api/wire";
import { t } from "../../i18n";
import { answer } from "../text/words";

/** A number with its unit: "€ 1,200". */
export const withUnit = ({ unit }: Pick<NumericScale, "unit">, number: number): string =>
  t("scale-number", { kind: kindOf(unit), unit, number });

// Languages put a currency sign in different places.
function kindOf(unit: string): "none" | "currency" | "percent" | "unit" {
  if (!unit) return "none";
  if (unit === "%") return "percent";
  return /^\p{Sc}$/u.test(unit) ? "currency" : "unit";
}

/** A mean of numbers with its unit, rounded to a whole number or three significant digits. */
export const meanWithUnit = (numeric: NumericScale, mean: number): string =>
  withUnit(numeric, Math.abs(mean) < 1000 ? Number(mean.toPrecision(3)) : Math.round(mean));

/** An answer as it is said: "€ 1,200", "4", "met", "no view". */
export const answerWithUnit = (criterion: Criterion | undefined, value: number | null): string =>
  criterion?.numeric && value !== null ? withUnit(criterion.numeric, value) : answer(criterion, value);

/** How good the numbers of a scale are, in a sentence. */
export function scaleText(numeric: NumericScale): string {
  const { points, low, high } = numeric;
  const [first, last] = [points[0], points.at(-1)] as [ScalePoint, ScalePoint];
  const ends = points.map((point) => {
    const number = withUnit(numeric, point.number);
    if (point === first && (low === null || low < first.number)) return t("scale-or-less", { number });
    if (point === last && (high === null || high > last.number)) return t("scale-or-more", { number });
    return number;
  });
  if (points.length === 2 && Math.abs(first.value - last.value) === 1) {
    return t("scale-ends", {
      better: last.value > first.value ? "higher" : "lower",
      first: ends[0] ?? "",
      last: ends[1] ?? "",
    });
  }
  const written = points.map(({ value }, i) => t("scale-point", { number: ends[i] ?? "", value }));
  return t("scale-points", { points: written });
}

/** The worst and the best number of a scale, with their unit. */
export function numberEnds(numeric: NumericScale): { worst: string; best: string } {
  const byValue = [...numeric.points].sort((a, b) => a.value - b.value);
  const [worst, best] = [byValue[0], byValue.at(-1)] as [ScalePoint, ScalePoint];
  return { worst: withUnit(numeric, worst.number), best: withUnit(numeric, best.number) };
}

/** How good a number is, 0..1: linear between the points, and that of the nearest end beyond them. */
export function valueOf({ points }: Pick<NumericScale, "points">, number: number): number {
  const after = points.findIndex((point) => point.number > number);
  const [end, start] = [points[after], points[after - 1]];
  if (!end) return points.at(-1)?.value ?? 0;
  if (!start) return end.value;
  return start.value + ((number - start.number) / (end.number - start.number)) * (end.value - start.value);
}

/** A score in steps of 1..`steps`, as it counts: the worth of a number, or the step itself. */
export const stepsOf = (criterion: Criterion | undefined, score: number, steps: number): number =>
  criterion?.numeric ? 1 + (steps - 1) * valueOf(criterion.numeric, score) : score;

// The bounds of the server (server/core/worth.py) where the scale has none.
const MAX_NUMBER = 1e9;
const DIGITS = 6;

/** The numbers that may be given, as the refusal of others states them. */
export const limitsOf = ({ low, high, whole }: NumericScale) => ({
  numbers: whole ? ("whole" as const) : ("any" as const),
  low: low ?? -MAX_NUMBER,
  high: high ?? MAX_NUMBER,
});

/** The number in a text, in the language of the page; null if there is none that may be given on the scale. */
export function numberIn(text: string, numeric: NumericScale, locale: string): number | null {
  const number = parsed(text.replaceAll(/[\s'’]/gu, "").replace("−", "-"), locale);
  const { low, high } = limitsOf(numeric);
  if (number === null || number < low || number > high || (numeric.whole && !Number.isInteger(number))) return null;
  return Number(number.toFixed(DIGITS));
}

/**
 * Read a number. "1,234" is a thousand in English and 1.234 in German; a mark that cannot separate thousands where it
 * is, as in "1,5", is a decimal one in every language.
 */
function parsed(text: string, locale: string): number | null {
  const group = new Intl.NumberFormat(locale).formatToParts(12345).find((part) => part.type === "group")?.value ?? ",";
  const [thousands, decimal] = group === "." ? [".", ","] : [",", "."];
  const grouped = new RegExp(String.raw`^[+-]?\d{1,3}([${thousands}]\d{3})+([${decimal}]\d*)?$`);
  const plain = grouped.test(text) ? text.replaceAll(thousands, "").replace(decimal, ".") : text.replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
