// The ranking for the chart and for screen readers: one row per option, best first.

import type { Board, Drift, PublicSession, Standing } from "../../api/wire";
import { t } from "../../i18n";
import { place } from "../text/words";

export interface Row extends Standing {
  name: string;
  chosen: boolean;
  /** The names of the knock-out criteria that it fails. */
  fails: string[];
  /** Whether few have scored some of what its total is made of. */
  thin: boolean;
  /** The total of last time, in a session that takes up a closed one again. */
  last: number | null;
}

/**
 * The options of a shown board by rank; then those that are knocked out, by total; then those without a total. `thin`
 * are the options that few have scored in part, and `drift` is what changed since last time.
 */
export function rows(
  session: PublicSession,
  board: Board,
  thin: readonly string[] = [],
  drift: Drift | null = null,
): Row[] {
  const then = new Map(drift?.options.map((o) => [o.option, o.before?.total ?? null]));
  const names = new Map(session.options.map((o) => [o.id, o.name]));
  const criteria = new Map(session.criteria.map((c) => [c.id, c.name]));
  return board.options
    .map((s) => ({
      ...s,
      name: names.get(s.option) ?? s.option,
      chosen: session.outcome?.option === s.option,
      fails: s.knocked_out.map((id) => criteria.get(id) ?? id),
      thin: thin.includes(s.option),
      last: then.get(s.option) ?? null,
    }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (b.total ?? 0) - (a.total ?? 0));
}

/** Return the knocked-out options of a shown board. */
export const knockedOut = (session: PublicSession, board: Board): Row[] =>
  rows(session, board).filter((row) => row.fails.length);

/** Return the options on the first rank of a shown board, unless the given one (null for none) is among them. */
export function firstInstead(session: PublicSession, board: Board, option: string | null): Row[] {
  const first = rows(session, board).filter((row) => row.rank === 1);
  return first.some((row) => row.option === option) ? [] : first;
}

/** Format a place: "1", "=2", or "out" for a knocked-out option. */
export const placeOf = (row: Row): string => (row.fails.length ? t("board-out") : place(row.rank, row.tied));

/** Return the ranking as a sentence for screen readers. */
export function spoken(ranking: readonly Row[]): string {
  const rows = ranking.flatMap((row) =>
    row.total === null ? [] : [t("ranking-row", { rank: placeOf(row), option: row.name, total: row.total })],
  );
  return rows.length ? t("ranking-label", { rows }) : t("ranking-empty");
}

/** Return the text under the chart: what a bar means, why it may be delayed, and how last time is marked. */
export function legend(session: PublicSession, board: Board, drift: Drift | null = null): string {
  const out = board.options.some((standing) => standing.knocked_out.length);
  const late = session.phase === "scoring" && session.names === "hidden"; // live totals, or there would be no chart
  const sentences = [
    t("legend-meaning", { steps: session.scale }),
    ...(out ? [t("legend-knocked-out")] : []),
    ...(late ? [t("legend-late")] : []),
    ...(drift ? [t("legend-last")] : []),
  ];
  return sentences.join(" ");
}

/**
 * Return the options in their order as one text (ids have no spaces). An animated list has the page laid out whenever it
 * changes, to learn where its rows are; a text that is equal is no change, and most boards change no place.
 */
export const orderText = (ranking: readonly Row[]): string => ranking.map((row) => row.option).join(" ");

/** Return the options of such a text. */
export const orderOf = (text: string): string[] => (text ? text.split(" ") : []);

/** Return the rows by their options. */
export const byOption = (ranking: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(ranking.map((row) => [row.option, row]));
