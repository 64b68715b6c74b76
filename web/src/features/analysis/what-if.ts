// What the ranking would be with other weights, worked out in this browser from the figures on the board.

import type { Board, Criterion, PublicSession, SameRaters, Standing } from "../../api/wire";

/** Weights by criterion id, 0..1, with a sum of 1. */
export type Weights = Readonly<Record<string, number>>;

export interface Guess {
  option: string;
  total: number | null;
  rank: number | null;
  tied: boolean;
  /** Whether every criterion that counts has a score. */
  complete: boolean;
}

// As on the server: totals closer than this are a tie, which only the rounding of binary fractions tells apart.
const TIE_DIGITS = 9;

export const weightsOf = (criteria: readonly Criterion[]): Weights =>
  Object.fromEntries(criteria.map((c) => [c.id, c.weight]));

/** The same with one weight set and the others kept in proportion; where they have none left, in that of `given`. */
export function reweighed(weights: Weights, criterion: string, weight: number, given: Weights): Weights {
  const others = Object.keys(weights).filter((id) => id !== criterion);
  const sum = (of: Weights) => others.reduce((all, id) => all + (of[id] ?? 0), 0);
  const even = Object.fromEntries(others.map((id) => [id, 1]));
  const shape = [weights, given, even].find((of) => sum(of) > 1e-9) ?? even;
  const left = 1 - weight;
  const rest = others.map((id): [string, number] => [id, (left * (shape[id] ?? 0)) / sum(shape)]);
  return { ...weights, ...Object.fromEntries(rest), [criterion]: weight };
}

/** The options of a shown board as they would stand, best first; those without a total last. */
export function guesses(sheet: PublicSession, board: Board, weights: Weights): Guess[] {
  const found = board.options.map((standing) => ({ option: standing.option, ...total(sheet, standing, weights) }));
  const exact = found.map((g) => g.total?.toFixed(TIE_DIGITS));
  return found
    .map((g, i) => {
      const rank = g.total === null ? null : 1 + exact.filter((t) => t !== undefined && +t > Number(exact[i])).length;
      return { ...g, rank, tied: rank !== null && exact.filter((t) => t === exact[i]).length > 1 };
    })
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/**
 * The options that come first with these weights when each person's scores are compared only with their own, on the
 * criteria that all options compared share; empty where nothing can be compared.
 */
export function firstBySameRaters(found: SameRaters, weights: Weights): string[] {
  const sums = found.options.map(({ option, effects }) => ({
    option,
    weight: effects.reduce((all, { criterion }) => all + (weights[criterion] ?? 0), 0),
    ahead: Number(
      effects.reduce((all, { criterion, steps }) => all + (weights[criterion] ?? 0) * steps, 0).toFixed(TIE_DIGITS - 1),
    ),
  }));
  const best = Math.max(...sums.map((sum) => sum.ahead));
  return sums.filter(({ weight, ahead }) => weight > 0 && ahead === best).map(({ option }) => option);
}

/** The weighted mean over the criteria that have a score: missing is missing and never 0. */
function total(
  sheet: PublicSession,
  standing: Standing,
  weights: Weights,
): { total: number | null; complete: boolean } {
  const cells = new Map(standing.cells.map((cell) => [cell.criterion, cell.histogram]));
  let sum = 0;
  let counted = 0;
  let complete = true;
  for (const criterion of sheet.criteria) {
    const weight = weights[criterion.id] ?? 0;
    const average = mean(cells.get(criterion.id) ?? []);
    if (average === null) complete &&= weight === 0;
    else {
      sum += weight * (criterion.direction === "higher" ? average : sheet.scale + 1 - average);
      counted += weight;
    }
  }
  return { total: counted > 0 ? sum / counted : null, complete };
}

/** The mean of a histogram over 1..L, exact where the board's is rounded; null for nobody. */
function mean(histogram: readonly number[]): number | null {
  const n = histogram.reduce((a, b) => a + b, 0);
  return n ? histogram.reduce((sum, people, i) => sum + people * (i + 1), 0) / n : null;
}
