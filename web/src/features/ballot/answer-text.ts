// An answer in as few characters as a cell of the overview has room for.

import { t } from "../../i18n";
import type { Criterion, OwnCell } from "../../api/wire";
import { answer, MET } from "../../lib/text/words";

type Answer = Pick<OwnCell, "value"> | null | undefined;

/** Return the step or number of an answer, "?" for "no view", or nothing if there is none yet. */
export const scoreText = (cell: Answer): string => (cell ? String(cell.value ?? "?") : "");

/** Abbreviate an answer; numbers are without their unit. */
export function shortText(criterion: Criterion, cell: Answer): string {
  const value = cell?.value ?? null;
  if (value === null) return scoreText(cell);
  return criterion.knock_out ? t(value === MET ? "overview-met" : "overview-not-met") : answer(criterion, value);
}
