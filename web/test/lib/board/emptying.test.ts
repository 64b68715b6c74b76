// The default policy of Trusted Types allows the empty text, and nothing that could be HTML.

import { expect, test } from "vitest";

import { onlyEmpty } from "../../../src/lib/board/emptying";

test("only the empty text becomes HTML", () => {
  expect(onlyEmpty("")).toBe("");
  for (const html of [" ", "x", "<b>x</b>", "<img src=x onerror=alert(1)>"]) expect(onlyEmpty(html)).toBeNull();
});
