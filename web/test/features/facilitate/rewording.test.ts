import { expect, it } from "vitest";

import { rewordingOf, wordingOf } from "../../../src/features/facilitate/rewording";
import { session } from "../../support/two-by-two";

it("sends only the names that differ", () => {
  const wording = wordingOf(session);
  expect(rewordingOf(session, wording)).toBeNull();
  if (wording.options[1]) wording.options[1].name = " Bee ";
  expect(rewordingOf(session, wording)).toEqual({ type: "reword", options: [{ id: "b", name: "Bee" }], criteria: [] });
  wording.question = "Another?";
  expect(rewordingOf(session, wording)).toMatchObject({ question: "Another?" });
});
