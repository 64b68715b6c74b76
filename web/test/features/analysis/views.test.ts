import { describe, expect, it } from "vitest";

import { comparisonText, viewsSentence } from "../../../src/features/analysis/views";
import type { ExperiencedView, View } from "../../../src/api/wire";
import { session } from "../../support/findings";

describe("a view of part of the scores", () => {
  const view = (agreement: View["agreement"], ...winners: string[]): View => ({
    people: 4,
    options: [],
    winners,
    all_winners: ["tornado"],
    agreement,
    share: 1,
    statement: {
      code: agreement === "same" ? "same" : "other",
      params: { people: 4, options: winners, all_options: ["tornado"] },
    },
    limits: null,
  });

  it("says whether the same option comes first", () => {
    expect(comparisonText(session, "view", view("same", "tornado"))).toBe(
      "4 people who were at least fairly sure compare these options. By them, too, Tornado is first.",
    );
    expect(comparisonText(session, "view", view("other", "bottle"))).toContain(
      "By their scores, Bottle is first; everybody’s scores, compared in the same way, put Tornado first.",
    );
  });

  it("says what the comparison leaves out", () => {
    const limits = { code: "part_without", params: { share: 0.5, left_options: ["flask"] } };
    expect(comparisonText(session, "view", { ...view("same", "tornado"), limits })).toContain(
      "This covers 50% of the weight: what people scored for all of these options. " +
        "Too little of Flask was scored by the same people to compare.",
    );
  });

  it("is summed up over all views, where a tie with the winner is no other option", () => {
    const said = (confident: View | null, experienced: ExperiencedView | null = null) =>
      viewsSentence({ confident, experienced });
    const known = (same: boolean): ExperiencedView => ({ same, statement: { code: "experienced_same", params: {} } });
    expect(said(view("same", "tornado"), known(true))).toBe("Those who should know put the same option first.");
    expect(said(view("same", "tornado"), known(false))).toContain("do not all put the same option first.");
    expect(said(view("other", "bottle"))).toBe("Those who should know put another option first.");
    // Of those who have run the options only one bit is told: a tie with the winner would differ as well.
    expect(said(view("other", "bottle"), known(false))).toContain("do not all put the same option first.");
    expect(said(null, known(false))).toContain("do not all put the same option first.");
    expect(said(view("partly", "tornado", "bottle"))).toContain("do not all put the same option first.");
    expect(said(null)).toContain("nothing to compare");
  });
});
