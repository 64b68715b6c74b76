// Why the analysis page has nothing to say.

import type { Plain } from "../../i18n";
import type { Board, Phase } from "../../api/wire";

/** Whether anybody scored anything; if all have no view, there is nothing to analyse. */
export const isScored = (board: Board): boolean =>
  board.options.some((option) => option.cells.some((cell) => cell.n > 0));

/** Return the title and the reason: they promise more only while more can come. */
export function nothingToSay(board: Board, phase: Phase): readonly [title: Plain, reason: Plain] {
  if (!board.shown && phase === "closed") return ["solid-nothing-ended", "solid-never-revealed"];
  if (!board.shown) return ["solid-nothing", "solid-waiting"];
  if (isScored(board)) return ["solid-nothing", "solid-working"];
  return phase === "scoring" ? ["solid-nothing", "solid-unscored"] : ["solid-nothing-ended", "solid-unscored-ended"];
}
