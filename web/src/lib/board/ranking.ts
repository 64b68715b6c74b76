// The ranking as it is drawn and read out: one row per option, best first.

import type { Board, PublicSession, Standing } from "../../api/wire";
import { figure, place } from "../text/words";

export interface Row extends Standing {
  name: string;
  chosen: boolean;
  /** The names of the musts that it fails. */
  fails: string[];
}

/** The options of a shown board by rank; then those that fail a must, by total; then those without a total. */
export function rows(sheet: PublicSession, board: Board): Row[] {
  const names = new Map(sheet.options.map((o) => [o.id, o.name]));
  const musts = new Map(sheet.criteria.map((c) => [c.id, c.name]));
  return board.options
    .map((s) => ({
      ...s,
      name: names.get(s.option) ?? s.option,
      chosen: sheet.outcome?.option === s.option,
      fails: s.knocked_out.map((id) => musts.get(id) ?? id),
    }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (b.total ?? 0) - (a.total ?? 0));
}

/** The options of a shown board that fail a must. */
export const knockedOut = (sheet: PublicSession, board: Board): Row[] =>
  rows(sheet, board).filter((row) => row.fails.length);

/** A place as it is told: "1", "=2", or "out" for an option that fails a must. */
export const placeOf = (row: Row): string => (row.fails.length ? "out" : place(row.rank, row.tied));

/** The ranking in a sentence, for those who cannot see the picture. */
export function spoken(ranking: readonly Row[]): string {
  const scored = ranking.filter((row) => row.total !== null);
  if (!scored.length) return "No scores yet.";
  return scored.map((row) => `${placeOf(row)} ${row.name} ${figure(row.total)}`).join(", ");
}

/** The line under the chart: what a bar means, and why it may lag behind. */
export function legend(sheet: PublicSession, board: Board): string {
  const out = board.options.some((standing) => standing.knocked_out.length);
  const meaning =
    `Weighted total of all criteria, from 1 (worst) to ${sheet.scale} (best). ` +
    "The line across a bar is how far people are apart." +
    (out ? " Struck out: it fails a must, so it takes no place." : "");
  const late = sheet.phase === "scoring" && sheet.names === "hidden" && sheet.totals === "live";
  return late ? `${meaning} Names are hidden, so a figure moves only when three people have changed it.` : meaning;
}
