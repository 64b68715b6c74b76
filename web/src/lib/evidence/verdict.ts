// Whether what was measured agrees with the facts, and who states them.

import { t, type Plain } from "../../i18n";
import type { Verdict } from "../../api/wire";

/** Each verdict in a word or two, with a shade and an icon. */
export const VERDICTS = {
  agrees: { word: "verdict-agrees", tone: "good", icon: "check" },
  mixed: { word: "verdict-mixed", tone: "warn", icon: "near" },
  disagrees: { word: "verdict-disagrees", tone: "bad", icon: "cross" },
  open: { word: "verdict-open", tone: "none", icon: "dash" },
} as const satisfies Record<Verdict, { word: Plain; tone: string; icon: string }>;

/** Whether the facts of a session come from an article: its source then calls itself one. */
export const byArticle = (source: string): boolean => /\barticle\b/i.test(source);

/** Who states the facts of a session, as the messages call it. */
export const sourceOf = (source: string): "article" | "facts" => (byArticle(source) ? "article" : "facts");

/** "The article says", "The facts say". */
export const says = (source: string): string => t("evidence-says", { source: sourceOf(source) });
