import { describe, expect, it } from "vitest";

import { anchor, countdown, figure, percent, place } from "../../../src/lib/text/words";
import { criterion } from "../../support/two-by-two";

describe("words", () => {
  it("say figures, places, weights and time", () => {
    expect([figure(3.14159), figure(null), place(2, true), place(null, false)]).toEqual(["3.14", "–", "=2", "–"]);
    expect([percent(0.15), percent(1 / 3), countdown(245_000), countdown(-5)]).toEqual([
      "15%",
      "33.3%",
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
