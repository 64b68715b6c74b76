// Sentences about the views of the board over a subset of the scores.

import type { Board, PublicSession, View, ViewName } from "../../api/wire";
import { t, type Plain } from "../../i18n";
import { namesOf } from "../../lib/text/words";

/** The messages that name the views. */
export const VIEWS = {
  confident: "views-confident",
  experienced: "views-experienced",
} as const satisfies Record<ViewName, Plain>;

const first = (board: Board): string[] => board.options.filter((o) => o.rank === 1).map((o) => o.option);

/** Return whether a view has the same winners as the full board. */
export function sameFirst(board: Board, view: View): boolean {
  const winners = first(board);
  return winners.length === view.winners.length && winners.every((option) => view.winners.includes(option));
}

/** "5 people were at least fairly sure of what they scored. By them, too, Flask is first." */
export function viewSentence(session: PublicSession, board: Board, view: View): string {
  return `${t("views-who", { view: view.name, people: view.people })} ${winnersSentence(session, board, view)}`;
}

function winnersSentence(session: PublicSession, board: Board, view: View): string {
  const names = namesOf(session.options);
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  const options = named(view.winners);
  if (!options.length) return t("views-no-total");
  if (sameFirst(board, view)) return t("views-same", { options });
  const all_options = named(first(board));
  return all_options.length ? t("views-other-than", { options, all_options }) : t("views-other", { options });
}

/** Sum up all views in one sentence. */
export function viewsSentence(board: Board, views: readonly View[]): string {
  if (!views.length) return t("views-none");
  const apart = views.filter((view) => !sameFirst(board, view)).length;
  if (apart === views.length) return t("views-all-other");
  return t(apart ? "views-some-other" : "views-all-same");
}
