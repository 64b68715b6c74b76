// Sentences about how solid a result is.

import { t, type Plain } from "../../i18n";
import type { LeftOut, Opinion, Opinions, RoundChange, Sensitivity } from "../../api/wire";
import type { Names } from "../text/words";
import { firmCriteria, nearestChange } from "./solidity";

/** Return the sentence above the list of weights that change the winner. */
export function flipsInShort({ winner, weights }: Sensitivity, options: Names): string {
  if (winner === null) return t("flips-no-winner");
  const option = options.get(winner) ?? winner;
  return t(weights.some(nearestChange) ? "flips-some" : "flips-none", { option });
}

/** Return the sentence on the criteria no weight of which changes the winner; null if there are none. */
export function firmSentence({ weights }: Sensitivity, criteria: Names): string | null {
  const firm = firmCriteria(weights).map((id) => criteria.get(id) ?? id);
  return firm.length ? t("flip-none", { criteria: firm }) : null;
}

export function leftOutSentence({ members, changed, others }: LeftOut, winner: string | null, options: Names): string {
  if (!members) return t("left-out-nobody");
  if (members === 1) return t("left-out-one");
  const name = (id: string) => options.get(id) ?? id;
  if (winner === null) {
    return changed
      ? t("left-out-changed-no-winner", { changed, members })
      : t("left-out-stable-no-winner", { members });
  }
  const option = name(winner);
  if (!changed) return t("left-out-stable", { members, option });
  if (!others.length) return t("left-out-changed", { changed, members, option });
  return t("left-out-changed-others", { changed, members, option, other_options: others.map(name) });
}

const METHODS = {
  "weighted sum": "method-weighted-sum",
  Borda: "method-borda",
  Copeland: "method-copeland",
  Kemeny: "method-kemeny",
  "Majority Judgment": "method-majority-judgment",
  STAR: "method-star",
} as const satisfies Record<Opinion["method"], Plain>;

/** Return the name of a voting method. */
export const methodName = (method: Opinion["method"]): string => t(METHODS[method]);

/** What the ways of counting say together. The first is the board's own; with a tie there, none can agree. */
export function opinionsSentence({ judges, methods, agree }: Opinions, options: Names): string {
  if (!judges) return t("opinions-nobody");
  const [first] = methods;
  const one = methods.every((m) => m.winners.length === 1) ? first?.winners[0] : undefined;
  if (first && first.winners.length > 1) return t("opinions-tied");
  const count = methods.length;
  if (agree) return one ? t("opinions-one", { count, option: options.get(one) ?? one }) : t("opinions-agree");
  const apart = methods.filter((m) => !m.agrees).map((m) => methodName(m.method));
  return t("opinions-apart", { methods: apart, agree: count - apart.length, count });
}

/** Grade the agreement of people's rankings by Kendall's W. */
export function concordOf(w: number): "strong" | "moderate" | "weak" | "none" {
  if (w >= 0.7) return "strong";
  if (w >= 0.5) return "moderate";
  return w >= 0.3 ? "weak" : "none";
}

/** Return that grade as text. */
export const concord = (w: number): string => t("concord-word", { concord: concordOf(w) });

export function concordSentence(w: number | null, judges: number): string {
  return w === null ? t("concord-unknown") : t("concord-sentence", { judges, concord: concordOf(w) });
}

/** Describe how scores changed since the previous round, in two sentences. */
export function changeSentence({ cells, stable, closer }: RoundChange): string {
  if (cells.every((cell) => cell.change === null)) return t("change-none");
  if (Math.abs(closer) < 0.05) return t("change-still", { stable });
  return t(closer < 0 ? "change-closer" : "change-further", { stable, steps: Math.abs(closer) });
}
