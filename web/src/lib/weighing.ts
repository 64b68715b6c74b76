// Weights that were begun and not given yet, kept in the browser so that a reload loses none of it.

import { blank, weighable } from "./weights";
import type { Criterion, OwnWeights } from "./wire";

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (code: string): string => `quorum:weights:${code}`;

/** What was begun; null when there is nothing, or when it is of other criteria. */
export function recallBegun(
  code: string,
  criteria: readonly Criterion[],
  memory: Memory = localStorage,
): OwnWeights | null {
  try {
    const kept = JSON.parse(memory.getItem(keyOf(code)) ?? "null") as OwnWeights | null;
    const wanted = weighable(criteria).map((c) => c.id);
    const fits = kept?.weights.length === wanted.length && wanted.every((id) => kept.weights.some(is(id)));
    return fits ? kept : null;
  } catch {
    return null;
  }
}

const is = (id: string) => (weight: { criterion: string }) => weight.criterion === id;

/** Keep what was begun, or forget it once it is given. */
export function keepBegun(code: string, begun: OwnWeights | null, memory: Memory = localStorage): void {
  try {
    if (begun) memory.setItem(keyOf(code), JSON.stringify(begun));
    else memory.removeItem(keyOf(code));
  } catch {
    // Storage refused: it is then kept as long as the page.
  }
}

/** Where somebody starts who has given nothing yet. */
export const nothing = (criteria: readonly Criterion[]): OwnWeights => ({ by: "points", weights: blank(criteria) });
