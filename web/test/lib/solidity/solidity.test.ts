import { describe, expect, it } from "vitest";

import type { SessionSnapshot } from "../../../src/session/snapshot";
import { firmSentence, flipsInShort, methodName } from "../../../src/lib/solidity/sentences";
import { cellNames, flipsInOrder, nearestChange, solidityOf, stepsPassed } from "../../../src/lib/solidity/solidity";
import { namesIn, sentence, t } from "../../../src/i18n";
import type { Sensitivity, Solidity, Stretch, WeightFlip } from "../../../src/api/wire";
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

describe("an option that is at least as good as another on everything", () => {
  it("is said to be so by the scores, since nobody may have scored both", () => {
    expect(t("flips-dominance", { better_option: "Flask", worse_option: "Bottle" })).toBe(
      "Flask is at least as good as Bottle on every criterion, also when each person’s scores are compared only with " +
        "their own, so no weights put Bottle ahead of it.",
    );
  });
});

describe("a change of one cell", () => {
  it("is told by a figure that it has to pass", () => {
    expect([2 / 3, -1 / 3, 0.29, 1].map(stepsPassed)).toEqual([0.66, 0.33, 0.29, 1]);
  });
});

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
    expect(firm(none, far)).toBe("No weight of Docs puts another option first.");
    expect(firm(flip("docs", 0.7, [], [], "speed"))).toBe("No weight of Docs or Speed puts another option first.");
    expect(firm(flip("docs", 0, [], [], "speed"))).toBe("No weight of Docs puts another option first.");
  });

  it("is told in short", () => {
    const short = (winner: string | null, ...weights: WeightFlip[]) =>
      flipsInShort({ winner, weights } as Sensitivity, options);
    expect(short("tornado", far, none)).toMatch(/can cost Tornado the lead:$/);
    expect(short("tornado", none)).toMatch(/^No single weight lets another option draw level with Tornado/);
    expect(short(null)).toMatch(/^Nothing wins alone/);
  });
});

describe("a way of counting", () => {
  it("has a name", () => {
    expect(methodName("trimmed mean")).toBe("Trimmed mean");
    expect(methodName("Majority Judgment")).toBe("Majority Judgment");
  });
});

describe("the analysis", () => {
  it("is shown only for the board's round, and only if that is shown", () => {
    const weights = { joint: null, order: null, members: null };
    const solidity = { round: 1, agreement: { statement: { code: "high" } }, weights } as Solidity;
    const snapshot = { session, board, solidity } as SessionSnapshot;
    expect(solidityOf(snapshot)).toBe(solidity);
    expect(solidityOf({ ...snapshot, board: { ...board, shown: false } })).toBeNull();
    expect(solidityOf({ ...snapshot, board: { ...board, round: 2 } })).toBeNull();
  });

  it("is not that of before the reveal after it", () => {
    const solidity = { round: 1, agreement: { statement: null } } as Solidity;
    const during = { session: { ...session, phase: "scoring" }, board, solidity } as SessionSnapshot;
    expect(solidityOf(during)).toMatchObject(solidity);
    for (const phase of ["revealed", "closed"] as const)
      expect(solidityOf({ ...during, session: { ...session, phase } })).toBeNull();
  });

  it("is completed where an older server does not send all of it", () => {
    const snapshot = {
      session: { ...session, phase: "scoring" },
      board,
      solidity: { round: 1, agreement: { statement: null } },
    } as SessionSnapshot;
    expect(solidityOf(snapshot)?.weights).toEqual({ joint: null, order: null, members: null });
    expect(solidityOf({ ...snapshot, solidity: null })).toBeNull();
  });

  it("names cells", () => {
    expect(cellNames(session, { option: "flask", criterion: "docs" })).toEqual(["Flask", "Docs"]);
  });
});
