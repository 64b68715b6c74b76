import { describe, expect, it } from "vitest";

import { comparisonText, viewsSentence } from "../../../src/features/analysis/views";
import type { View } from "../../../src/api/wire";
import { session } from "../../support/findings";

describe("a view of part of the scores", () => {
  const view = (agreement: View["agreement"], ...winners: string[]): View => ({
    name: "experienced",
    people: 4,
    options: [],
    winners,
    all_winners: ["tornado"],
    agreement,
    share: 1,
    statement: {
      code: agreement === "same" ? "same" : "other",
      params: { view: "experienced", people: 4, options: winners, all_options: ["tornado"] },
    },
    limits: null,
  });

  it("says whether the same option comes first", () => {
    expect(comparisonText(session, "view", view("same", "tornado"))).toBe(
      "4 people who have run them in production compare these options. By them, too, Tornado is first.",
    );
    expect(comparisonText(session, "view", view("other", "bottle"))).toContain(
      "By them Bottle is first; by all, compared in the same way, it is Tornado.",
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
    const [same, other, partly] = [
      view("same", "tornado"),
      view("other", "bottle"),
      view("partly", "tornado", "bottle"),
    ] as const;
    expect(viewsSentence([same])).toBe("Those who should know put the same option first.");
    expect(viewsSentence([same, other])).toBe("Those who should know do not all put the same option first.");
    expect(viewsSentence([other])).toBe("Those who should know put another option first.");
    expect(viewsSentence([partly])).toBe("Those who should know do not all put the same option first.");
    expect(viewsSentence([])).toContain("nothing to compare");
  });
});
