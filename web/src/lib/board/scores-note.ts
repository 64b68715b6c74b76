import type { Board } from "../../api/wire";
import { t } from "../../i18n";

/** Return what the figures of the matrix are: the means of so many people's scores. */
export function scoresNote(board: Board): string {
  const counts = board.options.flatMap((row) => row.cells.map((cell) => cell.n)).filter((n) => n > 0);
  if (!counts.length) return t("matrix-note-none");
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return low === high ? t("matrix-note", { people: low }) : t("matrix-note-range", { low, high });
}
