import { describe, expect, it } from "vitest";

import type { SessionSnapshot } from "../../../src/session/snapshot";
import {
  changeSentence,
  concordSentence,
  flipSentence,
  flipsInShort,
  leftOutSentence,
  opinionsSentence,
} from "../../../src/lib/solidity/sentences";
import { cellNames, flipsInOrder, tippingWeight, solidityOf } from "../../../src/lib/solidity/solidity";
import type { Opinion, Opinions, Sensitivity, Solidity, WeightFlip } from "../../../src/api/wire";
import { namesOf } from "../../../src/lib/text/words";
import { board, session } from "../../support/findings";

const options = namesOf(session.options);
const criteria = namesOf(session.criteria);
const flip = (weight: number, at: number | null, criterion = "speed"): WeightFlip => ({
  criterion,
  weight,
  at,
  rival: at === null ? null : "flask",
  change: at === null ? null : Math.abs(at - weight),
});
/** Flask wins past the flip, ties on it, and loses before. */
function wins(weight: number, at: number | null) {
  return (tried: number) => (at !== null && (tried - at) * (at - weight) > 1e-12 ? "flask" : null);
}
const tipping = (weight: number, at: number | null) => tippingWeight(flip(weight, at), wins(weight, at));
const flipText = (weight: number, at: number | null) =>
  flipSentence(flip(weight, at), tipping(weight, at), criteria, options);

describe("a flip of the winner", () => {
  it("is stated at the next whole per cent at which the rival wins", () => {
    expect(flipText(0.15, 0.2661)).toBe("Speed from 15% to 27% and Flask wins");
    expect(flipText(0.25, 0.0583)).toBe("Speed from 25% to 5% and Flask wins");
    expect(flipText(0.15, 0.27)).toBe("Speed from 15% to 28% and Flask wins");
    expect(flipText(0.25, 0.06)).toBe("Speed from 25% to 5% and Flask wins");
  });

  it("has as many decimals as necessary", () => {
    expect(flipText(0.15, 0.1507)).toBe("Speed from 15% to 16% and Flask wins");
    expect(flipText(0.15, 0.1407)).toBe("Speed from 15% to 14% and Flask wins");
    expect(flipText(0.333, 0.3251)).toBe("Speed from 33.3% to 32% and Flask wins");
    expect(flipText(0.1504, 0.1498)).toBe("Speed from 15% to 14% and Flask wins");
    expect(flipText(0.004, 0.0002)).toBe("Speed from 0.4% to 0.0% and Flask wins");
    const third = (weight: number) => (weight < 0.262 ? "flask" : "bottle");
    const flipped = flip(0.15, 0.2605);
    expect(flipSentence(flipped, tippingWeight(flipped, third), criteria, options)).toBe(
      "Speed from 15% to 26.1% and Flask wins",
    );
  });

  it("may not exist", () => {
    expect(flipText(0.15, null)).toBe("No weight of Speed changes it");
  });

  it("is stated without the board while that is newer", () => {
    const noWinner = () => null;
    expect(tippingWeight(flip(0.15, 0.2661), noWinner)).toEqual({ weight: 0.27, digits: 0 });
    expect(tippingWeight(flip(0.15, 0.27), noWinner)).toEqual({ weight: 0.28, digits: 0 });
    expect(tippingWeight(flip(0.25, 0.0583), noWinner)).toEqual({ weight: 0.05, digits: 0 });
  });

  it("is a tie if there is no rounded weight past it", () => {
    expect(flipText(0.5, 1)).toBe("Speed from 50% to 100% and Flask draws level");
    expect(tipping(0.5, 0.995)).toEqual({ weight: 1, digits: 0 });
  });

  it("is listed before flips with a larger change", () => {
    const order = flipsInOrder([flip(0.1, null, "docs"), flip(0.5, 0.2, "cost"), flip(0.5, 0.6, "speed")]);
    expect(order.map((f) => f.criterion)).toEqual(["speed", "cost", "docs"]);
  });

  it("is counted in the summary", () => {
    const short = (winner: string | null, ...weights: WeightFlip[]) =>
      flipsInShort({ winner, weights } as Sensitivity, options);
    expect(short("tornado", flip(0.1, 0.4), flip(0.2, null))).toBe("1 weight of 2, changed alone, can unseat Tornado.");
    expect(short("tornado", flip(0.1, null))).toMatch(/^No single weight unseats Tornado/);
    expect(short(null, flip(0.1, null))).toMatch(/^Nothing wins alone/);
  });
});

