import { describe, expect, it } from "vitest";

import type { SessionSnapshot } from "../../../src/session/snapshot";
import {
  changeSentence,
  concordSentence,
  firmSentence,
  flipsInShort,
  leftOutSentence,
  opinionsSentence,
} from "../../../src/lib/solidity/sentences";
import { cellNames, flipsInOrder, nearestChange, solidityOf } from "../../../src/lib/solidity/solidity";
import { namesIn, sentence } from "../../../src/i18n";
import type { Opinion, Opinions, Sensitivity, Solidity, Stretch, WeightFlip } from "../../../src/api/wire";
import { namesOf } from "../../../src/lib/text/words";
import { board, session } from "../../support/findings";

const options = namesOf(session.options);
const criteria = namesOf(session.criteria);
const stretch = (at: number, until: number, ...leaders: string[]): Stretch => ({
  at,
  until,
  leaders,
  to: (at + until) / 2,
  digits: 0,
  statement: {
    code: until > at ? "above" : "below",
    params: { options: leaders, criterion: "speed", low: at, high: at },
  },
});
const flip = (criterion: string, weight: number, below: Stretch[], above: Stretch[], other: string | null = null) =>
  ({ criterion, weight, other, below, above }) satisfies WeightFlip;

describe("a change of one weight", () => {
  const none = flip("docs", 0.3, [], []);
  const far = flip("speed", 0.5, [stretch(0.1, 0, "flask")], []);
  const near = flip("cost", 0.2, [stretch(0.05, 0, "bottle")], [stretch(0.3, 1, "flask", "bottle")]);

  it("is the nearest one, up or down", () => {
    expect(nearestChange(near)?.leaders).toEqual(["flask", "bottle"]);
    expect(nearestChange(far)?.at).toBe(0.1);
    expect(nearestChange(none)).toBeUndefined();
  });

  it("stands before those that need a greater change, without those that change nothing", () => {
    expect(flipsInOrder([none, far, near]).map((f) => f.criterion)).toEqual(["cost", "speed"]);
  });

  it("is said in the words of the catalogue, several options sharing first place", () => {
    const said = (s: Stretch) => sentence("flip", s.statement, namesIn(session));
    expect(said(stretch(0.25, 1, "flask"))).toBe("Flask wins with Speed above 25%.");
    expect(said(stretch(0.255, 0, "flask", "bottle"))).toBe(
      "Flask and Bottle share first place with Speed below 25.5%.",
    );
  });

  it("is said to be none, of both criteria if what one gains the other loses", () => {
    const firm = (...weights: WeightFlip[]) => firmSentence({ winner: "tornado", weights } as Sensitivity, criteria);
    expect(firm(far)).toBeNull();
    expect(firm(none, far)).toBe("No weight of Docs changes the winner.");
    expect(firm(flip("docs", 0.7, [], [], "speed"))).toBe("No weight of Docs or Speed changes the winner.");
    expect(firm(flip("docs", 0, [], [], "speed"))).toBe("No weight of Docs changes the winner.");
  });

  it("is told in short", () => {
    const short = (winner: string | null, ...weights: WeightFlip[]) =>
      flipsInShort({ winner, weights } as Sensitivity, options);
    expect(short("tornado", far, none)).toMatch(/can cost Tornado the lead:$/);
    expect(short("tornado", none)).toMatch(/^No single weight unseats Tornado/);
    expect(short(null)).toMatch(/^Nothing wins alone/);
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
