import { describe, expect, it } from "vitest";

import { cellsInOrder, nextOpen, onward, sharedOptions } from "../../../src/features/ballot/cell-order";
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

  it("goes on to the next open cell, else to the one after this, and never from the end to the start", () => {
    const cells = cellsInOrder(session, session.options, "option");
    expect(onward(cells, 1, (s) => s === cells[0] || s === cells[1])).toBe(0);
    expect(onward(cells, 1, (s) => s === cells[1])).toBe(2);
    expect([onward(cells, 2, () => false), onward(cells, 3, () => false)]).toEqual([3, 3]);
  });
});
