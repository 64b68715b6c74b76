import { describe, expect, it } from "vitest";

import { differenceText, rangeText, reach, shortDigest, spreadSentence, ticks } from "../../../src/lib/weights/spread";
import type { WeightsSummary, WeightSpread } from "../../../src/api/wire";
import { namesOf } from "../../../src/lib/text/words";
import { session } from "../../support/findings";

const criteria = namesOf(session.criteria);
const spread = (criterion: string, low: number, high: number): WeightSpread => ({
  criterion,
  mean: (low + high) / 2,
  low,
  lower_quartile: low,
  median: (low + high) / 2,
  upper_quartile: high,
  high,
});
const weighed = (people: number, ...of: WeightSpread[]): WeightsSummary => ({
  shown: true,
  people,
  fewest: 5,
  spread: of,
});

describe("the sentence on the spread of weights", () => {
  it("names the criterion with the widest spread", () => {
    const said = spreadSentence(weighed(4, spread("speed", 0.1, 0.4), spread("docs", 0.2, 0.3)), criteria, "shown");
    expect(said).toBe("The 4 people are furthest apart on Speed: from 10% to 40%.");
    const two = weighed(4, spread("speed", 0.1, 0.4), spread("docs", 0.2, 0.5), spread("cost", 0.2, 0.3));
    expect(spreadSentence(two, criteria, "shown")).toBe("The 4 people are furthest apart on Speed and Docs.");
  });

  it("explains why there is no spread", () => {
    expect(spreadSentence(weighed(3, spread("speed", 0.4, 0.4)), criteria, "shown")).toBe(
      "All 3 people give the same weights.",
    );
    expect(spreadSentence(weighed(1, spread("speed", 0.4, 0.4)), criteria, "shown")).toBe(
      "One person has given weights.",
    );
    expect(spreadSentence(weighed(0), criteria, "shown")).toBe("Nobody has given weights yet.");
  });

  it("explains why two people's weights are hidden with the names", () => {
    expect(spreadSentence(weighed(2), criteria, "hidden")).toBe(
      "Only 2 people have given weights. With names hidden, weights are shown once 5 people have given theirs.",
    );
  });

  it("formats ranges in whole per cent", () => {
    expect([rangeText(0.104, 0.396), rangeText(0.204, 0.196)]).toEqual(["10% to 40%", "20%"]);
  });

  it("formats the difference of two weights in points", () => {
    expect([differenceText(0.24, 0.2), differenceText(0.175, 0.2), differenceText(0.21, 0.2)]).toEqual([
      "+4 points",
      "−2.5 points",
      "+1 point",
    ]);
    expect(differenceText(0.2002, 0.2)).toBe("as the team’s mean");
  });

  it("shortens a digest to be read out", () => {
    expect(shortDigest("9e9fb4470ab1")).toBe("9e9f b447");
  });
});

describe("the picture of the spread", () => {
  it("ends at the next tenth above all values", () => {
    expect([reach([0.34]), reach([0.4]), reach([0.05]), reach([]), reach([1])].map((end) => end.toFixed(2))).toEqual([
      "0.40",
      "0.40",
      "0.20",
      "0.20",
      "1.00",
    ]);
  });

  it("has a line for every tenth on a short scale", () => {
    expect(ticks(0.4).map((tick) => tick.toFixed(1))).toEqual(["0.0", "0.1", "0.2", "0.3", "0.4"]);
    expect(ticks(0.5).map((tick) => tick.toFixed(1))).toEqual(["0.0", "0.2", "0.4"]);
    expect(ticks(1).map((tick) => tick.toFixed(1))).toEqual(["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
  });
});
