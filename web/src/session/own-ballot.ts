// The reader's own ballot, and how a command changes it.

import { shares } from "../lib/weights/shares";
import type { OwnBallot, OwnCell, WireCommand } from "../api/wire";

export const cellKey = (option: string, criterion: string): string => `${option}/${criterion}`;

export const WEIGHTS = "weights";

/** Return the subject of a command: a cell, "done", the weights or null. Of two on one subject the newer counts. */
export function subject(command: WireCommand): string | null {
  if (command.type === "give_weights") return WEIGHTS;
  if (command.type === "score" || command.type === "clear") return cellKey(command.option, command.criterion);
  return command.type === "done" ? "done" : null;
}

/** Apply a command to a ballot. */
export function applyCommand(ballot: OwnBallot, command: WireCommand): OwnBallot {
  if (command.type === "done") return { ...ballot, done: command.done ?? true };
  if (command.type === "give_weights")
    return { ...ballot, weights: { by: command.by, weights: shares(command.weights) } };
  if (command.type !== "score" && command.type !== "clear") return ballot;
  const others = ballot.cells.filter((c) => c.option !== command.option || c.criterion !== command.criterion);
  if (command.type === "clear") return { ...ballot, cells: others };
  const { option, criterion, value, reason = "", confidence = null } = command;
  const cell: OwnCell = { option, criterion, value, reason, confidence };
  return { ...ballot, cells: [...others, cell] };
}

/** Return the subjects in which two ballots of a round differ. */
export function changedSubjects(before: OwnBallot | undefined, now: OwnBallot): Set<string | null> {
  const changed = new Set<string | null>();
  if (!before || before.round !== now.round) return changed;
  const cells = (ballot: OwnBallot) =>
    new Map(ballot.cells.map((c) => [cellKey(c.option, c.criterion), JSON.stringify(c)]));
  const [old, new_] = [cells(before), cells(now)];
  for (const key of new Set([...old.keys(), ...new_.keys()])) if (old.get(key) !== new_.get(key)) changed.add(key);
  if (before.done !== now.done) changed.add("done");
  if (JSON.stringify(before.weights) !== JSON.stringify(now.weights)) changed.add(WEIGHTS);
  return changed;
}
