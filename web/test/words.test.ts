import { describe, expect, it } from "vitest";

import { codeIn, formatCode, isComplete } from "../src/lib/codes";
import { draftOf, editOf, newCriterion, newOption } from "../src/lib/draft";
import { contrast, heat } from "../src/lib/heat";
import { rows, spoken } from "../src/lib/ranking";
import { routeOf } from "../src/lib/router";
import { nextOpen, way } from "../src/lib/walk";
import type { Board, Criterion, Option, PublicSession, Standing } from "../src/lib/wire";
import { anchor, countdown, figure, percent, place } from "../src/lib/words";

const option = (id: string): Option => ({ id, name: id.toUpperCase(), summary: "", facts: [] });
const criterion = (id: string, weight: number): Criterion => ({
  id,
  name: id,
  weight,
  description: "",
  direction: "higher",
  anchors: [],
  knock_out: false,
});
const sheet: PublicSession = {
  code: "7K3M-Q2XD",
  question: "Which?",
  phase: "lobby",
  round: 0,
  totals: "live",
  names: "shown",
  knock_out_rule: "any",
  stop: null,
  guide: null,
  scale: 5,
  options: [option("a"), option("b")],
  criteria: [criterion("c", 0.6), criterion("d", 0.4)],
  notes: [],
  source: "",
  has_measurements: false,
  timer_ends_at: null,
  weights_summary: null,
  locked: null,
  outcome: null,
  discussing: null,
  discussed: [],
};

describe("codes", () => {
  it("are read as people type them", () => {
    expect(formatCode("7k3mq2xd")).toBe("7K3M-Q2XD");
    expect(formatCode(" 7k3m - q2xd ")).toBe("7K3M-Q2XD");
    expect(formatCode("oil0-1234")).toBe("0110-1234");
    expect(formatCode("7k3mq2xdTOOLONG")).toBe("7K3M-Q2XD");
    expect(formatCode("7k3m")).toBe("7K3M");
    expect(isComplete("7K3M-Q2X")).toBe(false);
  });

  it("are found in a pasted address", () => {
    expect(formatCode(codeIn("http://192.168.0.2:8000/s/7k3m-q2xd"))).toBe("7K3M-Q2XD");
  });
});

describe("routes", () => {
  it("name the five screens and nothing else", () => {
    expect(routeOf("/")).toEqual({ screen: "home" });
    expect(routeOf("/s/7k3mq2xd")).toEqual({ screen: "ballot", code: "7K3M-Q2XD" });
    expect(routeOf("/s/7K3M-Q2XD/screen/")).toEqual({ screen: "screen", code: "7K3M-Q2XD" });
    expect(routeOf("/s/7K3M-Q2XD/solid")).toEqual({ screen: "solid", code: "7K3M-Q2XD" });
    expect(routeOf("/s/7K3M-Q2XD/other").screen).toBe("nowhere");
  });
});

describe("heat", () => {
  it("keeps text readable on every shade, light and dark", () => {
    for (const dark of [false, true]) {
      for (let at = 0; at <= 1; at += 0.01) {
        const { background, ink } = heat(at, dark);
        const rgb = background.match(/\d+/g)?.map(Number) as unknown as [number, number, number];
        expect(contrast(rgb, ink === "#000" ? [0, 0, 0] : [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe("words", () => {
  it("say figures, places, weights and time", () => {
    expect([figure(3.14159), figure(null), place(2, true), place(null, false)]).toEqual(["3.14", "–", "=2", "–"]);
    expect([percent(0.15), percent(1 / 3), countdown(245_000), countdown(-5)]).toEqual([
      "15 %",
      "33.3 %",
      "4:05",
      "0:00",
    ]);
  });

  it("fall back on general anchors that fit the scale", () => {
    expect(anchor(criterion("c", 1), 5, 5)).toBe("Excellent");
    expect(anchor({ ...criterion("c", 1), direction: "lower" }, 1, 3)).toBe("Very low");
    expect(anchor({ ...criterion("c", 1), anchors: ["bad", "good"] }, 2, 2)).toBe("good");
  });
});

describe("the ranking", () => {
  const standing = (id: string, rank: number | null, total: number | null, tied = false): Standing => ({
    option: id,
    total,
    rank,
    tied,
    complete: true,
    spread: 0,
    n: 1,
    cells: [],
    knocked_out: [],
  });

  it("puts the best first, ties in the session's order, the unscored last", () => {
    const board = { options: [standing("a", null, null), standing("b", 1, 4.2)] } as unknown as Board;
    expect(rows(sheet, board).map((r) => r.name)).toEqual(["B", "A"]);
    expect(spoken(rows(sheet, board))).toBe("1 B 4.20");
  });
});

describe("the way through a ballot", () => {
  it("goes option by option or criterion by criterion", () => {
    const named = (order: "option" | "criterion") => way(sheet, order).map((s) => s.option.id + s.criterion.id);
    expect(named("option")).toEqual(["ac", "ad", "bc", "bd"]);
    expect(named("criterion")).toEqual(["ac", "bc", "ad", "bd"]);
  });

  it("finds the next cell still open, round the end", () => {
    const stops = way(sheet, "option");
    expect(nextOpen(stops, 3, (s) => s.option.id === "a")).toBe(0);
    expect(nextOpen(stops, 0, () => false)).toBe(-1);
  });
});

describe("the lobby's editor", () => {
  it("asks for nothing when nothing was edited", () => {
    expect(editOf(sheet, draftOf(sheet))).toBeNull();
  });

  it("asks only for what differs, and names what exists by its id", () => {
    const draft = draftOf(sheet);
    draft.options.push({ ...newOption(), name: " C " });
    expect(editOf(sheet, draft)).toEqual({
      type: "edit",
      options: [
        { id: "a", name: "A", summary: "" },
        { id: "b", name: "B", summary: "" },
        { name: "C", summary: "" },
      ],
    });
  });

  it("gives a new criterion the mean weight of the others", () => {
    expect(newCriterion(draftOf(sheet).criteria).weight).toBe(50);
  });
});
