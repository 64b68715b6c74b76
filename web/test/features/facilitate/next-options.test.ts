// @vitest-environment jsdom
// The options of the next round: what the facilitator chooses is asked for, and everybody reads it.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { type Component } from "svelte";
import { expect, it, vi } from "vitest";

import Run from "../../../src/features/facilitate/Run.svelte";
import { announced, changeOf, countAfter, noChange } from "../../../src/features/facilitate/next-options";
import { changesText, optionsChanges } from "../../../src/lib/board/options-changes";
import type { SessionClient } from "../../../src/session/client.svelte";
import { board as revealed, session as open } from "../../support/findings";
import WithClient from "../../support/WithClient.svelte";

const option = (id: string) => ({ id, name: id.toUpperCase(), summary: "", facts: [] });
const session = { ...open, round: 1, options: [option("a"), option("b")], dropped: [option("c")] };

it("counts and names what changes", () => {
  const draft = { drop: ["a"], restore: ["c"], add: [" New ", " "].map((name, key) => ({ key, name })) };
  expect(changeOf(draft)).toEqual({ add: [{ name: "New", summary: "" }], drop: ["a"], restore: ["c"] });
  expect(countAfter(session, draft)).toBe(3);
  expect(announced(session, draft, 2)).toEqual([{ round: 2, added: ["C", "New"], dropped: ["A"] }]);
  expect(announced(session, noChange(), 2)).toEqual([]);
});

it("names options that were dropped, and knows of none from an older server", () => {
  const options_changes = [
    { round: 2, added: [], dropped: ["c"] },
    { round: 3, added: ["b"], dropped: [] },
  ];
  expect(optionsChanges({ ...session, options_changes })[0]).toEqual({ round: 2, added: [], dropped: ["C"] });
  expect(optionsChanges({ ...session, options_changes }, 3)).toEqual([{ round: 3, added: ["B"], dropped: [] }]);
  expect(optionsChanges({ options: session.options })).toEqual([]);
});

it("opens a round with the chosen options, of which there are at least two", async () => {
  const ask = vi.fn(() => Promise.resolve());
  const now = { ...session, phase: "revealed" as const };
  const client = {
    session: now,
    snapshot: { session: now, board: revealed },
    ask,
    now: () => 0,
  } as unknown as Partial<SessionClient>;
  const settings = { board: revealed, solidity: null, before: () => Promise.resolve() };
  const part = Run as unknown as Component<Record<string, unknown>>;
  render(WithClient, { client, part, settings });
  const details = screen.getByTestId("next-options").closest("details");
  if (details) details.open = true;
  await fireEvent(details ?? document.body, new Event("toggle"));
  await fireEvent.click(screen.getByTestId("next-stay-a"));
  expect(screen.getByTestId<HTMLButtonElement>("next-round").disabled).toBe(true);
  await fireEvent.click(screen.getByTestId("next-back-c"));
  await fireEvent.click(screen.getByTestId("next-add-option"));
  await fireEvent.input(screen.getByTestId("next-option-0"), { target: { value: "New" } });
  expect(screen.getByTestId("options-added").textContent).toContain("New from round 2 on");
  await fireEvent.click(screen.getByTestId("next-round"));
  expect(ask).toHaveBeenCalledWith({
    type: "next_round",
    keep: true,
    add: [{ name: "New", summary: "" }],
    drop: ["a"],
    restore: ["c"],
  });
});

it("is said on the projector in sentences", () => {
  const options_changes = [{ round: 2, added: ["b"], dropped: ["c"] }];
  expect(changesText({ ...session, options_changes }, 2)).toBe("New from round 2 on: B. Dropped from round 2 on: C.");
  expect(changesText({ ...session, options_changes }, 3)).toBe("");
});
