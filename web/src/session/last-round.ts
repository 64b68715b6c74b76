// The previous round, stored in this browser so that a ballot can show the last scores.

import type { SessionSnapshot } from "./snapshot";
import type { Board, Drift, OwnBallot } from "../api/wire";

export interface LastRound {
  number: number;
  ballot: OwnBallot;
  board: Board;
  /** What had changed since last time, in a session that takes up a closed one again. */
  drift?: Drift | null;
}

type Memory = Pick<Storage, "getItem" | "setItem">;

const keyOf = (code: string): string => `quorum:round:${code}`;

export function recallLastRound(code: string, memory: Memory = localStorage): LastRound | null {
  try {
    return JSON.parse(memory.getItem(keyOf(code)) ?? "null") as LastRound | null;
  } catch {
    return null;
  }
}

export function forgetLastRound(code: string, memory: Pick<Storage, "removeItem"> = localStorage): void {
  memory.removeItem(keyOf(code));
}

/** Store the reader's own ballot and the board of a revealed round; null if there is nothing new to store. */
export function recordLastRound(
  code: string,
  before: SessionSnapshot | null,
  snapshot: SessionSnapshot | null,
  memory: Memory = localStorage,
): LastRound | null {
  if (
    !snapshot?.you ||
    snapshot === before ||
    snapshot.board.phase !== "revealed" ||
    snapshot.you.ballot.round !== snapshot.board.round
  ) {
    return null;
  }
  const { board, solidity, you } = snapshot;
  const last = { number: board.round, ballot: you.ballot, board, drift: solidity?.drift ?? null };
  try {
    memory.setItem(keyOf(code), JSON.stringify(last));
  } catch {
    // Storage refused: the round is remembered as long as the page.
  }
  return last;
}
