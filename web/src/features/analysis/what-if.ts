// The ranking under other weights, computed in this browser from the board's histograms.

import type { Board, Criterion, PublicSession, SameRaters, Standing } from "../../api/wire";

/** Weights by criterion id, 0..1, with a sum of 1. */
export type Weights = Readonly<Record<string, number>>;

export interface WhatIfRow {
  option: string;
  total: number | null;
  rank: number | null;
  tied: boolean;
  /** Whether every criterion with a weight has a score. */
  complete: boolean;
}

// As on the server: totals that agree to this many decimals are a tie; a smaller difference is floating-point noise.
const TIE_DIGITS = 9;

export const weightsOf = (criteria: readonly Criterion[]): Weights =>
  Object.fromEntries(criteria.map((c) => [c.id, c.weight]));

/** Set one weight and scale the others in proportion; if they are all zero, in the proportion they have in `given`. */
export function reweighed(weights: Weights, criterion: string, weight: number, given: Weights): Weights {
  const others = Object.keys(weights).filter((id) => id !== criterion);
  const sum = (of: Weights) => others.reduce((all, id) => all + (of[id] ?? 0), 0);
  const even = Object.fromEntries(others.map((id) => [id, 1]));
  const shape = [weights, given, even].find((of) => sum(of) > 1e-9) ?? even;
  const left = 1 - weight;
  const rest = others.map((id): [string, number] => [id, (left * (shape[id] ?? 0)) / sum(shape)]);
  return { ...weights, ...Object.fromEntries(rest), [criterion]: weight };
}

/** Rank the options of a shown board by these weights, best first; options without a total last. */
export function whatIfRanking(session: PublicSession, board: Board, weights: Weights): WhatIfRow[] {
  const totals = board.options.map((standing) => ({ option: standing.option, ...total(session, standing, weights) }));
  const exact = totals.map((g) => g.total?.toFixed(TIE_DIGITS));
  return totals
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

/** Return the weighted mean over the criteria that have a score; a missing score is left out, not counted as 0. */
function total(
  session: PublicSession,
  standing: Standing,
  weights: Weights,
): { total: number | null; complete: boolean } {
  const cells = new Map(standing.cells.map((cell) => [cell.criterion, cell]));
  let sum = 0;
  let counted = 0;
  let complete = true;
  for (const criterion of session.criteria) {
    const weight = weights[criterion.id] ?? 0;
    const cell = cells.get(criterion.id);
    // On a numeric scale the histogram has only the nearest steps, and the board's mean is exact.
    const average = criterion.numeric ? (cell?.mean ?? null) : mean(cell?.histogram ?? []);
    if (average === null) complete &&= weight === 0;
    else {
      sum += weight * (criterion.direction === "higher" ? average : session.scale + 1 - average);
      counted += weight;
    }
  }
  return { total: counted > 0 ? sum / counted : null, complete };
}

/** Return the mean of a histogram over 1..L, which is exact where the board's mean is rounded; null if it is empty. */
function mean(histogram: readonly number[]): number | null {
  const n = histogram.reduce((a, b) => a + b, 0);
  return n ? histogram.reduce((sum, people, i) => sum + people * (i + 1), 0) / n : null;
}
