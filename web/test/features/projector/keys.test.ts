// @vitest-environment jsdom
import { expect, it, vi } from "vitest";

import { KEYS, labelOf, pressed, type Actions } from "../../../src/features/projector/keys";

it.each([
  [false, "ArrowRight", 1],
  [false, "ArrowLeft", -1],
  [true, "ArrowRight", -1],
  [true, "ArrowLeft", 1],
  [true, "PageDown", 1],
])("turns along the script (right to left: %s): %s by %s", (rtl, key, by) => {
  const turn = vi.fn();
  const actions: Actions = { turn, toggle: vi.fn(), fullScreen: vi.fn(), help: vi.fn(), sound: vi.fn() };
  expect(pressed(new KeyboardEvent("keydown", { key }), actions, rtl)).toBe(true);
  expect(turn).toHaveBeenCalledWith(by);
});

it("labels the arrows as they work", () => {
  expect(KEYS.slice(0, 3).map((key) => labelOf(key, true))).toEqual(["←", "→", "1"]);
});
