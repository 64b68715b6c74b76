// Sentences about how solid a result is.

import { t, type Plain } from "../../i18n";
import type { Opinion, Sensitivity, WeightFlip } from "../../api/wire";
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

const METHODS = {
  "weighted sum": "opinions-method-weighted-sum",
  "trimmed mean": "opinions-method-trimmed-mean",
  Borda: "opinions-method-borda",
  Copeland: "opinions-method-copeland",
  Kemeny: "opinions-method-kemeny",
  "Majority Judgment": "opinions-method-majority-judgment",
  STAR: "opinions-method-star",
} as const satisfies Record<Opinion["method"], Plain>;

/** Return the name of a voting method. */
export const methodName = (method: Opinion["method"]): string => t(METHODS[method]);
