import { describe, expect, it } from "vitest";

import { parsedMessages, SCREENS } from "../../../messages.plugin";
import type { NumericScale } from "../../../src/api/wire";
import { language } from "../../../src/i18n";
import {
  answerWithUnit,
  numberEnds,
  limitsOf,
  meanWithUnit,
  numberIn,
  scaleText,
  stepsOf,
  valueOf,
  withUnit,
} from "../../../src/lib/scale/scale";
import { criterion } from "../../support/two-by-two";

const scale = (points: [number, number][], more: Partial<NumericScale> = {}): NumericScale => ({
  unit: "€",
  low: 0,
  high: null,
  whole: false,
  points: points.map(([number, value]) => ({ number, value })),
  ...more,
});
const price = scale([
  [0, 1],
  [5000, 0],
]);
const latency = scale(
  [
    [50, 1],
    [200, 0.7],
    [1000, 0],
  ],
  { unit: "ms", low: null },
);

describe("a number with its unit", () => {
  it("has a currency sign in front, and any other unit behind", () => {
    const units = ["€", "ms", "%", ""].map((unit) => withUnit({ unit }, 1234.5));
    expect(units).toEqual(["€\u00a01,234.5", "1,234.5\u00a0ms", "1,234.5%", "1,234.5"]);
  });

  it("is rounded if it is a mean", () => {
    const means = [1234.5, 123.45, 12.345, 0.012345, 0].map((mean) => meanWithUnit({ ...price, unit: "" }, mean));
    expect(means).toEqual(["1,235", "123", "12.3", "0.0123", "0"]);
  });

  it("is the answer on a numeric scale only", () => {
    const numeric = { ...criterion("c", 1), numeric: price };
    expect(answerWithUnit(numeric, 1200)).toBe("€\u00a01,200");
    expect([answerWithUnit(numeric, null), answerWithUnit(criterion("c", 1), 4)]).toEqual(["no view", "4"]);
  });
});

describe("a scale in words", () => {
  it("names both ends, and what is beyond them", () => {
    expect(scaleText(price)).toBe("€\u00a00 is best, €\u00a05,000 or more is worst.");
    const ten = scale(
      [
        [0, 0],
        [10, 1],
      ],
      { unit: "", high: 10 },
    );
    expect(scaleText(ten)).toBe("0 is worst, 10 is best.");
    expect(numberEnds(ten)).toEqual({ worst: "0", best: "10" });
  });

  it("lists more points", () => {
    expect(scaleText(latency)).toBe(
      "From worst (0%) to best (100%), linear in between: " +
        "50\u00a0ms or less: 100%, 200\u00a0ms: 70% and 1,000\u00a0ms or more: 0%.",
    );
  });

  it("speaks the language of the page", () => {
    language.speak("de", parsedMessages("de", SCREENS.facilitate));
    expect(scaleText(price)).toBe("0\u00a0€ ist am besten, 5.000\u00a0€ oder mehr am schlechtesten.");
    language.speak("en", parsedMessages("en", SCREENS.facilitate));
  });
});

describe("the value of a number", () => {
  it("is linear between points and constant beyond them", () => {
    const values = [0, 50, 125, 200, 600, 1000, 2000].map((number) => valueOf(latency, number));
    [1, 1, 0.85, 0.7, 0.35, 0, 0].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
  });

  it("is its worth in steps; a step is worth itself", () => {
    expect(stepsOf({ ...criterion("c", 1), numeric: price }, 1250, 5)).toBe(4);
    expect(stepsOf(criterion("c", 1), 3, 5)).toBe(3);
  });
});

describe("a number that somebody typed", () => {
  const any = { ...price, low: null };

  it.each([
    ["1200", 1200, 1200],
    ["1,200", 1200, 1.2],
    ["1.200", 1.2, 1200],
    ["1,200.5", 1200.5, null],
    ["1.200,5", null, 1200.5],
    ["1,5", 1.5, 1.5],
    ["1.5", 1.5, 1.5],
    ["12,34", 12.34, 12.34],
    [" 1 200 ", 1200, 1200],
    ["-3", -3, -3],
    ["−3", -3, -3],
    [".5", 0.5, 0.5],
    ["0.12345678", 0.123457, 0.123457],
    ["", null, null],
    ["1,2,3", null, null],
    ["1e3", null, null],
    ["about 3", null, null],
  ])("reads %s", (text, english, german) => {
    expect([numberIn(text, any, "en-GB"), numberIn(text, any, "de")]).toEqual([english, german]);
  });

  it("must be one that may be given", () => {
    expect([numberIn("-1", price, "en"), numberIn("2000000000", price, "en")]).toEqual([null, null]);
    expect(numberIn("2.5", { ...price, whole: true }, "en")).toBeNull();
    expect(limitsOf(price)).toEqual({ numbers: "any", low: 0, high: 1e9 });
    expect(limitsOf({ ...price, whole: true, high: 10 })).toEqual({ numbers: "whole", low: 0, high: 10 });
  });
});
