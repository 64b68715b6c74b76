import { describe, expect, it } from "vitest";

import type { PublicSession } from "../../../src/api/wire";
import {
  describesEnds,
  draftOf,
  editOf,
  moved,
  newCriterion,
  newOption,
  shownWeight,
  suggestedEach,
  sum,
  tooLong,
  withAnchor,
  withKnockOut,
} from "../../../src/features/facilitate/description-draft";
import {
  newGroup,
  placedAt,
  sectionsOf,
  shifted,
  steppedBy,
  ungrouped,
} from "../../../src/features/facilitate/group-draft";
import { newNumeric } from "../../../src/features/facilitate/numeric-draft";
import { session as other } from "../../support/findings";
import { session } from "../../support/two-by-two";

describe("the lobby's editor", () => {
  it("sends nothing if nothing was edited", () => {
    expect(editOf(session, draftOf(session))).toBeNull();
  });

  it("sends only what differs, and existing items with their ids", () => {
    const draft = draftOf(session);
    draft.options.push({ ...newOption(), name: " C " });
    expect(editOf(session, draft)).toEqual({
      type: "edit",
      options: [
        { id: "a", name: "A", summary: "" },
        { id: "b", name: "B", summary: "" },
        { name: "C", summary: "" },
      ],
    });
  });

  it("gives a new criterion the mean weight of the others", () => {
    expect(newCriterion(draftOf(session).criteria).weight).toBe(50);
  });

  it("turns a criterion into a knock-out criterion and back", () => {
    const draft = draftOf(other);
    const [speed] = draft.criteria;
    if (!speed) throw new Error("no criterion");
    draft.criteria[0] = withKnockOut({ ...speed, direction: "lower" }, true, draft.criteria);
    expect(sum(draft.criteria)).toBe(50);
    const edit = editOf(other, draft);
    expect(edit?.criteria?.[0]).toMatchObject({ id: "speed", weight: 0, direction: "higher", knock_out: true });
    const back = withKnockOut({ ...draft.criteria[0], weight: 0 }, false, draft.criteria);
    expect(back).toMatchObject({ knock_out: false, weight: 25 });
    expect(newCriterion(draft.criteria)).toMatchObject({ knock_out: false, weight: 25 });
  });

  it("multiplies the weights of groups and within them", () => {
    const draft = draftOf(session);
    const [first] = draft.criteria;
    if (!first) throw new Error("no criterion");
    draft.groups = [{ ...newGroup(draft.criteria, []), name: " Cost " }];
    const [cost] = draft.groups;
    if (!cost) throw new Error("no group");
    expect(cost.weight).toBe(50);
    draft.criteria = moved(draft.criteria, first.key, cost.key);
    draft.criteria = moved([...draft.criteria, { ...newCriterion([]), name: "e" }], -1, cost.key);
    draft.criteria = moved(draft.criteria, draft.criteria[2]?.key ?? -1, cost.key);
    expect(draft.criteria.map((c) => [c.name, c.group, c.weight])).toEqual([
      ["c", cost.key, 100],
      ["e", cost.key, 100],
      ["d", null, 40],
    ]);
    const edits = editOf(session, draft)?.criteria;
    expect(edits?.map((c) => [c.name, c.group, c.weight])).toEqual([
      ["c", "Cost", 25],
      ["e", "Cost", 25],
      ["d", "", 40],
    ]);
    expect(sectionsOf(draft.criteria, draft.groups).map((s) => s.places)).toEqual([[0, 1], [2]]);
    expect(ungrouped(draft.criteria, draft.groups, cost.key).map((c) => [c.group, c.weight])).toEqual([
      [null, 25],
      [null, 25],
      [null, 40],
    ]);
  });

  it("shows the groups of a session and sends nothing if nothing was edited", () => {
    const [c, d] = session.criteria;
    if (!c || !d) throw new Error("no criterion");
    const e = { ...d, id: "e", name: "e", group: "Cost" };
    const grouped = {
      ...session,
      criteria: [
        { ...c, weight: 0.25 },
        { ...d, weight: 0.25, group: "Cost" },
        { ...e, weight: 0.5 },
      ],
    };
    const draft = draftOf(grouped);
    expect(draft.groups.map((g) => [g.name, g.weight])).toEqual([["Cost", 75]]);
    expect(draft.criteria.map((criterion) => shownWeight(criterion.weight))).toEqual([25, 33.33, 66.67]);
    expect(editOf(grouped, draft)).toBeNull();
    draft.groups.push(newGroup(draft.criteria, draft.groups));
    expect(sectionsOf(draft.criteria, draft.groups).map((s) => s.places)).toEqual([[0], [1, 2], []]);
    expect(editOf(grouped, draft)).toBeNull();
  });

  it("never changes a weight that nobody touched", () => {
    const [one] = session.criteria;
    if (!one) throw new Error("no criterion");
    const shares = [1 / 3, 2500 / 2501, 1 / 2501, 0.1 + 0.2];
    const awkward = {
      ...session,
      criteria: shares.map((weight, i) => ({ ...one, id: `c${i}`, name: `C${i}`, weight, group: i > 1 ? "Cost" : "" })),
    };
    const draft = draftOf(awkward);
    const [first] = draft.criteria;
    if (!first) throw new Error("no criterion");
    first.name = "Renamed";
    draft.criteria = placedAt(draft.criteria, `criterion-${first.key}`, `criterion-${draft.criteria[1]?.key}`);
    const sent = editOf(awkward, draft)?.criteria ?? [];
    expect(sent.map((c) => c.name)).toEqual(["C1", "Renamed", "C2", "C3"]);
    expect(new Map(sent.map((c) => [c.id, c.weight]))).toEqual(new Map(shares.map((weight, i) => [`c${i}`, weight])));
  });

  it("keeps equal weights equal, and small ones above 0, when another is changed", () => {
    const [one] = session.criteria;
    if (!one) throw new Error("no criterion");
    const many = {
      ...session,
      criteria: Array.from({ length: 30 }, (_, i) => ({ ...one, id: `c${i}`, name: `C${i}`, weight: 1 / 30 })),
    };
    const draft = draftOf(many);
    expect(sum(draft.criteria)).toBe(100);
    expect(newCriterion(draft.criteria).weight).toBe(draft.criteria[0]?.weight);
    if (draft.criteria[0]) draft.criteria[0].weight = 2500;
    const sent = editOf(many, draft)?.criteria?.map((c) => c.weight) ?? [];
    expect(new Set(sent.slice(1)).size).toBe(1);
    expect(shownWeight(100 / 2501)).toBe(0.03998);
    expect(shownWeight(33.333)).toBe(33.333);
  });

  it("moves criteria past groups, and those of a group inside it only", () => {
    const named = (name: string, group: number | null) => ({
      key: name.charCodeAt(0),
      name,
      group,
      weight: 1,
      knock_out: false,
    });
    const all = [named("a", null), named("b", 7), named("c", 7), named("d", null)];
    const [a, b, , d] = all.map(({ key }) => `criterion-${key}`) as [string, string, string, string];
    const order = (rows: typeof all) => rows.map(({ name }) => name).join("");
    expect(order(steppedBy(all, a, 1))).toBe("bcad");
    expect(order(steppedBy(all, d, -1))).toBe("adbc");
    expect(order(steppedBy(all, b, 1))).toBe("acbd");
    expect(order(steppedBy(all, b, -1))).toBe("abcd");
    expect(order(placedAt(all, b, d))).toBe("abcd");
    expect(order(steppedBy(all, "group-7", -1))).toBe("bcad");
    expect(order(steppedBy(all, a, -1))).toBe("abcd");
    expect(shifted(["x", "y", "z"], "z", "x")).toEqual(["z", "x", "y"]);
  });

  it("finds the text that is too long, counted in the characters that people see", () => {
    const draft = draftOf(session);
    expect(tooLong(draft)).toBeNull();
    if (draft.options[0]) draft.options[0].name = "👩‍👩‍👧".repeat(80);
    expect(tooLong(draft)).toBeNull();
    if (draft.options[0]) draft.options[0].name = "x".repeat(95);
    expect(tooLong(draft)).toEqual({ text: "x".repeat(95), most: 80 });
    if (draft.options[0]) draft.options[0].name = "Short";
    if (draft.criteria[0]) draft.criteria[0].numeric = { ...newNumeric("number"), unit: "u".repeat(21) };
    expect(tooLong(draft)).toEqual({ text: "u".repeat(21), most: 20 });
  });

  it("suggests and sends a share of many options", () => {
    expect([12, 13, 40, 60].map(suggestedEach)).toEqual([null, 5, 8, 8]);
    const draft = draftOf(session);
    draft.each = 61.4;
    expect(editOf(session, draft)).toEqual({ type: "edit", options_each: 60 });
    expect(editOf({ ...session, options_each: 60 }, draft)).toBeNull();
    draft.each = null;
    expect(editOf({ ...session, options_each: 8 }, draft)).toEqual({ type: "edit", options_each: null });
  });

  it("describes the ends of a scale", () => {
    const draft = draftOf(session);
    const [first] = draft.criteria;
    if (!first) throw new Error("no criterion");
    const worst = withAnchor(first, 1, 5, "slow ");
    expect(describesEnds(worst)).toBe(false);
    draft.criteria[0] = withAnchor(worst, 5, 5, "fast");
    expect(describesEnds(draft.criteria[0])).toBe(true);
    expect(editOf(session, draft)?.criteria?.[0]?.anchors).toEqual(["slow", "", "", "", "fast"]);
    expect(withAnchor(worst, 1, 5, "").anchors).toEqual([]);
    expect(describesEnds(withKnockOut(first, true, draft.criteria))).toBe(true);
  });

  it("sends the stopping and knock-out rules only if they differ", () => {
    const draft = draftOf(other);
    draft.stop.measure = "stable";
    expect(editOf(other, draft)).toBeNull();
    draft.stop.on = true;
    draft.knock_out_rule = "majority";
    expect(editOf(other, draft)).toEqual({
      type: "edit",
      knock_out_rule: "majority",
      stop: { measure: "stable", share: 0.75 },
    });
    const ruled: PublicSession = { ...other, stop: { measure: "agreed", share: 0.8 } };
    const off = draftOf(ruled);
    expect([off.stop, editOf(ruled, off)]).toEqual([{ on: true, measure: "agreed", share: 80 }, null]);
    off.stop.on = false;
    expect(editOf(ruled, off)).toEqual({ type: "edit", stop: null });
  });
});
