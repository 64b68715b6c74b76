import { expect, test } from "vitest";

import type { Board, Phase } from "../../../src/api/wire";
import { nothingToSay } from "../../../src/features/analysis/nothing";

const board = (shown: boolean, n: number) => ({ shown, options: [{ cells: [{ n: 0 }, { n }] }] }) as unknown as Board;

test.each<[Phase, boolean, number, string, string]>([
  ["scoring", true, 0, "solid-nothing", "solid-unscored"],
  ["scoring", true, 2, "solid-nothing", "solid-working"],
  ["scoring", false, 0, "solid-nothing", "solid-waiting"],
  ["revealed", true, 0, "solid-nothing-ended", "solid-unscored-ended"],
  ["closed", true, 0, "solid-nothing-ended", "solid-unscored-ended"],
  ["closed", false, 0, "solid-nothing-ended", "solid-never-revealed"],
])("in %s, totals shown: %s, %i scores: %s, %s", (phase, shown, n, title, reason) => {
  expect(nothingToSay(board(shown, n), phase)).toEqual([title, reason]);
});
