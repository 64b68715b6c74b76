// How solid a result is.

import type { Plain } from "../../i18n";
import type { SessionSnapshot } from "../../session/snapshot";
import type { PublicSession, Share, Solidity, Stretch, WeightFlip, Weights, Word } from "../../api/wire";

const NO_WEIGHTS: Weights = { joint: null, order: null, members: null };

/** Return the analysis of the board's round; null while it is hidden or not computed yet. */
export function solidityOf({ board, session, solidity }: SessionSnapshot): Solidity | null {
  if (!board.shown || solidity?.round !== board.round) return null;
  // One of before the reveal is of older scores.
  return session.phase !== "scoring" && duringScoring(solidity) ? null : complete(solidity);
}

/** Whether only the board was analysed; the analyses of single ballots follow at the reveal. */
export const duringScoring = ({ agreement }: Solidity): boolean => agreement.statement === null;

/** Return an analysis with what a server of an older version does not send. */
function complete(solidity: Solidity): Solidity {
  const sent: Partial<Solidity> = solidity;
  return sent.weights ? solidity : { ...solidity, weights: NO_WEIGHTS };
}

/** Return the nearest range of weights in which others lead; undefined if the winner leads at every weight. */
export const nearestChange = ({ weight, below, above }: WeightFlip): Stretch | undefined =>
  [below[0], above[0]]
    .filter((stretch) => stretch !== undefined)
    .sort((a, b) => Math.abs(a.at - weight) - Math.abs(b.at - weight) || 0)[0];

/** Sort the criteria whose weight changes the winner by the size of the change. */
export function flipsInOrder(flips: readonly WeightFlip[]): WeightFlip[] {
  const change = (flip: WeightFlip) => Math.abs((nearestChange(flip)?.at ?? Infinity) - flip.weight);
  return flips.filter(nearestChange).sort((a, b) => change(a) - change(b) || 0);
}

/** Return the criteria whose weight changes nothing: if only two weigh, what one gains the other loses, so both. */
export const firmCriteria = (flips: readonly WeightFlip[]): string[] =>
  flips
    .filter((flip) => !nearestChange(flip))
    .flatMap(({ criterion, other, weight }) => (other !== null && weight > 0 ? [criterion, other] : [criterion]));

export const wins = (share: Share | undefined): number => share?.ranks[0] ?? 0;

/** The messages that name how far people agree. */
export const AGREEMENT = {
  agreed: "agreement-agreed",
  spread: "agreement-spread",
  "two camps": "agreement-two-camps",
  "too few": "agreement-too-few",
} as const satisfies Record<Word, Plain>;

/** The tone for each word of agreement. */
export const TONES: Record<Word, "good" | "warn" | "bad" | "none"> = {
  agreed: "good",
  spread: "warn",
  "two camps": "bad",
  "too few": "none",
};

/** The names of a cell's option and criterion. */
export function cellNames(session: PublicSession, cell: { option: string; criterion: string }): [string, string] {
  return [
    session.options.find((o) => o.id === cell.option)?.name ?? cell.option,
    session.criteria.find((c) => c.id === cell.criterion)?.name ?? cell.criterion,
  ];
}

/** Return a size such that the mean of a cell has to move by more, as it is shown: 0.66 for two thirds of a step. */
export const stepsPassed = (change: number): number => Math.floor(100 * Math.abs(change) + 1e-6) / 100;
