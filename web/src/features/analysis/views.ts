// Views of the board over part of the scores, in words.

import type { Board, PublicSession, View, ViewName } from "../../api/wire";
import { count, listed, namesOf } from "../../lib/text/words";

export const VIEWS: Record<ViewName, { title: string; who: string }> = {
  confident: { title: "Only what people are sure of", who: "were at least fairly sure of what they scored" },
  experienced: { title: "Only from those who have run it", who: "have run what they scored in production" },
};

const first = (board: Board): string[] => board.options.filter((o) => o.rank === 1).map((o) => o.option);

/** Whether the same come first in a view as on the whole board. */
export function sameFirst(board: Board, view: View): boolean {
  const whole = first(board);
  return whole.length === view.winners.length && whole.every((option) => view.winners.includes(option));
}

/** "5 people were at least fairly sure of what they scored. By them, too, Flask is first." */
export function viewSentence(sheet: PublicSession, board: Board, view: View): string {
  const names = namesOf(sheet.options);
  const who = `${count(view.people, "person", "people")} ${VIEWS[view.name].who}.`;
  if (!view.winners.length) return `${who} Nothing has a total in this view.`;
  const winners = listed(view.winners, names);
  const verb = view.winners.length === 1 ? "is first" : "are tied at the top";
  if (sameFirst(board, view)) return `${who} By them, too, ${winners} ${verb}.`;
  const whole = first(board);
  return `${who} By them ${winners} ${verb}${whole.length ? `; by all it is ${listed(whole, names)}` : ""}.`;
}

/** What all views come to. */
export function viewsSentence(board: Board, views: readonly View[]): string {
  if (!views.length) return "Too few people are sure, or have run an option: a view takes three in at least one cell.";
  const apart = views.filter((view) => !sameFirst(board, view)).length;
  if (apart === views.length) return "Those who should know put another option first.";
  if (apart) return "Those who should know do not all put the same option first.";
  return "Those who should know put the same option first.";
}
