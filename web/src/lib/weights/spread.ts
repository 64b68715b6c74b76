// How far apart people's weights are: in words, and where the picture of it begins and ends.

import type { LockedBy, Names as NameMode, WeightsSummary, WeightSpread } from "../../api/wire";
import { count, listed, type Names } from "../text/words";

const TENTHS = 0.1;

/** The right end of the picture, a share: the next whole tenth, and no less than a fifth. */
export function reach(shares: readonly number[]): number {
  const tenths = Math.ceil(Math.max(0, ...shares) / TENTHS - 1e-9);
  return Math.min(1, Math.max(2, tenths) * TENTHS);
}

/** Where the picture has its lines: every tenth, or every fifth when that would be too many. */
export function ticks(end: number): number[] {
  const step = end > 0.5 + 1e-9 ? 0.2 : TENTHS;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) => i * step);
}

/** "10 to 40 %", or "20 %" where both ends are the same; in whole per cents, for the eye. */
export function rangeText(low: number, high: number): string {
  const [from, to] = [Math.round(100 * low), Math.round(100 * high)];
  return from === to ? `${from} %` : `${from} to ${to} %`;
}

/** "+4 points", "−2.5 points", "as the team's mean": one weight against another, both shares. */
export function differenceText(weight: number, mean: number): string {
  const points = Math.round(1000 * (weight - mean)) / 10;
  if (!points) return "as the team’s mean";
  return `${points > 0 ? "+" : "−"}${Math.abs(points)} ${Math.abs(points) === 1 ? "point" : "points"}`;
}

/** Where people are furthest apart and where closest, or why there is nothing to tell. */
export function spreadSentence({ people, spread }: WeightsSummary, criteria: Names, names: NameMode): string {
  if (!people) return "Nobody has weighed the criteria.";
  if (!spread.length) {
    const all = `Only ${count(people, "person has", "people have")} weighed the criteria.`;
    return names === "hidden" ? `${all} With names hidden, weights are shown from three people on.` : all;
  }
  if (people === 1) return "One person has weighed the criteria.";
  const width = (s: WeightSpread) => s.high - s.low;
  const widest = Math.max(...spread.map(width));
  if (widest < 0.0005) return `All ${people} people give the same weights.`;
  const furthest = spread.filter((s) => widest - width(s) < 1e-9);
  const [first] = furthest;
  const where = listed(
    furthest.map((s) => s.criterion),
    criteria,
  );
  const range = first && furthest.length === 1 ? `: from ${rangeText(first.low, first.high)}` : "";
  return `The ${people} people are furthest apart on ${where}${range}.`;
}

/** Whose weights the locked ones are. */
export const WHOSE: Record<LockedBy, string> = {
  team: "The team’s mean",
  own: "Set by the facilitator",
  description: "As set up in the lobby",
};

/** The first digits of a digest, in groups of four, to be read out. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
