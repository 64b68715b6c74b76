// How solid a result is.

import type { Plain } from "../../i18n";
import type { SessionSnapshot } from "../../session/snapshot";
import type { PublicSession, Share, Solidity, WeightFlip, Word } from "../../api/wire";

/** How solid the result on the board is; null while it may not be seen, or is not yet known of the board's round. */
export function solidityOf({ board, solidity }: SessionSnapshot): Solidity | null {
  return board.shown && solidity?.round === board.round ? solidity : null;
}

/** A round weight just past a flip, and how many decimals of a per cent it takes to say it. */
export interface TippingWeight {
  weight: number;
  digits: number;
}

const MOST_DIGITS = 6;

/**
 * The round weight nearest to a flip at which the rival truly wins, with as few digits as that takes; null when there
 * is none. `winner` says what wins alone when the criterion has a weight. While scores come in it may know better than
 * the flip, and never find the rival: then the nearest whole per cent past the flip is told until both are in step.
 */
export function tippingWeight(
  { weight, at, rival }: WeightFlip,
  winner: (weight: number) => string | null,
): TippingWeight | null {
  if (at === null) return null;
  const way = at > weight ? 1 : -1;
  let nearest: TippingWeight | null = null;
  for (let digits = 0; digits < MOST_DIGITS; digits++) {
    const whole = 100 * 10 ** digits;
    const edge = Number((at * whole).toFixed(6));
    const first = way > 0 ? Math.ceil(edge) : Math.floor(edge);
    // On a round figure it may still be a tie; then the next one is told.
    for (const step of [first, first + way]) {
      if (step < 0 || step > whole || step === Math.round(weight * whole)) continue;
      if (winner(step / whole) === rival) return { weight: step / whole, digits };
      if (way * (step / whole - at) > 1e-9) nearest ??= { weight: step / whole, digits };
    }
  }
  return nearest;
}

/** The smallest changes of weight first, those that change nothing last. */
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

/** A shade of good, doubtful or bad for each word of agreement. */
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
