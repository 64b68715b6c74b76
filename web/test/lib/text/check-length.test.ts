// Texts that are too long for the server.

import { expect, it } from "vitest";

import { Refusal } from "../../../src/api/http";
import { checkLengths } from "../../../src/lib/text/check-length";

it("refuses the first text that is too long as the server does", () => {
  const long = "x".repeat(95);
  const found = (() => {
    try {
      checkLengths(["fits", 80], [long, 80]);
    } catch (error) {
      return error;
    }
  })();
  expect(found).toBeInstanceOf(Refusal);
  expect((found as Refusal).problem).toMatchObject({
    code: "text_too_long",
    params: { start: "x".repeat(30), count: 95, most: 80 },
  });
});

it("counts the characters that people see", () => {
  expect(() => checkLengths(["👩‍👩‍👧".repeat(80), 80])).not.toThrow();
});
