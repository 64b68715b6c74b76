// How solid a result is.

import type { Plain } from "../../i18n";
import type { SessionSnapshot } from "../../session/snapshot";
import type { PublicSession, Share, Solidity, WeightFlip, Word } from "../../api/wire";

/** Return the analysis of the board's round; null while it is hidden or not computed yet. */
export function solidityOf({ board, solidity }: SessionSnapshot): Solidity | null {
  return board.shown && solidity?.round === board.round ? solidity : null;
}

/** A rounded weight just past a flip, and the number of decimals of its percentage. */
export interface TippingWeight {
  weight: number;
  digits: number;
}

const MAX_DIGITS = 6;

/**
 * Return the rounded weight nearest to a flip at which the rival wins, with as few digits as possible; null if there is
 * none. `winner` returns the sole winner for a weight of the criterion. During scoring the board may be newer than the
 * flip, so that the rival never wins: then the nearest whole per cent past the flip is returned.
 */
export function tippingWeight(
  { weight, at, rival }: WeightFlip,
  winner: (weight: number) => string | null,
): TippingWeight | null {
  if (at === null) return null;
  const way = at > weight ? 1 : -1;
  let nearest: TippingWeight | null = null;
  for (let digits = 0; digits < MAX_DIGITS; digits++) {
    const units = 100 * 10 ** digits;
    const edge = Number((at * units).toFixed(6));
    const first = way > 0 ? Math.ceil(edge) : Math.floor(edge);
    // Exactly at the flip it is a tie; then the next step decides.
    for (const step of [first, first + way]) {
      if (step < 0 || step > units || step === Math.round(weight * units)) continue;
      if (winner(step / units) === rival) return { weight: step / units, digits };
      if (way * (step / units - at) > 1e-9) nearest ??= { weight: step / units, digits };
    }
  }
  return nearest;
}

/** Sort flips by the size of the change; criteria that never flip come last. */
export const flipsInOrder = (flips: readonly WeightFlip[]): WeightFlip[] =>
  [...flips].sort((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity) || 0);

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
