import { describe, expect, it } from "vitest";

import { shares } from "../../../src/lib/weights/shares";
import * as weights from "../../../src/lib/weights/weights";
import type { CriterionWeight, OwnWeights, WeightedBy } from "../../../src/api/wire";
import { session } from "../../support/findings";

const of = (...figures: number[]): CriterionWeight[] =>
  figures.map((weight, i) => ({ criterion: session.criteria[i]?.id ?? `c${i}`, weight }));
const figures = (given: weights.Weighting) => given.map((w) => w.weight);
const own = (by: WeightedBy, ...given: number[]): OwnWeights => ({ by, weights: of(...given) });

describe("stored weights", () => {
  it("equal the server's digit for digit", () => {
    // Recorded from server/core/weighting.py.
    expect(figures(shares(of(50, 30, 20)))).toEqual([0.5, 0.3, 0.2]);
    expect(figures(shares(of(100, 70, 35)))).toEqual([0.487804878049, 0.341463414634, 0.170731707317]);
    expect(figures(shares(of(1, 1, 1)))).toEqual([0.333333333333, 0.333333333333, 0.333333333333]);
  });

  it("of an order are rank-order centroid weights", () => {
    const rounded = (n: number) => weights.rankOrder(n).map((w) => Number(w.toFixed(12)));
    expect(rounded(1)).toEqual([1]);
    expect(rounded(4)).toEqual([0.520833333333, 0.270833333333, 0.145833333333, 0.0625]); // Edwards and Barron 1994
    expect(rounded(8)).toEqual([
      0.339732142857, 0.214732142857, 0.152232142857, 0.11056547619, 0.07931547619, 0.05431547619, 0.033482142857,
      0.015625,
    ]);
  });

  it("leave out knock-out criteria", () => {
    const criteria = session.criteria.map((c) => ({ ...c, knock_out: c.id === "docs" }));
    expect(weights.describedWeights(criteria).map((w) => w.criterion)).toEqual(["speed", "cost"]);
  });
});

describe("whole points", () => {
  it("sum to 100 and differ by less than one point", () => {
    expect(figures(weights.inPoints(of(1, 1, 1)))).toEqual([34, 33, 33]);
    expect(figures(weights.inPoints(of(30, 40, 33)))).toEqual([29, 39, 32]);
    for (let seed = 1; seed < 200; seed++) {
      const random = of(...Array.from({ length: 1 + (seed % 9) }, (_, i) => (seed * 7919 * (i + 3)) % 101));
      if (!weights.sumOf(random)) continue;
      const points = weights.inPoints(random);
      expect(weights.sumOf(points)).toBe(100);
      const exact = shares(random);
      points.forEach((p, i) => expect(Math.abs(p.weight - 100 * (exact[i]?.weight ?? 0))).toBeLessThan(1));
    }
  });

  it("are converted back to what was entered", () => {
    const given = of(47, 29, 24);
    expect(weights.asGiven({ by: "points", weights: shares(given) })).toEqual(own("points", 47, 29, 24));
    const swings = of(100, 65, 15);
    expect(weights.asGiven({ by: "swing", weights: shares(swings) })).toEqual(own("swing", 100, 65, 15));
  });
});

describe("weights converted to another way", () => {
  it("keep their proportions as swing weights and only their order as an order", () => {
    expect(figures(weights.convertedTo("swing", own("points", 50, 30, 20)))).toEqual([100, 60, 40]);
    expect(figures(weights.convertedTo("points", own("swing", 100, 60, 40)))).toEqual([50, 30, 20]);
    const order = weights.convertedTo("order", own("points", 20, 50, 30));
    expect(order.map((w) => w.criterion)).toEqual(["docs", "cost", "speed"]);
    expect(figures(order)).toEqual(weights.rankOrder(3));
  });

  it("become points when an order is adjusted", () => {
    const order: OwnWeights = { by: "order", weights: weights.byOrder(["docs", "cost", "speed"]) };
    const points = weights.convertedTo("points", order);
    expect(weights.weightOf(points, "docs")).toBe(61);
    expect(weights.sumOf(points)).toBe(100);
  });

  it("do not change if the way is the same", () => {
    const given = own("points", 50, 30, 20);
    expect(weights.convertedTo("points", given)).toEqual(given.weights);
    expect(weights.same(given, own("points", 50, 30, 20))).toBe(true);
    expect(weights.same(given, own("points", 50, 31, 19))).toBe(false);
    expect(weights.same(given, own("swing", 50, 30, 20))).toBe(false);
  });
});

describe("what is missing before weights can be sent", () => {
  it("is stated as points left or over", () => {
    const said = (...given: number[]) => weights.lacking(own("points", ...given));
    expect([said(0, 0, 0), said(50, 30, 8), said(50, 30, 19), said(60, 30, 13), said(50, 30, 20)]).toEqual([
      "100 points to give",
      "12 points left",
      "1 point left",
      "3 points too many",
      null,
    ]);
  });

  it("is the 100 of the one to lift first by swing, and nothing of an order", () => {
    expect(weights.lacking(own("swing", 0, 0, 0))).toBe("Give 100 to the one you would lift first");
    expect(weights.lacking(own("swing", 90, 40, 0))).toBe("The one you would lift first needs 100");
    expect(weights.lacking(own("swing", 100, 100, 0))).toBeNull();
    expect(weights.lacking({ by: "order", weights: weights.byOrder(["speed", "docs", "cost"]) })).toBeNull();
  });
});