describe("leaving one person out", () => {
  it("has a sentence for no, some and all changes", () => {
    const out = (members: number, changed: number, ...others: string[]) =>
      leftOutSentence({ members, changed, others }, "tornado", options);
    expect(out(7, 0)).toBe("Whichever of 7 people is left out, Tornado still wins.");
    expect(out(7, 3, "flask", "bottle")).toBe(
      "In 3 of 7 cases, leaving one person out unseats Tornado: then Flask and Bottle win or draw level.",
    );
    expect(out(3, 3, "flask")).toMatch(/^In 3 of 3 cases, .+: then Flask wins or draws level\.$/);
    expect(out(1, 0)).toMatch(/nobody to leave out/);
  });
});

describe("second opinions", () => {
  const opinion = (method: Opinion["method"], ...winners: string[]): Opinion => ({
    method,
    winners,
    ranking: [winners],
    agrees: winners.length === 1 && winners[0] === "tornado",
    why: { code: "weighted_sum", params: {} },
  });
  const opinions = (...methods: Opinion[]): Opinions => ({
    judges: 3,
    methods,
    agree: methods.every((m) => m.agrees),
  });

  it("state that all agree, or which do not", () => {
    const all = opinions(opinion("weighted sum", "tornado"), opinion("Borda", "tornado"));
    expect(opinionsSentence(all, options)).toBe("All 2 ways of counting choose Tornado.");
    const apart = opinions(opinion("weighted sum", "tornado"), opinion("Borda", "flask"), opinion("STAR", "flask"));
    expect(opinionsSentence(apart, options)).toBe("Borda and STAR say otherwise; 1 of 3 agree.");
    const one = opinions(opinion("weighted sum", "tornado"), opinion("Kemeny", "tornado", "flask"));
    expect(opinionsSentence(one, options)).toBe("Kemeny says otherwise; 1 of 2 agree.");
    const tie = opinion("weighted sum", "flask", "tornado");
    expect(opinionsSentence(opinions(tie, opinion("Borda", "flask")), options)).toMatch(/^First place is tied/);
    expect(opinionsSentence({ ...all, judges: 0 }, options)).toMatch(/^Nobody has scored enough/);
  });
});

describe("the agreement of the rankings", () => {
  it("is described in words", () => {
    expect(concordSentence(0.74, 7)).toBe("The rankings of 7 people who scored everything show strong agreement.");
    expect(concordSentence(null, 1)).toMatch(/^Too few people/);
  });

  it("is compared with the previous round", () => {
    const cell = { option: "flask", criterion: "docs", before: 3, after: 4, change: 1 };
    const change = (closer: number) =>
      changeSentence({ round: 1, cells: [cell], stable: 0.7, closer, w_before: null, w_after: null });
    expect(change(-0.21)).toBe("70% of the cells hardly moved. People came closer together, by 0.2 of a step.");
    expect(change(0.3)).toMatch(/moved further apart, by 0\.3/);
    expect(change(0.01)).toMatch(/about as far apart as before/);
  });
});

describe("the analysis", () => {
  it("is shown only for the board's round, and only if that is shown", () => {
    const solidity = { round: 1 } as Solidity;
    const snapshot = { session, board, solidity } as SessionSnapshot;
    expect(solidityOf(snapshot)).toBe(solidity);
    expect(solidityOf({ ...snapshot, board: { ...board, shown: false } })).toBeNull();
    expect(solidityOf({ ...snapshot, board: { ...board, round: 2 } })).toBeNull();
    expect(solidityOf({ ...snapshot, solidity: null })).toBeNull();
  });

  it("names cells", () => {
    expect(cellNames(session, { option: "flask", criterion: "docs" })).toEqual(["Flask", "Docs"]);
  });
});
