import { describe, expect, it } from "vitest";

import {
  barsOf,
  firstOf,
  occasions,
  rowsOn,
  bestOptions,
  rangeText,
  rangeWords,
  restsOn,
  valueText,
  verdictSentence,
} from "../../../src/lib/evidence/measurements";
import { factsHeading, sourceOf } from "../../../src/lib/evidence/verdict";
import type { Measurements, ReadingResult, MeasuredFigure, Measurement } from "../../../src/api/wire";
import { session } from "../../support/findings";

const measurement = (
  value: number | null,
  spread: [number, number] | null = null,
  holds: boolean | null = null,
): Measurement => ({
  occasion: 0,
  value,
  spread,
  holds,
  found: "",
  interval: null,
});
const row = (
  id: string,
  criteria: string[],
  options: Record<string, Measurement>,
  rest: Partial<MeasuredFigure> = {},
): MeasuredFigure => ({
  id,
  figure: id,
  criteria,
  options,
  unit: null,
  better: null,
  how: "",
  source: "",
  ...rest,
});

const rate = row(
  "rate",
  ["speed"],
  { tornado: measurement(4000, [3000, 5000]), flask: measurement(2000), bottle: { ...measurement(1000), occasion: 2 } },
  { unit: "1/s", better: "higher" },
);
const safe = row("safe", ["docs"], { tornado: measurement(null, null, true), flask: measurement(null, null, false) });
const size = row("size", ["docs", "speed"], { flask: measurement(0.25) }, { unit: "MiB", better: "lower" });
const start = row("start", ["cost"], {});
const occasion = { date: "2026-11-25", machine: "A box", how: "Twice", versions: ["flask 3"] };
const evidence: Measurements = {
  occasions: [occasion, { ...occasion, versions: ["tornado 6"] }, { ...occasion, date: "2026-12-01" }],
  figures: [start, size, rate, safe],
  readings: [
    { criterion: "speed", text: "Read so.", show: ["rate"], options: {}, against: [] },
    { criterion: "docs", text: "", show: ["safe", "start"], options: {}, against: [] },
  ],
};
const { options } = session;

describe("the figures on a criterion", () => {
  it("start with those that its reading shows, in its order", () => {
    expect(rowsOn(evidence, "speed", "a").map((r) => r.id)).toEqual(["rate", "size"]);
    expect(rowsOn(evidence, "docs", "a").map((r) => r.id)).toEqual(["safe", "start", "size"]);
    expect(rowsOn(evidence, "cost", "a").map((r) => r.id)).toEqual(["start"]);
  });

  it("start with those of them that the verdict on the option rests on", () => {
    const result: ReadingResult = { verdict: "disagrees", says: [], statements: [], figures: ["size", "start"] };
    const reading = { criterion: "speed", text: "", show: ["rate", "size"], options: { tornado: result }, against: [] };
    const judged = { ...evidence, readings: [reading] };
    expect(rowsOn(judged, "speed", "tornado").map((r) => r.id)).toEqual(["size", "rate"]);
    expect(rowsOn(judged, "speed", "flask").map((r) => r.id)).toEqual(["rate", "size"]);
  });

  it("begin with one number, or with several statements", () => {
    expect(firstOf([rate, size, safe])).toEqual([rate]);
    expect(firstOf([safe, safe, rate])).toEqual([safe, safe]);
    expect(firstOf(Array<MeasuredFigure>(9).fill(safe))).toHaveLength(6);
    expect(firstOf([])).toEqual([]);
  });
});

describe("a formatted figure", () => {
  it("has its unit, or is the answer to a statement", () => {
    expect(valueText(rate, rate.options.tornado)).toBe("4,000 /s");
    expect(valueText(size, size.options.flask)).toBe("0.25 MiB");
    expect(valueText(size, size.options.tornado)).toBe("not measured");
    expect([valueText(safe, safe.options.tornado), valueText(safe, safe.options.flask)]).toEqual(["yes", "no"]);
    expect(rangeText(measurement(4000, [3000, 5000]))).toBe("3,000–5,000");
    expect(rangeText(measurement(4000))).toBe("");
  });

  it("have a confidence interval rather than the spread of their runs", () => {
    const exact = { ...measurement(4000, [1000, 9000]), interval: [3500, 4600] as [number, number] };
    expect(rangeText(exact)).toBe("3,500–4,600");
    expect(rangeWords(exact, false)).toBe("95% confidence interval from 3,500 to 4,600");
    expect(rangeWords(exact, true)).toBe("(95% confidence interval from 3,500 to 4,600)");
    expect(rangeWords(measurement(4000, [3000, 5000]), true)).toBe("(runs from 3,000 to 5,000)");
    expect(rangeWords(measurement(4000), false)).toBe("");
  });
});

