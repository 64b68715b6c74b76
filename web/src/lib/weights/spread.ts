// The spread of people's weights: sentences about it, and the scale of its picture.

import { percent, t } from "../../i18n";
import type { Names as NameMode, WeightsSummary, WeightSpread } from "../../api/wire";
import type { Names } from "../text/words";

const TENTHS = 0.1;

/** Return the right end of the picture as a share: rounded up to a tenth, and at least a fifth. */
export function reach(shares: readonly number[]): number {
  const tenths = Math.ceil(Math.max(0, ...shares) / TENTHS - 1e-9);
  return Math.min(1, Math.max(2, tenths) * TENTHS);
}

/** Return the positions of the grid lines: every tenth, or every fifth on a wide scale. */
export function ticks(end: number): number[] {
  const step = end > 0.4 + 1e-9 ? 0.2 : TENTHS;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) => i * step);
}

/** Format a range in whole per cent: "10% to 40%", or "20%" if both ends are the same. */
export function rangeText(low: number, high: number): string {
  if (Math.round(100 * low) === Math.round(100 * high)) return percent(low, 0, 0);
  return t("weights-range", { low, high });
}

/** Compare a weight with the team's mean, both as shares: "+4 points", "−2.5 points", "as the team's mean". */
export function differenceText(weight: number, mean: number): string {
  const points = Math.round(1000 * (weight - mean)) / 10;
  if (!points) return t("weights-no-difference");
  return t("weights-difference", { way: points > 0 ? "more" : "less", points: Math.abs(points) });
}

/** Name the criteria with the widest spread, or say why there are none. */
export function spreadSentence({ people, fewest, spread }: WeightsSummary, criteria: Names, names: NameMode): string {
  if (!people) return t("weights-nobody");
  if (!spread.length)
    return names === "hidden" ? t("weights-few-hidden", { people, fewest }) : t("weights-few", { people });
  if (people === 1) return t("weights-one");
  const width = (s: WeightSpread) => s.high - s.low;
  const widest = Math.max(...spread.map(width));
  if (widest < 0.0005) return t("weights-alike", { people });
  const furthest = spread.filter((s) => widest - width(s) < 1e-9);
  const [first] = furthest;
  const where = furthest.map((s) => criteria.get(s.criterion) ?? s.criterion);
  if (!first || furthest.length > 1) return t("weights-furthest", { people, criteria: where });
  return t("weights-furthest-range", { people, criterion: where[0] ?? "", low: first.low, high: first.high });
}

/** Return the first eight digits of a digest in groups of four, to be read out. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
