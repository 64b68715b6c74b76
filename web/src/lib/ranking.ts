// The ranking as it is drawn and read out: one row per option, best first.

import type { Board, Sheet, Standing } from "./wire";
import { figure, place } from "./words";

export interface Row extends Standing {
  name: string;
  chosen: boolean;
}

/** The options of a shown board by rank; those without a total come last, in the session's order. */
export function rows(sheet: Sheet, board: Board): Row[] {
  const names = new Map(sheet.options.map((o) => [o.id, o.name]));
  return board.options
    .map((s) => ({ ...s, name: names.get(s.option) ?? s.option, chosen: sheet.outcome?.option === s.option }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** The ranking in a sentence, for those who cannot see the picture. */
export function spoken(ranking: readonly Row[]): string {
  const scored = ranking.filter((row) => row.total !== null);
  if (!scored.length) return "No scores yet.";
  return scored.map((row) => `${place(row.rank, row.tied)} ${row.name} ${figure(row.total)}`).join(", ");
}

/** The line under the chart: what a bar means, and why it may lag behind. */
export function legend(sheet: Sheet): string {
  const meaning =
    `Weighted total of all criteria, from 1 (worst) to ${sheet.scale} (best). ` +
    "The line across a bar is how far people are apart.";
  const late = sheet.phase === "scoring" && sheet.names === "hidden" && sheet.totals === "live";
  return late ? `${meaning} Names are hidden, so a figure moves only when three people have changed it.` : meaning;
}
