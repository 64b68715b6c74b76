import { describe, expect, it } from "vitest";

import { cellsInOrder, nextOpen, sharedOptions } from "../../../src/features/ballot/cell-order";
import { session } from "../../support/two-by-two";

describe("the order of a ballot's cells", () => {
  it("goes option by option or criterion by criterion", () => {
    const named = (order: "option" | "criterion") =>
      cellsInOrder(session, session.options, order).map((s) => s.option.id + s.criterion.id);
    expect(named("option")).toEqual(["ac", "ad", "bc", "bd"]);
    expect(named("criterion")).toEqual(["ac", "bc", "ad", "bd"]);
  });

  it("has the options that one is asked to score, and the others apart", () => {
    const ids = (asked: string[] | null) => {
      const share = sharedOptions(session.options, asked);
      return [share.asked.map((o) => o.id), share.others.map((o) => o.id)];
    };
    expect(ids(["b"])).toEqual([["b"], ["a"]]);
    expect(ids(null)).toEqual([["a", "b"], []]);
  });

  it("wraps around to the next open cell", () => {
    const cells = cellsInOrder(session, session.options, "option");
    expect(nextOpen(cells, 3, (s) => s.option.id === "a")).toBe(0);
    expect(nextOpen(cells, 0, () => false)).toBe(-1);
  });
});
