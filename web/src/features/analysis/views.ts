// Part of the scores: what those who should know say, in words.

import type { PublicSession, Solidity, Statement } from "../../api/wire";
import { namesIn, sentence, t } from "../../i18n";

/** What the views contain; both are null where too few people allow the comparison. */
export type Views = Pick<Solidity, "confident" | "experienced">;

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

/** Return how each view agrees with everybody's scores; of the experienced it is not known whether it does in part. */
export const agreements = ({ confident, experienced }: Views): readonly ("same" | "other" | "partly")[] => [
  ...(confident ? [confident.agreement] : []),
  ...(experienced ? [experienced.same ? ("same" as const) : ("partly" as const)] : []),
];

/** Return the result of all views in a sentence. */
export function viewsSentence(views: Views): string {
  const found = agreements(views);
  if (!found.length) return t("views-none");
  if (found.every((agreement) => agreement === "same")) return t("views-all-same");
  return t(found.every((agreement) => agreement === "other") ? "views-all-other" : "views-some-other");
}
