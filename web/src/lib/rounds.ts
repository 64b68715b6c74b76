// What this browser remembers of the round before, so that a new one can show what was said last time.

import type { Held } from "./held";
import type { Board, OwnBallot } from "./wire";

export interface LastRound {
  number: number;
  ballot: OwnBallot;
  board: Board;
}

type Memory = Pick<Storage, "getItem" | "setItem">;

const keyOf = (code: string): string => `quorum:round:${code}`;

export function recall(code: string, memory: Memory = localStorage): LastRound | null {
  try {
    return JSON.parse(memory.getItem(keyOf(code)) ?? "null") as LastRound | null;
  } catch {
    return null;
  }
}

/** Keep one's own ballot and the board of a revealed round as they stand; null when there is nothing new to keep. */
export function record(
  code: string,
  before: Held | null,
  held: Held | null,
  memory: Memory = localStorage,
): LastRound | null {
  if (!held?.you || held === before || held.board.phase !== "revealed" || held.you.ballot.round !== held.board.round) {
    return null;
  }
  const last = { number: held.board.round, ballot: held.you.ballot, board: held.board };
  try {
    memory.setItem(keyOf(code), JSON.stringify(last));
  } catch {
    // Storage refused: it is then remembered until the page goes.
  }
  return last;
}
