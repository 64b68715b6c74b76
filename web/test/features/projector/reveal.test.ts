import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Reveal } from "../../../src/features/projector/reveal.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("uncovers rows from the last to the first, then the verdict", () => {
  const reveal = new Reveal();
  reveal.start(3, false);
  const seen = [[reveal.covered, reveal.running]];
  while (reveal.running) {
    vi.advanceTimersToNextTimer();
    seen.push([reveal.covered, reveal.running]);
  }
  expect(seen).toEqual([
    [3, true],
    [2, true],
    [1, true],
    [0, true],
    [0, false],
  ]);
});

it("takes at most some ten seconds, however many rows there are", () => {
  const reveal = new Reveal();
  reveal.start(30, false);
  vi.advanceTimersByTime(11_000);
  expect(reveal.running).toBe(false);
});

it("is skipped, and does not go on afterwards", () => {
  const reveal = new Reveal();
  reveal.start(12, false);
  reveal.skip();
  expect([reveal.covered, reveal.running]).toEqual([0, false]);
  vi.runAllTimers();
  expect(reveal.covered).toBe(0);
});

it("shows everything at once where people want no motion", () => {
  const reveal = new Reveal();
  reveal.start(12, true);
  expect([reveal.covered, reveal.running]).toEqual([0, false]);
});
