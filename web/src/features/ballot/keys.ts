// What a key does on the ballot, wherever the focus is, and where an arrow leads in the grid of all cells.

import type { Criterion } from "../../api/wire";
import { steps } from "../../lib/text/words";

/** What a key asks for: a score or "no view" (null), a step up or down, another cell, to take back or to go on. */
export type Action =
  | { do: "score"; value: number | null }
  | { do: "type" }
  | { do: "lift"; by: 1 | -1 }
  | { do: "back" | "forward" | "erase" | "onward" };

type Pressed = Pick<KeyboardEvent, "key" | "repeat" | "ctrlKey" | "metaKey" | "altKey">;

const MAX_STEPS = 10;

/** Return what a key does while a cell with this criterion is shown; null if the key is not for the ballot. */
export function actionOf(event: Pressed, criterion: Criterion, scale: number, rtl = false): Action | null {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case "?":
      return { do: "score", value: null };
    case "ArrowLeft":
      return { do: rtl ? "forward" : "back" };
    case "ArrowRight":
      return { do: rtl ? "back" : "forward" };
    case "ArrowUp":
      return { do: "lift", by: 1 };
    case "ArrowDown":
      return { do: "lift", by: -1 };
    case "Backspace":
    case "Delete":
      return { do: "erase" };
    case "Enter":
      return { do: "onward" };
  }
  if (!/^[0-9]$/.test(event.key)) return null;
  if (criterion.numeric) return { do: "type" };
  const count = steps(criterion, scale);
  const digit = Number(event.key);
  if (digit === 0) return { do: "score", value: count === MAX_STEPS ? MAX_STEPS : null };
  return digit <= count ? { do: "score", value: digit } : null;
}

/** Return the value after a step up or down; from none, the highest or the lowest step. */
export function lifted(value: number | null | undefined, by: 1 | -1, count: number): number {
  if (typeof value !== "number") return by > 0 ? count : 1;
  return Math.min(count, Math.max(1, value + by));
}

/** A place in the grid: the numbers of its row and its column, from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Return where a key leads in a grid (APG, "Data Grid"); null if the key is not one of the grid's. */
export function placeAfter(
  event: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { row, column }: Place,
  { rows, columns }: { rows: number; columns: number },
  rtl = false,
): Place | null {
  const within = (at: Place): Place => ({
    row: Math.min(rows - 1, Math.max(0, at.row)),
    column: Math.min(columns - 1, Math.max(0, at.column)),
  });
  const sideways = rtl ? -1 : 1;
  switch (event.key) {
    case "ArrowLeft":
      return within({ row, column: column - sideways });
    case "ArrowRight":
      return within({ row, column: column + sideways });
    case "ArrowUp":
      return within({ row: row - 1, column });
    case "ArrowDown":
      return within({ row: row + 1, column });
    case "Home":
      return within({ row: event.ctrlKey ? 0 : row, column: 0 });
    case "End":
      return within({ row: event.ctrlKey ? rows - 1 : row, column: columns - 1 });
    default:
      return null;
  }
}
