// The ranking as it is drawn and read out: one row per option, best first.

import type { Board, PublicSession, Standing } from "../../api/wire";
import { t } from "../../i18n";
import { place } from "../text/words";

export interface Row extends Standing {
  name: string;
  chosen: boolean;
  /** The names of the knock-out criteria that it fails. */
  fails: string[];
  /** Whether few have scored some of what its total is made of. */
  thin: boolean;
}

/**
 * The options of a shown board by rank; then those that are knocked out, by total; then those without a total. `thin`
 * are the options that few have scored in part.
 */
export function rows(sheet: PublicSession, board: Board, thin: readonly string[] = []): Row[] {
  const names = new Map(sheet.options.map((o) => [o.id, o.name]));
  const criteria = new Map(sheet.criteria.map((c) => [c.id, c.name]));
  return board.options
    .map((s) => ({
      ...s,
      name: names.get(s.option) ?? s.option,
      chosen: sheet.outcome?.option === s.option,
      fails: s.knocked_out.map((id) => criteria.get(id) ?? id),
      thin: thin.includes(s.option),
    }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (b.total ?? 0) - (a.total ?? 0));
}

/** The options of a shown board that are knocked out. */
export const knockedOut = (sheet: PublicSession, board: Board): Row[] =>
  rows(sheet, board).filter((row) => row.fails.length);

/** A place as it is told: "1", "=2", or "out" for an option that is knocked out. */
export const placeOf = (row: Row): string => (row.fails.length ? t("board-out") : place(row.rank, row.tied));

/** The ranking in a sentence, for those who cannot see the picture. */
export function spoken(ranking: readonly Row[]): string {
  const rows = ranking.flatMap((row) =>
    row.total === null ? [] : [t("ranking-row", { rank: placeOf(row), option: row.name, total: row.total })],
  );
  return rows.length ? t("ranking-label", { rows }) : t("ranking-empty");
}

/** The line under the chart: what a bar means, and why it may lag behind. */
export function legend(sheet: PublicSession, board: Board): string {
  const out = board.options.some((standing) => standing.knocked_out.length);
  const late = sheet.phase === "scoring" && sheet.names === "hidden" && sheet.totals === "live";
  const sentences = [
    t("legend-meaning", { steps: sheet.scale }),
    ...(out ? [t("legend-knocked-out")] : []),
    ...(late ? [t("legend-late")] : []),
  ];
  return sentences.join(" ");
}
