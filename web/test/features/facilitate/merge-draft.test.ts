import { expect, it } from "vitest";

import { draftOf, editOf, newOption, type Draft } from "../../../src/features/facilitate/description-draft";
import { newGroup } from "../../../src/features/facilitate/group-draft";
import { mergedDraft } from "../../../src/features/facilitate/merge-draft";
import { criterion, option, session } from "../../support/two-by-two";

const names = (draft: Draft) => [draft.options.map((o) => o.name), draft.criteria.map((c) => c.name)];
const copy = (draft: Draft): Draft => structuredClone(draft);

it("takes what another facilitator saved, and keeps what is typed here and where", () => {
  const was = draftOf(session);
  const mine = copy(was);
  const [a, b] = mine.options;
  if (!a || !b) throw new Error("no options");
  a.name = "Aa ";
  mine.options.push({ ...newOption(), name: "Mine" });
  const theirs = {
    ...session,
    question: "What?",
    options: [{ ...option("b"), summary: "fast" }, { ...option("a"), summary: "slow" }, option("c")],
    criteria: [criterion("c", 0.25), criterion("d", 0.75)],
  };
  const merged = mergedDraft(theirs, was, mine);
  expect(names(merged)).toEqual([
    ["B", "Aa ", "C", "Mine"],
    ["c", "d"],
  ]);
  expect(merged.options.slice(0, 2).map((o) => o.key)).toEqual([b.key, a.key]);
  expect(merged.criteria.map((c) => c.key)).toEqual(was.criteria.map((c) => c.key));
  const edit = editOf(theirs, merged);
  expect(edit).toEqual({
    type: "edit",
    options: [
      { id: "b", name: "B", summary: "fast" },
      { id: "a", name: "Aa", summary: "slow" },
      { id: "c", name: "C", summary: "" },
      { name: "Mine", summary: "" },
    ],
  });
});

it("removes what either has removed, and keeps an order that was changed here", () => {
  const was = draftOf({ ...session, options: [option("a"), option("b"), option("c"), option("d")] });
  const mine = copy(was);
  mine.options = [...mine.options].reverse().filter((o) => o.id !== "c");
  const merged = mergedDraft({ ...session, options: [option("b"), option("c"), option("d"), option("e")] }, was, mine);
  expect(merged.options.map((o) => o.id)).toEqual(["d", "b", "e"]);
});

it("knows a row that was new once it is saved, with what was typed in the meantime", () => {
  const sent = draftOf(session);
  const added = { ...newOption(), name: " New " };
  sent.options.push(added);
  const mine = copy(sent);
  mine.options[2] = { ...added, summary: "more" };
  const merged = mergedDraft(
    { ...session, options: [...session.options, { ...option("new"), name: "New" }] },
    sent,
    mine,
  );
  expect(merged.options[2]).toMatchObject({ key: added.key, id: "new", name: "New", summary: "more" });
});

it("changes nothing, not even the last digit of a weight, if nothing has changed", () => {
  const equal = { ...session, criteria: ["c", "d", "e"].map((id) => criterion(id, 1 / 3)) };
  const was = draftOf(equal);
  expect(mergedDraft(equal, was, was)).toEqual(was);
  const grouped = { ...equal, criteria: equal.criteria.map((c) => ({ ...c, group: c.id === "e" ? "" : "Cost" })) };
  const first = draftOf(grouped);
  expect(mergedDraft(grouped, first, first)).toEqual(first);
  const mine = { ...copy(first), groups: [...first.groups, { ...newGroup([], []), name: "More" }] };
  expect(mergedDraft(grouped, first, mine).groups.map((g) => g.name)).toEqual(["Cost", "More"]);
});

it("lets a criterion go whose group another facilitator took apart", () => {
  const grouped = { ...session, criteria: session.criteria.map((c) => ({ ...c, group: "Cost" })) };
  const was = draftOf(grouped);
  const mine = copy(was);
  mine.question = "Mine?";
  const merged = mergedDraft(session, was, mine);
  expect([merged.question, merged.groups, merged.criteria.map((c) => c.group)]).toEqual(["Mine?", [], [null, null]]);
});
