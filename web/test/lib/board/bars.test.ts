// @vitest-environment jsdom
import { render } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import Bars from "../../../src/lib/board/Bars.svelte";
import type { Row } from "../../../src/lib/board/ranking";

const row = (option: string, rank: number, total: number): Row => ({
  ...{ option, name: option.toUpperCase(), rank, total, tied: false, spread: 0.5, complete: true, thin: false, n: 9 },
  ...{ cells: [], numbers: {}, knocked_out: [], fails: [], chosen: false, last: null },
});
const plan = { size: 16, pitch: 40, place: 20, name: 200, note: 100, total: 60, names: new Map(), bare: false };
const props = (ranking: Row[]) => ({ ranking, plan, part: [0, ranking.length] as const, scale: 5 });

beforeEach(() => vi.stubGlobal("matchMedia", () => ({ matches: true }))); // nothing moves: jsdom cannot animate
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("asks where its rows are only when their order changes", async () => {
  const { container, rerender } = render(Bars, props([row("a", 1, 4), row("b", 2, 3)]) as never);
  const asked = vi.spyOn(Element.prototype, "getBoundingClientRect");
  const totals = () => [...container.querySelectorAll(".total")].map((total) => total.textContent);
  expect(totals()).toEqual(["4.00", "3.00"]);

  await rerender(props([row("a", 1, 4.2), row("b", 2, 3.1)]) as never);
  expect(totals()).toEqual(["4.20", "3.10"]);
  expect(asked).not.toHaveBeenCalled();

  await rerender(props([row("b", 1, 4.3), row("a", 2, 4.2)]) as never);
  expect(totals()).toEqual(["4.30", "4.20"]);
  expect(asked).toHaveBeenCalled();
});

it("draws a bar anew only when it grows by a tenth of a per cent", async () => {
  const { container, rerender } = render(Bars, props([row("a", 1, 3)]) as never);
  const bar = () => container.querySelector(".bar")?.getAttribute("style");
  const before = bar();
  await rerender(props([row("a", 1, 3.001)]) as never);
  expect(bar()).toBe(before);
  await rerender(props([row("a", 1, 3.01)]) as never);
  expect(bar()).not.toBe(before);
});
