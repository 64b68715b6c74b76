// The reader's own ballot, and how a command changes it.

import { shares } from "../lib/weights/weights";
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
