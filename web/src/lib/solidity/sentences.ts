// Sentences about how solid a result is.

import { t, type Plain } from "../../i18n";
import type { Opinion, Sensitivity } from "../../api/wire";
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
