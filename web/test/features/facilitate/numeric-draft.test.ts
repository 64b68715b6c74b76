import { describe, expect, it } from "vitest";

import type { NumericScale } from "../../../src/api/wire";
import {
  draftOf,
  editOf,
  scoringOf,
  withKnockOut,
  withScoring,
} from "../../../src/features/facilitate/description-draft";
import { kindOf, newNumeric, numericDraftOf, numericOf } from "../../../src/features/facilitate/numeric-draft";
import { session } from "../../support/two-by-two";

const bent: NumericScale = {
  unit: "ms",
  low: null,
  high: 9000,
  whole: true,
  points: [
    { number: 50, value: 1 },
    { number: 200, value: 0.07 },
    { number: 1000, value: 0 },
  ],
};

describe("the editor of a numeric scale", () => {
  it("restores a scale that was not changed", () => {
    for (const scale of [bent, numericOf(newNumeric("ten")), { ...bent, points: bent.points.slice(0, 2) }]) {
      expect(numericOf(numericDraftOf(scale))).toEqual(scale);
    }
  });

  it("has two ready-made scales", () => {
    const kinds = (["ten", "hundred", "number"] as const).map((kind) => kindOf(newNumeric(kind)));
    expect(kinds).toEqual(["ten", "hundred", "number"]);
    expect(numericOf(newNumeric("hundred"))).toEqual({
      unit: "",
      low: 0,
      high: 100,
      whole: true,
      points: [
        { number: 0, value: 0 },
        { number: 100, value: 1 },
      ],
    });
  });

  it("sorts the points, so that lower is better where the best number is lower", () => {
    const draft = { ...newNumeric("number"), unit: " € ", worst: 5000, best: 0 };
    expect(numericOf(draft)).toMatchObject({
      unit: "€",
      points: [
        { number: 0, value: 1 },
        { number: 5000, value: 0 },
      ],
    });
    expect(numericOf({ ...draft, best: null }).points).toEqual([{ number: 5000, value: 0 }]);
  });

  it("sends the scale with the criterion, and null to return to steps", () => {
    const draft = draftOf(session);
    const [first] = draft.criteria;
    if (!first) throw new Error("no criterion");
    draft.criteria[0] = withScoring({ ...first, direction: "lower" }, "ten");
    expect(scoringOf(draft.criteria[0])).toBe("ten");
    const edit = editOf(session, draft);
    expect(edit?.criteria?.[0]).toMatchObject({ id: "c", direction: "higher", numeric: { high: 10 } });
    expect(edit?.criteria?.[1]).toMatchObject({ id: "d", numeric: null });
    expect(withScoring(draft.criteria[0], "lower")).toMatchObject({ direction: "lower", numeric: null });
    expect(withKnockOut(draft.criteria[0], true, draft.criteria)).toMatchObject({ knock_out: true, numeric: null });
  });

  it("keeps a scale that something else was edited next to", () => {
    const [first, second] = session.criteria;
    if (!first || !second) throw new Error("no criteria");
    const scaled = { ...session, criteria: [{ ...first, numeric: bent }, second] };
    const draft = draftOf(scaled);
    expect(editOf(scaled, draft)).toBeNull();
    draft.criteria.pop();
    expect(editOf(scaled, draft)?.criteria?.[0]?.numeric).toEqual(bent);
  });
});
