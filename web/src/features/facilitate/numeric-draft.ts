// A numeric scale in the lobby's editor.

import type { NumericScale, ScalePoint } from "../../api/wire";

/** A point between the worst and the best number; `value` in per cent. */
export interface PointDraft {
  number: number | null;
  value: number | null;
}

export interface NumericDraft {
  unit: string;
  worst: number | null;
  best: number | null;
  between: PointDraft[];
  low: number | null;
  high: number | null;
  whole: boolean;
}

/** How a criterion is scored: in steps, or in numbers of one of these scales. */
export type NumericKind = "ten" | "hundred" | "number";

const upTo = (best: number): NumericDraft => ({
  unit: "",
  worst: 0,
  best,
  between: [],
  low: 0,
  high: best,
  whole: true,
});

export const newNumeric = (kind: NumericKind): NumericDraft =>
  kind === "number"
    ? { unit: "", worst: null, best: null, between: [], low: 0, high: null, whole: false }
    : upTo(kind === "ten" ? 10 : 100);

export function kindOf(draft: NumericDraft): NumericKind {
  const same = (other: NumericDraft) => JSON.stringify(draft) === JSON.stringify(other);
  return same(upTo(10)) ? "ten" : same(upTo(100)) ? "hundred" : "number";
}

export function numericDraftOf({ unit, points, low, high, whole }: NumericScale): NumericDraft {
  const [worst, best] = [points.find((point) => point.value === 0), points.find((point) => point.value === 1)];
  return {
    unit,
    worst: worst?.number ?? null,
    best: best?.number ?? null,
    between: points
      .filter((point) => point !== worst && point !== best)
      .map(({ number, value }) => ({ number, value: Number((100 * value).toFixed(8)) })),
    low,
    high,
    whole,
  };
}

/** The scale as the server takes it; a number that is missing leaves its point out. */
export function numericOf({ unit, worst, best, between, low, high, whole }: NumericDraft): NumericScale {
  const drafts = [{ number: worst, value: 0 }, ...between, { number: best, value: 100 }];
  const points = drafts
    .flatMap(({ number, value }): ScalePoint[] =>
      typeof number === "number" ? [{ number, value: (value ?? 0) / 100 }] : [],
    )
    .sort((a, b) => a.number - b.number);
  // An emptied field is undefined or null, by browser.
  return { unit: unit.trim(), points, low: low ?? null, high: high ?? null, whole };
}
