// Weights as people give them: 100 points, swing weights or an order. The server stores them as shares of 1.

import { t } from "../../i18n";
import { shares } from "./shares";
import type { Criterion, CriterionWeight, OwnWeights, GiveWeights, WeightedBy } from "../../api/wire";

/** A weight for each criterion, in points or shares. */
export type Weighting = readonly CriterionWeight[];

/** Weights to compare people's weights with. */
export interface Comparison {
  kind: "set-up" | "locked";
  weights: Weighting;
}

export const weighable = (criteria: readonly Criterion[]): Criterion[] => criteria.filter((c) => !c.knock_out);

/** Return the weights in the description. */
export const describedWeights = (criteria: readonly Criterion[]): CriterionWeight[] =>
  weighable(criteria).map(({ id, weight }) => ({ criterion: id, weight }));

export const blank = (criteria: readonly Criterion[]): CriterionWeight[] =>
  weighable(criteria).map(({ id }) => ({ criterion: id, weight: 0 }));

export const weightOf = (given: Weighting, criterion: string): number =>
  given.find((w) => w.criterion === criterion)?.weight ?? 0;

/** Replace one weight. */
export const withWeight = (given: Weighting, criterion: string, weight: number): CriterionWeight[] =>
  given.map((w) => (w.criterion === criterion ? { criterion, weight } : w));

export const sumOf = (given: Weighting): number => given.reduce((sum, w) => sum + w.weight, 0);
const largest = (given: Weighting): number => Math.max(0, ...given.map((w) => w.weight));

/** Convert to whole points that sum to 100, by the largest remainder. */
export function inPoints(given: Weighting): CriterionWeight[] {
  const exact = shares(given).map((w) => 100 * w.weight);
  const whole = exact.map((points) => Math.floor(points + 1e-9));
  const lost = exact.map((points, i) => ({ i, by: points - (whole[i] as number) })).sort((a, b) => b.by - a.by);
  const left = sumOf(given) > 0 ? 100 - whole.reduce((sum, points) => sum + points, 0) : 0;
  for (const { i } of lost.slice(0, left)) whole[i] = (whole[i] as number) + 1;
  return given.map(({ criterion }, i) => ({ criterion, weight: whole[i] as number }));
}

/** Convert to whole swing weights: the largest is 100, the others in proportion. */
export function inSwings(given: Weighting): CriterionWeight[] {
  const top = largest(given);
  return given.map((w) => ({ ...w, weight: top > 0 ? Math.round((100 * w.weight) / top) : 0 }));
}

/** Return rank-order centroid weights, the largest first: w_k = (1/n) (1/k + 1/(k+1) + … + 1/n). They sum to 1. */
export function rankOrder(n: number): number[] {
  return Array.from({ length: n }, (_, k) => {
    let sum = 0;
    for (let j = k + 1; j <= n; j++) sum += 1 / j;
    return sum / n;
  });
}

/** Return the rank-order weights of criteria that are sorted by weight, the largest first. */
export function byOrder(criteria: readonly string[]): CriterionWeight[] {
  const weights = rankOrder(criteria.length);
  return criteria.map((criterion, i) => ({ criterion, weight: weights[i] as number }));
}

/** Return the criteria sorted by weight, the largest first; equal ones keep their order. */
export const inOrder = (given: Weighting): string[] =>
  [...given].sort((a, b) => b.weight - a.weight).map((w) => w.criterion);

/** Convert weights that were given in one way into another. */
export function convertedTo(by: WeightedBy, { by: given, weights }: OwnWeights): CriterionWeight[] {
  if (by === given) return [...weights];
  if (by === "order") return byOrder(inOrder(weights));
  return by === "points" ? inPoints(weights) : inSwings(weights);
}

/** Return stored weights as they were entered: points and swings in whole numbers, an order as rank-order weights. */
export function asGiven({ by, weights }: OwnWeights): OwnWeights {
  if (by === "order") return { by, weights: byOrder(inOrder(weights)) };
  return { by, weights: by === "points" ? inPoints(weights) : inSwings(weights) };
}

/** Return what is still missing before the weights can be sent; null if they can. */
export function lacking({ by, weights }: OwnWeights): string | null {
  if (by === "order") return null;
  if (!sumOf(weights)) return t(by === "points" ? "points-all" : "swing-first");
  if (by === "swing") return largest(weights) === 100 ? null : t("swing-top");
  const left = 100 - sumOf(weights);
  if (left === 0) return null;
  return left > 0 ? t("points-left", { points: left }) : t("points-over", { points: -left });
}

export const giveWeights = ({ by, weights }: OwnWeights): GiveWeights => ({
  type: "give_weights",
  by,
  weights: [...weights],
});

export const same = (a: OwnWeights, b: OwnWeights): boolean =>
  a.by === b.by &&
  a.weights.length === b.weights.length &&
  a.weights.every((w) => Math.abs(w.weight - weightOf(b.weights, w.criterion)) < 1e-9);
