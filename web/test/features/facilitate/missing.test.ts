// What is missing before scoring can open.

import { expect, it } from "vitest";

import { draftOf, newCriterion, newOption } from "../../../src/features/facilitate/description-draft";
import { missing } from "../../../src/features/facilitate/missing";
import { session } from "../../support/findings";

it("lists everything that a set-up lacks, in the order of the form", () => {
  const draft = draftOf(session);
  expect(missing(draft)).toEqual([]);
  expect(missing({ question: " ", options: [newOption()], criteria: [] })).toEqual([
    "refused-no-question",
    "refused-too-few-options",
    "refused-option-without-name",
    "refused-no-criteria",
  ]);
  const criterion = { ...newCriterion([]), weight: 0 };
  expect(missing({ ...draft, criteria: [criterion] })).toEqual([
    "refused-criterion-without-name",
    "refused-weights-all-zero",
  ]);
  expect(missing({ ...draft, criteria: [{ ...criterion, name: "Safe", knock_out: true }] })).toEqual([
    "refused-no-criteria",
  ]);
});
