// Weights as people give them: by 100 points, by swing, or by an order. They count as on the server: as shares of 1.

import { t } from "../../i18n";
import type { Criterion, CriterionWeight, OwnWeights, GiveWeights, WeightedBy } from "../../api/wire";

/** A weight for each criterion, in points or shares. */
export type Weighting = readonly CriterionWeight[];

/** Weights to compare people's with. */
export interface Beside {
  kind: "set-up" | "locked";
  weights: Weighting;
}

const DIGITS = 12; // as on the server

export const weighable = (criteria: readonly Criterion[]): Criterion[] => criteria.filter((c) => !c.knock_out);

/** The weights as they stand in the description. */
export const described = (criteria: readonly Criterion[]): CriterionWeight[] =>
  weighable(criteria).map(({ id, weight }) => ({ criterion: id, weight }));

export const blank = (criteria: readonly Criterion[]): CriterionWeight[] =>
  weighable(criteria).map(({ id }) => ({ criterion: id, weight: 0 }));

export const weightOf = (given: Weighting, criterion: string): number =>
  given.find((w) => w.criterion === criterion)?.weight ?? 0;

/** The same with one weight replaced. */
export const having = (given: Weighting, criterion: string, weight: number): CriterionWeight[] =>
  given.map((w) => (w.criterion === criterion ? { criterion, weight } : w));

export const sumOf = (given: Weighting): number => given.reduce((sum, w) => sum + w.weight, 0);
const most = (given: Weighting): number => Math.max(0, ...given.map((w) => w.weight));

/** Shares of 1, as the server stores them; all 0 when nothing weighs anything. */
export function shares(given: Weighting): CriterionWeight[] {
  const sum = sumOf(given);
  return given.map(({ criterion, weight }) => ({
    criterion,
    weight: sum > 0 ? Number((weight / sum).toFixed(DIGITS)) : 0,
  }));
}

/** Whole points that sum to 100: rounded down, and what is left goes to those who lost most by it. */
export function inPoints(given: Weighting): CriterionWeight[] {
  const exact = shares(given).map((w) => 100 * w.weight);
  const whole = exact.map((points) => Math.floor(points + 1e-9));
  const lost = exact.map((points, i) => ({ i, by: points - (whole[i] as number) })).sort((a, b) => b.by - a.by);
  const left = sumOf(given) > 0 ? 100 - whole.reduce((sum, points) => sum + points, 0) : 0;
  for (const { i } of lost.slice(0, left)) whole[i] = (whole[i] as number) + 1;
  return given.map(({ criterion }, i) => ({ criterion, weight: whole[i] as number }));
}

/** Whole swing weights: the weightiest has 100, the others in proportion. */
export function inSwings(given: Weighting): CriterionWeight[] {
  const top = most(given);
  return given.map((w) => ({ ...w, weight: top > 0 ? Math.round((100 * w.weight) / top) : 0 }));
}

/** Rank-order centroid weights, the weightiest first: w_k = (1/n) (1/k + 1/(k+1) + … + 1/n). They sum to 1. */
export function rankOrder(n: number): number[] {
  return Array.from({ length: n }, (_, k) => {
    let sum = 0;
    for (let j = k + 1; j <= n; j++) sum += 1 / j;
    return sum / n;
  });
}

/** The rank-order weights of these criteria, given from the weightiest to the least. */
export function byOrder(criteria: readonly string[]): CriterionWeight[] {
  const weights = rankOrder(criteria.length);
  return criteria.map((criterion, i) => ({ criterion, weight: weights[i] as number }));
}

/** The criteria from the weightiest to the least; those that weigh the same keep their order. */
export const inOrder = (given: Weighting): string[] =>
  [...given].sort((a, b) => b.weight - a.weight).map((w) => w.criterion);

/** What was given in one way, told in another. */
export function toldBy(by: WeightedBy, { by: given, weights }: OwnWeights): CriterionWeight[] {
  if (by === given) return [...weights];
  if (by === "order") return byOrder(inOrder(weights));
  return by === "points" ? inPoints(weights) : inSwings(weights);
}

/** What one has given, as one gave it: points and swings in whole numbers, an order by its rank-order weights. */
export function asGiven({ by, weights }: OwnWeights): OwnWeights {
  if (by === "order") return { by, weights: byOrder(inOrder(weights)) };
  return { by, weights: by === "points" ? inPoints(weights) : inSwings(weights) };
}

/** The next that has to be done before these weights can be given; null when they can. */
export function lacking({ by, weights }: OwnWeights): string | null {
  if (by === "order") return null;
  if (!sumOf(weights)) return t(by === "points" ? "points-all" : "swing-first");
  if (by === "swing") return most(weights) === 100 ? null : t("swing-top");
  const left = 100 - sumOf(weights);
  if (left === 0) return null;
  return left > 0 ? t("points-left", { points: left }) : t("points-over", { points: -left });
}

export const weigh = ({ by, weights }: OwnWeights): GiveWeights => ({
  type: "give_weights",
  by,
  weights: [...weights],
});

export const same = (a: OwnWeights, b: OwnWeights): boolean =>
  a.by === b.by &&
  a.weights.length === b.weights.length &&
  a.weights.every((w) => Math.abs(w.weight - weightOf(b.weights, w.criterion)) < 1e-9);
