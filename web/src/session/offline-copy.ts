// A copy of a session in this browser, as its member has seen it last, so that a reload without a connection shows it.

import { COPIES, copyKey } from "./offline-copy-key";
import type { SessionSnapshot } from "./snapshot";

interface Copy {
  at: number;
  snapshot: SessionSnapshot;
}

const MAX_AGE = 7 * 24 * 3_600_000; // ms; a meeting is over by then

/** Return the last copy of a session; null if there is none. */
export function recallCopy(code: string, memory: Storage = localStorage): SessionSnapshot | null {
  try {
    const copy = JSON.parse(memory.getItem(copyKey(code)) ?? "null") as Copy | null;
    // Whatever the server says is newer.
    return copy && { ...copy.snapshot, seqs: { session: 0, board: 0, ballot: 0 } };
  } catch {
    return null;
  }
}

let tidied = false;

/** Store a copy, without the names of the others; remove it if there is nothing to store. */
export function storeCopy(code: string, snapshot: SessionSnapshot | null, memory: Storage = localStorage): void {
  try {
    if (!snapshot?.you) return memory.removeItem(copyKey(code));
    if (!tidied) dropOldCopies(memory);
    tidied = true;
    const stored = { ...snapshot, roster: { ...snapshot.roster, members: [] }, loss: null };
    memory.setItem(copyKey(code), JSON.stringify({ at: Date.now(), snapshot: stored } satisfies Copy));
  } catch {
    // Storage refused: a reload needs a connection.
  }
}

/** Remove the copies of meetings that were over long ago. */
export function dropOldCopies(memory: Storage = localStorage, now = Date.now()): void {
  for (const key of Object.keys(memory).filter((name) => name.startsWith(COPIES))) {
    try {
      if (now - ((JSON.parse(memory.getItem(key) ?? "null") as Copy | null)?.at ?? 0) > MAX_AGE) memory.removeItem(key);
    } catch {
      memory.removeItem(key);
    }
  }
}