describe("the bars", () => {
  it("are shares of the longest bar with its range", () => {
    const [tornado, flask] = barsOf(evidence, rate, options, "tornado");
    expect([tornado?.length, tornado?.range]).toEqual([0.8, [0.6, 1]]);
    expect([flask?.length, flask?.range, flask?.apart]).toEqual([0.4, null, false]);
  });

  it("leave room beside a very wide interval", () => {
    const wide = { ...measurement(4000), interval: [1, 900_000] as [number, number] };
    const [tornado, flask] = barsOf(
      evidence,
      { ...rate, options: { ...rate.options, tornado: wide } },
      options,
      "flask",
    );
    expect([tornado?.length, tornado?.range?.[1], flask?.length]).toEqual([0.5, 1, 0.25]);
  });

  it("mark figures that cannot be compared or were not measured", () => {
    expect(barsOf(evidence, rate, options, "tornado").map((bar) => bar.apart)).toEqual([false, false, true]);
    expect(barsOf(evidence, rate, options, "bottle").map((bar) => bar.apart)).toEqual([true, true, false]);
    expect(barsOf(evidence, size, options, "tornado").map((bar) => bar.length)).toEqual([0, 1, 0]);
    expect(barsOf(evidence, start, options, "tornado").map((bar) => bar.length)).toEqual([0, 0, 0]);
  });

  it("can be limited to the best and the option in focus", () => {
    const ids = (here: string, of = rate) => bestOptions(of, options, here, 2).map((option) => option.id);
    expect(ids("bottle")).toEqual(["tornado", "bottle"]);
    expect(ids("tornado")).toEqual(["tornado", "flask"]);
    expect(ids("flask", { ...rate, better: "lower" })).toEqual(["flask", "bottle"]);
  });
});

describe("the occasions of measurements", () => {
  it("are merged if they are equal, with all versions", () => {
    expect(occasions(evidence, [rate])).toEqual([occasion, { ...occasion, date: "2026-12-01" }]);
    const both = row("both", [], { flask: measurement(1), tornado: { ...measurement(2), occasion: 1 } });
    expect(occasions(evidence, [both]).map((o) => o.versions)).toEqual([["flask 3", "tornado 6"]]);
  });

  it("name the source as an article or as facts", () => {
    const article = "The article “Best of”, 2025";
    expect([sourceOf(article), factsHeading(article)]).toEqual(["article", "The article says"]);
    expect([sourceOf(""), factsHeading("Public articles of all kinds")]).toEqual(["facts", "The facts say"]);
  });
});

describe("the verdict", () => {
  const result = (verdict: ReadingResult["verdict"], ...items: string[]): ReadingResult => ({
    verdict,
    says: items,
    statements: [],
    figures: [],
  });

  it("names the figures that it rests on", () => {
    const rests = { ...result("agrees"), figures: ["rate", "safe", "gone"] };
    expect(restsOn(evidence, rests)).toBe("The verdict rests on: rate and safe.");
    expect([restsOn(evidence, result("open")), restsOn(evidence, undefined)]).toEqual(["", ""]);
  });

  it("is stated with the items that were compared", () => {
    expect(verdictSentence(result("disagrees", "Very High"), "An article")).toBe(
      "What was measured disagrees with the article: “Very High”.",
    );
    expect(verdictSentence(result("mixed", "High", "WebSocket support"), "")).toBe(
      "What was measured agrees in part with the facts: “High” and “WebSocket support”.",
    );
    const word = { code: "above", params: { said: { code: "said", params: { word: "High" } } } };
    expect(
      verdictSentence({ ...result("disagrees", "High", "WebSocket support"), statements: [word] }, "An article"),
    ).toBe("What was measured disagrees with the article: “High”.");
    const claim = { code: "untrue", params: { item: "WebSocket support", option: "flask" } };
    expect(
      verdictSentence({ ...result("disagrees", "High", "WebSocket support"), statements: [claim] }, "An article"),
    ).toBe("What was measured disagrees with the article: “WebSocket support”.");
    expect(verdictSentence(result("open"), "")).toBe("The facts say nothing on this that was measured.");
  });
});
