// A draft of one's own weights, kept in the browser until they are given, so that a reload loses nothing.

import { blank, weighable } from "../../lib/weights/weights";
import type { Criterion, OwnWeights } from "../../api/wire";

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (code: string): string => `quorum:weights:${code}`;

/** The stored draft; null when there is none, or when it is about other criteria. */
export function recallDraft(
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

/** Store the draft, or remove it once it is given. */
export function storeDraft(code: string, draft: OwnWeights | null, memory: Memory = localStorage): void {
  try {
    if (draft) memory.setItem(keyOf(code), JSON.stringify(draft));
    else memory.removeItem(keyOf(code));
  } catch {
    // Storage refused: it is then kept as long as the page.
  }
}

/** The draft of somebody who has given nothing yet. */
export const blankDraft = (criteria: readonly Criterion[]): OwnWeights => ({ by: "points", weights: blank(criteria) });
