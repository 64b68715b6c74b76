// Sentences about how solid a result is.

import { t, type Plain } from "../../i18n";
import type { LeftOut, Opinion, Opinions, RoundChange, Sensitivity, WeightFlip } from "../../api/wire";
import type { Names } from "../text/words";
import type { TippingWeight } from "./solidity";

/** "Performance from 15% to 27% and Flask wins". */
export function flipSentence(flip: WeightFlip, to: TippingWeight | null, criteria: Names, options: Names): string {
  const criterion = criteria.get(flip.criterion) ?? flip.criterion;
  if (flip.at === null || flip.rival === null) return t("flip-none", { criterion });
  const named = { criterion, from: flip.weight, rival_option: options.get(flip.rival) ?? flip.rival };
  if (!to) return t("flip-level", { ...named, to: flip.at });
  return t("flip-wins", { ...named, to: to.weight, digits: to.digits });
}

/** Sum up the list of flips in one sentence. */
export function flipsInShort({ winner, weights }: Sensitivity, options: Names): string {
  if (winner === null) return t("flips-no-winner");
  const count = weights.filter((flip) => flip.at !== null).length;
  const option = options.get(winner) ?? winner;
  return count ? t("flips-some", { count, all: weights.length, option }) : t("flips-none", { option });
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
