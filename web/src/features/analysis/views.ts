// Part of the scores: what those who should know say, in words.

import type { PublicSession, Statement, View, ViewName } from "../../api/wire";
import { namesIn, sentence, t, type Plain } from "../../i18n";

/** The messages that name the views. */
export const VIEWS = {
  confident: "views-confident",
  experienced: "views-experienced",
} as const satisfies Record<ViewName, Plain>;

/** What a comparison finds, and what it leaves out. */
export function comparisonText(
  session: PublicSession,
  family: "comparison" | "view",
  { statement, limits }: { statement: Statement; limits: Statement | null },
): string {
  const names = namesIn(session);
  const said = sentence(family, statement, names);
  return limits ? `${said} ${sentence("comparison", limits, names)}` : said;
}

/** What all views come to. */
export function viewsSentence(views: readonly View[]): string {
  if (!views.length) return t("views-none");
  if (views.every((view) => view.agreement === "same")) return t("views-all-same");
  return t(views.every((view) => view.agreement === "other") ? "views-all-other" : "views-some-other");
}
