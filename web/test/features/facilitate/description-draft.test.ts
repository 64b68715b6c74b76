import { describe, expect, it } from "vitest";

import type { PublicSession } from "../../../src/api/wire";
import {
  describesEnds,
  draftOf,
  editOf,
  newCriterion,
  newOption,
  sum,
  withAnchor,
  withKnockOut,
} from "../../../src/features/facilitate/description-draft";
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
