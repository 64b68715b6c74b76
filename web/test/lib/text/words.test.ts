import { describe, expect, it } from "vitest";

import { anchor, countdown, endsOf, place } from "../../../src/lib/text/words";
import { criterion } from "../../support/two-by-two";

describe("wording", () => {
  it("formats places and times", () => {
    expect([place(2, false), place(2, true), place(null, false)]).toEqual(["2", "=2", "–"]);
    expect([countdown(245_000), countdown(-5)]).toEqual(["4:05", "0:00"]);
  });

  it("falls back on default anchors that fit the scale", () => {
    expect(anchor(criterion("c", 1), 5, 5)).toBe("Excellent");
    expect(anchor({ ...criterion("c", 1), direction: "lower" }, 1, 3)).toBe("Very low");
    expect(anchor({ ...criterion("c", 1), anchors: ["bad", "good"] }, 2, 2)).toBe("good");
  });

  it("puts no default words between a team's own", () => {
    const ends = { ...criterion("c", 1), anchors: ["slow", "", "", "", "fast"] };
    expect([1, 3, 5].map((step) => anchor(ends, step, 5))).toEqual(["slow", "", "fast"]);
  });

  it("names the worst and the best step, by number where nobody described them", () => {
    const lower = { ...criterion("c", 1), direction: "lower" as const };
    expect(endsOf(criterion("c", 1), 5)).toEqual({ worst: "1 of 5, the worst", best: "5 of 5, the best" });
    expect(endsOf(lower, 5)).toEqual({ worst: "5 of 5, the worst", best: "1 of 5, the best" });
    const half = { ...lower, anchors: ["", "", "", "", "a month"] };
    expect(endsOf(half, 5)).toEqual({ worst: "a month", best: "1 of 5, the best" });
  });
});
