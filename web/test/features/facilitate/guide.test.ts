import { describe, expect, it } from "vitest";

import {
  restoreWeights,
  named,
  namedSentence,
  proposal,
  applyProposal,
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
const knockOut: Criterion = { ...(criteria[1] as Criterion), weight: 0, knock_out: true };

/** Return the proposed shares by criterion id, in per cent. */
function proposed(answers: Answers, of: readonly Criterion[] = criteria): Record<string, number> {
  const all = proposal(guide, answers, of) ?? [];
  return Object.fromEntries(all.map((p) => [p.criterion.id, Math.round(1e4 * p.proposed) / 100]));
}

describe("the named options", () => {
  it("come from the rule that holds most", () => {
    expect(named(guide, [2, 1, 0])).toEqual(["tornado"]);
    expect(named(guide, [0, 1, 0])).toEqual(["flask"]);
    expect(namedSentence(guide, [0, 1, 0], options, "article")).toBe("For that, the article would name Flask.");
  });

  it("are several for a tie, and none if no rule holds", () => {
    expect(named(guide, [1, 1, 0])).toEqual(["tornado", "flask"]);
    expect(namedSentence(guide, [2, 2, 1], options, "article")).toBe(
      "It is a tie: for that, the article would name Tornado and Flask.",
    );
    expect(named(guide, [0, 0, 0])).toEqual([]);
    expect(namedSentence(guide, [0, 0, 0], options, "article")).toContain("names nothing");
  });

  it("may include an option that was removed", () => {
    expect(namedSentence(guide, [0, 0, 2], options, "article")).toContain("zope, no longer among your options");
    expect(namedSentence(guide, [0, 2, 2], options, "article")).toContain("Flask, and also zope, no longer among");
  });

  it("contain an option once if two rules name it", () => {
    const twice = { ...guide, rules: guide.rules.map((rule) => ({ ...rule, names: "flask" })) };
    expect(named(twice, [1, 1, 0])).toEqual(["flask"]);
  });
});

describe("the proposed weights", () => {
  it("are those of the only rule that holds, fully or partly", () => {
    expect(proposed([2, 0, 0])).toEqual({ speed: 60, docs: 20, cost: 20 });
    expect(proposed([1, 0, 0])).toEqual({ speed: 60, docs: 20, cost: 20 });
  });

  it("are the mean of several rules, weighted by how far each holds", () => {
    expect(proposed([2, 1, 0])).toEqual({ speed: 46.67, docs: 26.67, cost: 26.67 });
    expect(proposed([2, 0, 2])).toEqual({ speed: 30, docs: 60, cost: 10 });
  });

  it("sum to 1 without knock-out and removed criteria", () => {
    expect(proposed([2, 0, 0], [criteria[0] as Criterion, knockOut, criteria[2] as Criterion])).toEqual({
      speed: 75,
      cost: 25,
    });
  });

  it("do not change a criterion that no rule mentions", () => {
    const own: Criterion = { ...(criteria[0] as Criterion), id: "taste", name: "Taste", weight: 0.5 };
    const halved = criteria.map((c) => ({ ...c, weight: c.weight / 2 }));
    expect(proposed([2, 0, 0], [...halved, own])).toEqual({ speed: 30, docs: 10, cost: 10, taste: 50 });
  });

  it("are null if no rule holds or none has a weight here", () => {
    expect(proposal(guide, [0, 0, 0], criteria)).toBeNull();
    expect(proposal(guide, [0, 0, 2], [criteria[0] as Criterion])).toBeNull();
  });
});

describe("applying a proposal", () => {
  it("lists every criterion and can be undone", () => {
    const all = [criteria[0] as Criterion, knockOut, criteria[2] as Criterion];
    const edit = applyProposal(proposal(guide, [2, 0, 0], all) ?? [], all);
    expect(edit).toEqual({
      type: "edit",
      criteria: [
        { id: "speed", name: "Speed", weight: expect.closeTo(0.75, 12) },
        { id: "docs", name: "Docs", weight: 0 },
        { id: "cost", name: "Cost", weight: 0.25 },
      ],
    });
    const since = all.map((c) => ({ ...c, weight: 0.4 }));
    expect(restoreWeights(all.slice(0, 2), since).criteria?.map((c) => c.weight)).toEqual([0.5, 0, 0.4]);
  });
});
