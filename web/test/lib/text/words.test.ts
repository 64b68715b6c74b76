import { describe, expect, it } from "vitest";

import { anchor, countdown, place } from "../../../src/lib/text/words";
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
});
