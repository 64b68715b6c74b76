import { describe, expect, it } from "vitest";

import { lateScore, recallLate, storeLate, withLate, type LateScore } from "../../src/session/late-scores";
import { lateScoresKey } from "../../src/session/late-scores-key";
import type { Score } from "../../src/api/wire";
import { FakeStorage } from "../support/fakes";

const CODE = "7K3M-Q2XD";
const score = (value: number, criterion = "docs"): Score => ({ type: "score", option: "flask", criterion, value });
const late = (round: number, value: number, criterion = "docs"): LateScore => ({
  round,
  command: score(value, criterion),
});

describe("scores that came too late", () => {
  it("are scores and their removals, refused because their round is over", () => {
    expect(lateScore(score(4), 1)).toEqual(late(1, 4));
    expect(lateScore({ type: "clear", option: "flask", criterion: "docs" }, 1, "phase")?.round).toBe(1);
    expect(lateScore(score(9), 1, "off_scale")).toBeNull();
    expect(lateScore({ type: "done", done: true }, 1)).toBeNull();
  });

  it("are kept, the last one of each cell, and are told again when more come", () => {
    const first = withLate(null, "m1", [late(1, 2), late(1, 5, "cost"), late(1, 3)]);
    expect(first.scores).toEqual([late(1, 3), late(1, 5, "cost")]);
    const second = withLate({ ...first, dismissed: true }, "m1", [late(2, 1)]);
    expect([second.dismissed, second.scores]).toEqual([false, [late(1, 5, "cost"), late(2, 1)]]);
    expect(withLate(first, "m2", [late(2, 1)]).scores).toEqual([late(2, 1)]);
  });

  it("are kept in the browser for the same member", () => {
    const memory = new FakeStorage();
    const kept = withLate(null, "m1", [late(1, 2)]);
    storeLate(CODE, kept, memory);
    expect([recallLate(CODE, "m1", memory), recallLate(CODE, "m2", memory)]).toEqual([kept, null]);
    storeLate(CODE, null, memory);
    expect(recallLate(CODE, "m1", memory)).toBeNull();
    memory.setItem(lateScoresKey(CODE), "{");
    expect(recallLate(CODE, "m1", memory)).toBeNull();
  });
});
