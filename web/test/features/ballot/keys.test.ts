import { describe, expect, it } from "vitest";

import { actionOf, lifted, placeAfter } from "../../../src/features/ballot/keys";
import { criterion } from "../../support/two-by-two";

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const docs = criterion("docs", 1);
const knockOut = { ...docs, knock_out: true };
const numeric = { ...docs, numeric: { unit: "€", low: 0, high: null, whole: false, points: [] } };

describe("a key on the ballot", () => {
  it.each([
    ["4", docs, 5, { do: "score", value: 4 }],
    ["6", docs, 5, null],
    ["0", docs, 5, { do: "score", value: null }],
    ["0", docs, 10, { do: "score", value: 10 }],
    ["?", docs, 10, { do: "score", value: null }],
    ["2", knockOut, 5, { do: "score", value: 2 }],
    ["3", knockOut, 5, null],
    ["7", numeric, 5, { do: "type" }],
    ["Backspace", docs, 5, { do: "erase" }],
    ["Enter", docs, 5, { do: "onward" }],
    ["ArrowLeft", docs, 5, { do: "back" }],
    ["ArrowUp", docs, 5, { do: "lift", by: 1 }],
    ["a", docs, 5, null],
  ] as const)("%s asks for what it stands for", (key, about, scale, action) => {
    expect(actionOf(pressed(key), about, scale)).toEqual(action);
  });

  it("is left to the browser while it is held down or with another key", () => {
    for (const held of ["repeat", "ctrlKey", "metaKey", "altKey"] as const)
      expect(actionOf(pressed("4", { [held]: true }), docs, 5)).toBeNull();
  });

  it("leads the other way where the script runs from right to left", () => {
    expect(actionOf(pressed("ArrowLeft"), docs, 5, true)).toEqual({ do: "forward" });
    expect(actionOf(pressed("ArrowRight"), docs, 5, true)).toEqual({ do: "back" });
  });
});

describe("a step up or down", () => {
  it("starts at the end of the scale and stays on it", () => {
    expect([lifted(undefined, 1, 5), lifted(null, -1, 5)]).toEqual([5, 1]);
    expect([lifted(4, 1, 5), lifted(5, 1, 5), lifted(1, -1, 5)]).toEqual([5, 5, 1]);
  });
});

describe("the grid of all cells", () => {
  const size = { rows: 3, columns: 4 };
  const from = (row: number, column: number, key: string, ctrlKey = false, rtl = false) => {
    const place = placeAfter({ key, ctrlKey }, { row, column }, size, rtl);
    return place && [place.row, place.column];
  };

  it("is walked by arrows, and ends at its edges", () => {
    expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => from(1, 1, key))).toEqual([
      [1, 0],
      [1, 2],
      [0, 1],
      [2, 1],
    ]);
    expect([from(0, 0, "ArrowUp"), from(2, 3, "ArrowRight")]).toEqual([
      [0, 0],
      [2, 3],
    ]);
    expect(from(1, 1, "ArrowLeft", false, true)).toEqual([1, 2]);
  });

  it("has its ends at Home and End, with Ctrl those of all rows", () => {
    expect([from(1, 2, "Home"), from(1, 2, "End")]).toEqual([
      [1, 0],
      [1, 3],
    ]);
    expect([from(1, 2, "Home", true), from(1, 2, "End", true)]).toEqual([
      [0, 0],
      [2, 3],
    ]);
    expect(from(1, 2, "4")).toBeNull();
  });
});
