// How solid a result is, said in plain sentences.

import type { SessionSnapshot } from "../../session/snapshot";
import type {
  LeftOut,
  Opinions,
  RoundChange,
  Sensitivity,
  Share,
  PublicSession,
  Solidity,
  WeightFlip,
  Word,
} from "../../api/wire";
import { count, listed, percent, type Names } from "../text/words";

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

/** "Performance from 15 % to 27 % and Flask wins". */
export function flipSentence(flip: WeightFlip, to: TippingWeight | null, criteria: Names, options: Names): string {
  const name = criteria.get(flip.criterion) ?? flip.criterion;
  if (flip.at === null || flip.rival === null) return `No weight of ${name} changes it`;
  const rival = options.get(flip.rival) ?? flip.rival;
  if (!to) return `${name} from ${percent(flip.weight)} to ${percent(flip.at)} and ${rival} draws level`;
  const told = (weight: number) => `${(100 * weight).toFixed(to.digits)} %`;
  const from = to.digits > 1 ? told(flip.weight) : percent(flip.weight);
  return `${name} from ${from} to ${told(to.weight)} and ${rival} wins`;
}

/** The smallest changes of weight first, those that change nothing last. */
export const flipsInOrder = (flips: readonly WeightFlip[]): WeightFlip[] =>
  [...flips].sort((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity) || 0);

/** What stands over the list of flips. */
export function flipsInShort({ winner, weights }: Sensitivity, options: Names): string {
  if (winner === null) return "Nothing wins alone as it stands, so there is no winner to unseat.";
  const able = weights.filter((flip) => flip.at !== null).length;
  const name = options.get(winner) ?? winner;
  if (!able) return `No single weight unseats ${name}, however much or little it counts.`;
  return `${count(able, "weight", "weights")} of ${weights.length}, changed alone, can unseat ${name}.`;
}

/** A share in whole per cents, rounded down as on the server, so that "90 %" is never said of less. */
export function shareText(share: number): string {
  return share > 0 && share < 0.01 ? "< 1 %" : `${Math.floor(100 * share + 1e-9)} %`;
}

export const wins = (share: Share | undefined): number => share?.ranks[0] ?? 0;

export function leftOutSentence({ members, changed, others }: LeftOut, winner: string | null, options: Names): string {
  if (!members) return "Nobody has scored yet.";
  if (members === 1) return "Only one person has scored, so there is nobody to leave out.";
  const name = winner === null ? "the winner" : (options.get(winner) ?? winner);
  if (!changed) return `Whichever of ${members} people is left out, ${name} still wins.`;
  const cases = changed === members ? `every one of ${members} cases` : `${changed} of ${members} cases`;
  const verbs = others.length === 1 ? "wins or draws level" : "win or draw level";
  const instead = others.length ? `: then ${listed(others, options)} ${verbs}` : "";
  return `In ${cases}, leaving one person out unseats ${name}${instead}.`;
}

export function opinionsSentence({ judges, methods, agree }: Opinions, options: Names): string {
  if (!judges) return "Nobody has scored enough of every option for a second opinion.";
  const [first] = methods;
  const one = methods.every((m) => m.winners.length === 1) ? first?.winners[0] : undefined;
  if (agree) return one ? `All ${methods.length} ways of counting choose ${options.get(one) ?? one}.` : "All agree.";
  const apart = methods.filter((m) => !m.agrees).map((m) => m.method);
  const verb = apart.length === 1 ? "says" : "say";
  return `${listed(apart, new Map())} ${verb} otherwise; ${methods.length - apart.length} of ${methods.length} agree.`;
}

/** How near the rankings of the people are to each other, by Kendall's W. */
export function concord(w: number): string {
  if (w >= 0.7) return "strong agreement";
  if (w >= 0.5) return "moderate agreement";
  return w >= 0.3 ? "weak agreement" : "hardly any agreement";
}

export function concordSentence(w: number | null, judges: number): string {
  if (w === null) return "Too few people have scored every cell to compare their rankings.";
  return `The rankings of ${judges} people who scored everything show ${concord(w)}.`;
}

/** How far people moved since the round before, in two sentences. */
export function changeSentence({ cells, stable, closer }: RoundChange): string {
  if (cells.every((cell) => cell.change === null)) return "No cell was scored in both rounds.";
  const still = `${shareText(stable)} of the cells hardly moved.`;
  if (Math.abs(closer) < 0.05) return `${still} People are about as far apart as before.`;
  const words = closer < 0 ? "came closer together" : "moved further apart";
  return `${still} People ${words}, by ${Math.abs(closer).toFixed(1)} of a step.`;
}

/** A shade of good, doubtful or bad for each word of agreement. */
export const TONES: Record<Word, "good" | "warn" | "bad" | "none"> = {
  agreed: "good",
  spread: "warn",
  "two camps": "bad",
  "too few": "none",
};

/** The names of a cell's option and criterion. */
export function cellNames(sheet: PublicSession, cell: { option: string; criterion: string }): [string, string] {
  return [
    sheet.options.find((o) => o.id === cell.option)?.name ?? cell.option,
    sheet.criteria.find((c) => c.id === cell.criterion)?.name ?? cell.criterion,
  ];
}
