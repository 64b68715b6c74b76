import { describe, expect, it } from "vitest";

import type { Criterion, PreviewAnswer } from "../../../src/api/wire";
import { draftOf, editOf } from "../../../src/features/facilitate/description-draft";
import { added, knownNames, replaced } from "../../../src/features/facilitate/paste-draft";
import { session } from "../../support/two-by-two";

const criterion = (name: string, weight: number, more: Partial<Criterion> = {}): Criterion => ({
  id: name.toLowerCase(),
  name,
  weight,
  description: "",
  direction: "higher",
  anchors: [],
  knock_out: false,
  numeric: null,
  group: "",
  ...more,
});

const preview = (options: string[], criteria: Criterion[]): PreviewAnswer => ({
  form: "table",
  encoding: "",
  ready: true,
  question: "",
  scale: 5,
  totals: null,
  names: null,
  language: null,
  options: options.map((name) => ({ option: { id: name.toLowerCase(), name, summary: "", facts: [] }, place: null })),
  criteria: criteria.map((one) => ({ criterion: one, written: "", place: null })),
  remarks: [],
  scores: [],
});

describe("a pasted text in the lobby", () => {
  it("replaces options and criteria, and those with a known name keep their ids", () => {
    const draft = draftOf(session);
    const thirds = ["X", "Y", "Z"].map((name) => criterion(name, 1 / 3));
    const edit = editOf(session, { ...draft, ...replaced(draft, preview(["b", "New"], thirds), 5) });
    expect(edit?.options).toEqual([
      { id: "b", name: "b", summary: "" },
      { name: "New", summary: "" },
    ]);
    expect(new Set(edit?.criteria?.map(({ weight }) => weight)).size).toBe(1);
  });

  it("leaves criteria alone if it has only options", () => {
    const draft = draftOf(session);
    const edit = editOf(session, { ...draft, ...replaced(draft, preview(["New", "Other"], []), 5) });
    expect(Object.keys(edit ?? {})).toEqual(["type", "options"]);
  });

  it("adds only what is not there yet, and tells what is", () => {
    const draft = draftOf(session);
    const brought = preview(["a", "New"], []);
    expect(knownNames(draft, brought)).toEqual(["a"]);
    expect(added(draft, brought, 5).options.map(({ name }) => name)).toEqual(["A", "B", "New"]);
  });

  it("keeps the shares within groups, and fits anchors to the steps of the session", () => {
    const draft = draftOf(session);
    const grouped = [
      criterion("X", 0.3, { group: "G", anchors: ["bad", "", "good"] }),
      criterion("Y", 0.1, { group: "G" }),
      criterion("Z", 0.6),
    ];
    const taken = replaced(draft, preview([], grouped), 5);
    const edit = editOf(session, { ...draft, ...taken });
    expect(edit?.criteria?.map((c) => [c.weight, c.group])).toEqual([
      [30, "G"],
      [10, "G"],
      [60, ""],
    ]);
    expect(edit?.criteria?.[0]?.anchors).toEqual(["bad", "", "", "", "good"]);
  });
});
