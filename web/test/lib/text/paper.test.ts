import { expect, test } from "vitest";

import { paperOf } from "../../../src/lib/text/paper";

test("paper is that of the reader's region, and A4 where nothing says so", () => {
  expect(["en-US", "es-MX", "fr-CA", "de-US"].map(paperOf)).toEqual(Array(4).fill("letter"));
  expect(["en", "en-GB", "de-AT", "zh-Hant-TW", "", "not a language"].map(paperOf)).toEqual(Array(6).fill("a4"));
});
