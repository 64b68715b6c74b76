// Verdicts on the facts, and who states the facts.

import { t, type Plain } from "../../i18n";
import type { Verdict } from "../../api/wire";

/** The label, tone and icon of each verdict. */
export const VERDICTS = {
  agrees: { word: "verdict-agrees", tone: "good", icon: "check" },
  mixed: { word: "verdict-mixed", tone: "warn", icon: "near" },
  disagrees: { word: "verdict-disagrees", tone: "bad", icon: "cross" },
  open: { word: "verdict-open", tone: "none", icon: "dash" },
} as const satisfies Record<Verdict, { word: Plain; tone: string; icon: string }>;

/** Return whether the facts come from an article, by the name of their source. */
export const byArticle = (source: string): boolean => /\barticle\b/i.test(source);

/** Return who states the facts, as a parameter of messages. */
export const sourceOf = (source: string): "article" | "facts" => (byArticle(source) ? "article" : "facts");

/** "The article says", "The facts say". */
export const factsHeading = (source: string): string => t("evidence-says", { source: sourceOf(source) });
