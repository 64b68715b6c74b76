import { describe, expect, it } from "vitest";

import {
  asTheyWere,
  named,
  namedSentence,
  proposal,
  taking,
  type Answers,
} from "../../../src/features/facilitate/guide";
import type { Criterion, Guide } from "../../../src/api/wire";
import { session } from "../../support/findings";

const guide: Guide = {
  question: "What is it like?",
  source: "",
  rules: [
    { text: "Fast", names: "tornado", weights: { speed: 60, docs: 20, cost: 20 } },
    { text: "Small", names: "flask", weights: { speed: 20, docs: 40, cost: 40 } },
    { text: "Odd", names: "zope", weights: { docs: 200 } },
  ],
};
const { criteria, options } = session;
const must: Criterion = { ...(criteria[1] as Criterion), weight: 0, knock_out: true };

/** The proposed shares by the criterion's id, in per cent. */
function proposed(answers: Answers, of: readonly Criterion[] = criteria): Record<string, number> {
  const found = proposal(guide, answers, of) ?? [];
  return Object.fromEntries(found.map((p) => [p.criterion.id, Math.round(1e4 * p.proposed) / 100]));
}

describe("what is named", () => {
  it("is what the rule says that holds most", () => {
    expect(named(guide, [2, 1, 0])).toEqual(["tornado"]);
    expect(named(guide, [0, 1, 0])).toEqual(["flask"]);
    expect(namedSentence(guide, [0, 1, 0], options, "article")).toBe("For that, the article would name Flask.");
  });

  it("is several at a tie, and nothing when no rule holds", () => {
    expect(named(guide, [1, 1, 0])).toEqual(["tornado", "flask"]);
    expect(namedSentence(guide, [2, 2, 1], options, "article")).toBe(
      "It is a tie: for that, the article would name Tornado and Flask.",
    );
    expect(named(guide, [0, 0, 0])).toEqual([]);
    expect(namedSentence(guide, [0, 0, 0], options, "article")).toContain("names nothing");
  });

  it("may be an option that was taken out of the session", () => {
    expect(namedSentence(guide, [0, 0, 2], options, "article")).toContain("zope, no longer among your options");
    expect(namedSentence(guide, [0, 2, 2], options, "article")).toContain("Flask, and also zope, no longer among");
  });

  it("is one option when two rules name it", () => {
    const twice = { ...guide, rules: guide.rules.map((rule) => ({ ...rule, names: "flask" })) };
    expect(named(twice, [1, 1, 0])).toEqual(["flask"]);
  });
});

describe("the proposed weights", () => {
  it("are those of the one rule that holds, however far it does", () => {
    expect(proposed([2, 0, 0])).toEqual({ speed: 60, docs: 20, cost: 20 });
    expect(proposed([1, 0, 0])).toEqual({ speed: 60, docs: 20, cost: 20 });
  });

  it("are the mean of several, each counting as far as it holds, whatever its points sum to", () => {
    expect(proposed([2, 1, 0])).toEqual({ speed: 46.67, docs: 26.67, cost: 26.67 });
    expect(proposed([2, 0, 2])).toEqual({ speed: 30, docs: 60, cost: 10 });
  });

  it("sum to 1 without the musts and without criteria that were taken out", () => {
    expect(proposed([2, 0, 0], [criteria[0] as Criterion, must, criteria[2] as Criterion])).toEqual({
      speed: 75,
      cost: 25,
    });
  });

  it("leave alone what no rule knows", () => {
    const own: Criterion = { ...(criteria[0] as Criterion), id: "taste", name: "Taste", weight: 0.5 };
    const halved = criteria.map((c) => ({ ...c, weight: c.weight / 2 }));
    expect(proposed([2, 0, 0], [...halved, own])).toEqual({ speed: 30, docs: 10, cost: 10, taste: 50 });
  });

  it("are none when no rule holds, or none weighs anything here", () => {
    expect(proposal(guide, [0, 0, 0], criteria)).toBeNull();
    expect(proposal(guide, [0, 0, 2], [criteria[0] as Criterion])).toBeNull();
  });
});

describe("taking them over", () => {
  it("names every criterion, so that none is lost, and can be undone", () => {
    const all = [criteria[0] as Criterion, must, criteria[2] as Criterion];
    const edit = taking(proposal(guide, [2, 0, 0], all) ?? [], all);
    expect(edit).toEqual({
      type: "edit",
      criteria: [
        { id: "speed", name: "Speed", weight: expect.closeTo(0.75, 12) },
        { id: "docs", name: "Docs", weight: 0 },
        { id: "cost", name: "Cost", weight: 0.25 },
      ],
    });
    const since = all.map((c) => ({ ...c, weight: 0.4 }));
    expect(asTheyWere(all.slice(0, 2), since).criteria?.map((c) => c.weight)).toEqual([0.5, 0, 0.4]);
  });
});
