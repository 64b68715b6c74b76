// What can be wrong with a file, in words; the command line says the same (server/exports/verification).

import { number, t } from "../../i18n";
import type { WrongFigure } from "./totals";

/** One thing that is wrong, and where; both are written when they are shown, in the language of that moment. */
export interface Doubt {
  where: () => string;
  text: () => string;
}

/** More of a kind say no more. */
export const MAX_DOUBTS = 20;

export const doubt = (text: () => string, where: string | (() => string) = ""): Doubt => ({
  text,
  where: typeof where === "string" ? () => where : where,
});

interface Named {
  members?: { name?: unknown }[];
  rounds?: { number?: unknown; ballots?: { member?: unknown }[] | null }[];
}

/** Return the doubt about an entry that does not match its digest, with its place in words where there are some. */
export function changedEntry(record: Record<string, unknown>, place: string): Doubt {
  return doubt(
    () => t("doubt-chain"),
    () => inWords(record, place) ?? place,
  );
}

function inWords({ members, rounds }: Named, place: string): string | null {
  const [, list, first, inner, second] = place.split("/");
  if (list === "members" && inner === undefined) {
    const name = members?.[Number(first)]?.name;
    return typeof name === "string" ? t("verify-at-member", { name }) : null;
  }
  const round = list === "rounds" ? rounds?.[Number(first)] : undefined;
  if (typeof round?.number !== "number") return null;
  if (inner === undefined) return t("verify-at-round", { round: round.number });
  const member = round.ballots?.[Number(second)]?.member;
  return typeof member === "string" ? t("verify-at-ballot", { round: round.number, member }) : null;
}

/** Return the doubt about a figure of an option in a round. */
export function wrongFigure(round: number, { option, what, found, expected }: WrongFigure, name: string): Doubt {
  const shown = (figure: number | null) => (figure === null ? "–" : number(figure, 4));
  return doubt(
    () => t("doubt-figure", { found: shown(found), expected: shown(expected) }),
    () => t(what === "total" ? "verify-at-total" : "verify-at-rank", { round, option: name || option }),
  );
}
