// Weights as shares of 1, as the server stores them.

import type { CriterionWeight } from "../../api/wire";

const DIGITS = 12; // as on the server

/** Convert to shares of 1; all 0 if the sum is 0. */
export function shares(given: readonly CriterionWeight[]): CriterionWeight[] {
  const sum = given.reduce((all, w) => all + w.weight, 0);
  return given.map(({ criterion, weight }) => ({
    criterion,
    weight: sum > 0 ? Number((weight / sum).toFixed(DIGITS)) : 0,
  }));
}
