// A session with two options and two criteria.

import type { Criterion, Option, PublicSession } from "../../src/api/wire";

export const option = (id: string): Option => ({ id, name: id.toUpperCase(), summary: "", facts: [] });
export const criterion = (id: string, weight: number): Criterion => ({
  id,
  name: id,
  weight,
  description: "",
  direction: "higher",
  anchors: [],
  knock_out: false,
  group: "",
  numeric: null,
});
export const session: PublicSession = {
  code: "7K3M-Q2XD",
  question: "Which?",
  phase: "lobby",
  round: 0,
  totals: "live",
  totals_wait: false,
  names: "shown",
  knock_out_rule: "any",
  stop: null,
  guide: null,
  scale: 5,
  options: [option("a"), option("b")],
  criteria: [criterion("c", 0.6), criterion("d", 0.4)],
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
};
