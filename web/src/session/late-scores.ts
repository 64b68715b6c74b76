// Scores that came too late for their round: kept in this browser until they are put into a later round or left out.

import type { Clear, Score, WireCommand } from "../api/wire";
import { lateScoresKey } from "./late-scores-key";
import { subject } from "./own-ballot";

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A score, or the removal of one, and the round it was meant for. */
export interface LateScore {
  round: number;
  command: Score | Clear;
}

export interface LateScores {
  /** The member who gave them; they are of no use to anybody else. */
  member: string;
  /** Whether the person has read that they came too late. */
  dismissed: boolean;
  scores: readonly LateScore[];
}

/** The codes of refusals that mean: too late for this round. */
const LATE_CODES = new Set(["phase", "too_late", "closed"]);

/** Return a request as a late score if it is one: about a cell, and refused for this reason. */
export function lateScore(command: WireCommand, round: number, code = "too_late"): LateScore | null {
  const isScore = command.type === "score" || command.type === "clear";
  return isScore && LATE_CODES.has(code) ? { round, command } : null;
}

/** Add late scores to those that are kept; of two about one cell the newer counts. */
export function withLate(kept: LateScores | null, member: string, late: readonly LateScore[]): LateScores {
  const about = new Set(late.map((one) => subject(one.command)));
  const others = kept?.member === member ? kept.scores.filter((one) => !about.has(subject(one.command))) : [];
  const last = new Map(late.map((one) => [subject(one.command), one]));
  return { member, dismissed: false, scores: [...others, ...last.values()] };
}

/** Load a member's late scores; null if there are none. */
export function recallLate(code: string, member: string, memory: Memory = localStorage): LateScores | null {
  try {
    const stored = JSON.parse(memory.getItem(lateScoresKey(code)) ?? "null") as LateScores | null;
    return stored?.member === member && stored.scores.length ? stored : null;
  } catch {
    return null;
  }
}

/** Store late scores, or remove them once they are of no use any more. */
export function storeLate(code: string, late: LateScores | null, memory: Memory = localStorage): void {
  try {
    if (late) memory.setItem(lateScoresKey(code), JSON.stringify(late));
    else memory.removeItem(lateScoresKey(code));
  } catch {
    // Storage refused: they last as long as the page.
  }
}
