// A draft of a member's weights, stored in the browser until it is sent, so that a reload loses nothing.

import { blank, weighable } from "../../lib/weights/weights";
import type { Criterion, OwnWeights } from "../../api/wire";

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (code: string): string => `quorum:weights:${code}`;

/** Load the draft; null if there is none or if it is about other criteria. */
export function recallDraft(
  code: string,
  criteria: readonly Criterion[],
  memory: Memory = localStorage,
): OwnWeights | null {
  try {
    const stored = JSON.parse(memory.getItem(keyOf(code)) ?? "null") as OwnWeights | null;
    const wanted = weighable(criteria).map((c) => c.id);
    const fits = stored?.weights.length === wanted.length && wanted.every((id) => stored.weights.some(is(id)));
    return fits ? stored : null;
  } catch {
    return null;
  }
}

const is = (id: string) => (weight: { criterion: string }) => weight.criterion === id;

/** Store the draft, or remove it once it is sent. */
export function storeDraft(code: string, draft: OwnWeights | null, memory: Memory = localStorage): void {
  try {
    if (draft) memory.setItem(keyOf(code), JSON.stringify(draft));
    else memory.removeItem(keyOf(code));
  } catch {
    // Storage refused: the draft lasts as long as the page.
  }
}

/** Return an empty draft. */
export const blankDraft = (criteria: readonly Criterion[]): OwnWeights => ({ by: "points", weights: blank(criteria) });
