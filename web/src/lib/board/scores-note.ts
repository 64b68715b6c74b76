import type { Board } from "../../api/wire";
import { t } from "../../i18n";

/**
 * Return what the figures of the matrix are: the means of so many people's scores, or with `counted` next to a small
 * figure that says of how many.
 */
export function scoresNote(board: Board, counted = false): string {
  const counts = board.options.flatMap((row) => row.cells.map((cell) => cell.n)).filter((n) => n > 0);
  if (!counts.length) return t("matrix-note-none");
  if (counted) return t("matrix-note-small");
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return low === high ? t("matrix-note", { people: low }) : t("matrix-note-range", { low, high });
}
