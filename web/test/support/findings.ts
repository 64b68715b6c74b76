// A revealed round with three options and three criteria, one of which is better when lower; one cell has no score.

import type { Board, Criterion, Option, PublicSession, Standing } from "../../src/api/wire";

const option = (id: string, name: string): Option => ({ id, name, summary: "", facts: [] });
const criterion = (id: string, name: string, weight: number, direction: "higher" | "lower" = "higher"): Criterion => ({
  id,
  name,
  weight,
  description: "",
  direction,
  anchors: [],
  knock_out: false,
  numeric: null,
  group: "",
});

export const session: PublicSession = {
  code: "7K3M-Q2XD",
  question: "Which?",
  phase: "revealed",
  round: 1,
  totals: "live",
  totals_wait: false,
  names: "shown",
  knock_out_rule: "any",
  stop: null,
  guide: null,
  scale: 5,
  options: [option("tornado", "Tornado"), option("flask", "Flask"), option("bottle", "Bottle")],
  criteria: [criterion("speed", "Speed", 0.5), criterion("docs", "Docs", 0.3), criterion("cost", "Cost", 0.2, "lower")],
  notes: [],
  source: "",
  language: "en",
  options_each: null,
  has_measurements: false,
  timer_ends_at: null,
  weights_summary: null,
  locked: null,
  outcome: null,
  previous: null,
  superseded: null,
  discussing: null,
  discussed: [],
  joining: "open",
  cap: null,
  accounts: false,
  undo_until: null,
  dropped: [],
  options_changes: [],
  rehearsal: false,
};

/** Create an option's standing from its histograms, in the order of the criteria; other fields are empty. */
function standing(id: string, rank: number, histograms: number[][]): Standing {
  const cells = histograms.map((histogram, i) => ({
    criterion: session.criteria[i]?.id ?? "",
    n: histogram.reduce((a, b) => a + b, 0),
    mean: null,
    median: null,
    spread: null,
    histogram,
  }));
  return {
    option: id,
    total: null,
    rank,
    tied: false,
    complete: true,
    spread: null,
    n: 3,
    cells,
    knocked_out: [],
    numbers: {},
  };
}

export const board: Board = {
  phase: "revealed",
  round: 1,
  shown: true,
  progress: { members: 3, started: 3, done: 3 },
  options: [
    standing("tornado", 1, [
      [0, 0, 0, 1, 2],
      [0, 1, 1, 1, 0],
      [0, 1, 2, 0, 0],
    ]),
    standing("flask", 2, [
      [0, 0, 3, 0, 0],
      [0, 0, 0, 0, 3],
      [3, 0, 0, 0, 0],
    ]),
    standing("bottle", 3, [
      [0, 3, 0, 0, 0],
      [0, 0, 3, 0, 0],
      [0, 0, 0, 0, 0],
    ]),
  ],
};
