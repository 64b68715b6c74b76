import { describe, expect, it } from "vitest";

import { contrast, heat } from "../../../src/lib/board/heat";

describe("heat", () => {
  it("keeps text readable on every shade in both themes", () => {
    for (const dark of [false, true]) {
      for (let at = 0; at <= 1; at += 0.01) {
        const { background, ink } = heat(at, dark);
        const rgb = background.match(/\d+/g)?.map(Number) as unknown as [number, number, number];
        expect(contrast(rgb, ink === "#000" ? [0, 0, 0] : [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
