import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";

import { Few, FUNCTIONS, fluentValue, localeOf, type Argument } from "../../src/i18n/functions";
import { figure, list, number, percent, score, wholePercent } from "../../src/i18n";
import { language } from "../../src/i18n/language.svelte";
import table from "../../../tests/messages/functions.json";

const TAGS = ["en", "de", "fr", "es", "pt", "it", "ja", "zh", "ar"] as const;
interface Case extends Record<(typeof TAGS)[number], string> {
  call: string;
  args: Record<string, Argument>;
}
const cases = table as unknown as Case[];

/** Lay out a call for Fluent: each variant on its own line. */
const laidOut = (call: string): string => call.replace(/ (\*?\[)/g, "\n  $1").replace(/([a-z]) \}$/, "$1\n}");

describe("the functions of messages", () => {
  for (const tag of TAGS) {
    it.each(cases)(`write in ${tag}: $call of $args`, (row) => {
      const bundle = new FluentBundle(localeOf(tag), { functions: FUNCTIONS, useIsolating: false });
      bundle.addResource(new FluentResource(`it = ${laidOut(row.call)}`));
      const args = Object.entries(row.args).map(([name, value]) => [name, fluentValue(value)] as const);
      expect(bundle.formatPattern(bundle.getMessage("it")?.value ?? "", Object.fromEntries(args))).toBe(row[tag]);
    });
  }
});

describe("a few of many names", () => {
  const bundle = new FluentBundle("en-GB", { functions: FUNCTIONS, useIsolating: false });
  bundle.addResource(new FluentResource("common-more = { $count } more"));
  const written = (call: string, names: string) => {
    bundle.addResource(new FluentResource(`it = ${call}`), { allowOverrides: true });
    const value = fluentValue(Few.from(names).map((name) => name.toLowerCase()));
    return bundle.formatPattern(bundle.getMessage("it")?.value ?? "", { names: value });
  };
  it("say how many more there are", () => {
    expect(written("{ $names }", "ABCDEFGH")).toBe("a, b, c, d, e and 3 more");
    expect(written('{ LIST($names, type: "or") }', "ABCDEFGH")).toBe("a, b, c, d, e or 3 more");
    expect(written("{ COUNT($names) }", "ABCDEFGH")).toBe("8");
    expect(written("{ $names }", "ABCDEF")).toBe("a, b, c, d, e and f");
  });
});

describe("single figures", () => {
  it("are formatted like those in messages", () => {
    expect([score(4), score(null), score(3.14159, 1), score(-0.28), figure(10234.6), figure(0.33651249)]).toEqual([
      ...["4.00", "–", "3.1", "−0.28", "10,235", "0.336512"],
    ]);
    expect([percent(1 / 3), percent(0.15, 1), wholePercent(0.8999), wholePercent(0.004)]).toEqual([
      ...["33.3%", "15.0%", "89%", "<1%"],
    ]);
    language.speak("de", []);
    expect([number(1234.5), percent(0.275), list(["A", "B", "C"], "disjunction")]).toEqual([
      ...["1.234,5", "27,5\u00a0%", "A, B oder C"],
    ]);
  });
});
