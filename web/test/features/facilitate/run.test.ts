// @vitest-environment jsdom
// The facilitator's next step: what asks first, how long a reveal can be undone, and where the focus goes.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { tick, type Component } from "svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { Board, PublicSession, Roster, RosterMember } from "../../../src/api/wire";
import Run from "../../../src/features/facilitate/Run.svelte";
import type { SessionClient } from "../../../src/session/client.svelte";
import { board as revealed, session as open } from "../../support/findings";
import WithClient from "../../support/WithClient.svelte";

const ask = vi.fn(() => Promise.resolve());
const part = Run as unknown as Component<Record<string, unknown>>;

beforeEach(() => {
  ask.mockClear();
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
  });
});

function run(
  session: Partial<PublicSession>,
  progress: Partial<Board["progress"]>,
  lacks: readonly string[] = [],
  roster?: Roster,
) {
  const client = {
    session: { ...open, ...session },
    snapshot: { session: { ...open, ...session }, board: revealed, roster },
    ask,
    now: () => 1000,
  } as unknown as Partial<SessionClient>;
  const board = { ...revealed, progress: { members: 12, started: 9, done: 7, ...progress } };
  return render(WithClient, {
    client,
    part,
    settings: { board, lacks, solidity: null, before: () => Promise.resolve() },
  });
}

const press = async (name: string) => fireEvent.click(screen.getByTestId(name));
const title = () => screen.getByTestId("ask-confirm").closest("dialog")?.querySelector("h2")?.textContent;

it("asks before scoring opens with nobody in", async () => {
  run({ phase: "lobby" }, { members: 0, done: 0 });
  await press("open-scoring");
  expect(ask).not.toHaveBeenCalled();
  expect(title()).toBe("Nobody has joined yet. Go on anyway?");
  await press("ask-back");
  await press("open-weighting");
  await press("ask-confirm");
  await tick();
  expect(ask.mock.calls).toEqual([[{ type: "open_weighting" }]]);
});

it("points to what is missing instead of opening scoring", async () => {
  run({ phase: "lobby" }, {}, ["Add at least two options first."]);
  await press("open-scoring");
  await press("open-weighting");
  expect(ask).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toContain("Add at least two options first.");
});

it("asks before a reveal while people are still scoring, and only then", async () => {
  const { unmount } = run({ phase: "scoring" }, {});
  await press("reveal");
  expect(ask).not.toHaveBeenCalled();
  expect(title()).toBe("7 of 12 done: reveal now?");
  await press("ask-confirm");
  expect(ask).toHaveBeenLastCalledWith({ type: "reveal" });
  unmount();
  run({ phase: "scoring" }, { done: 12 });
  ask.mockClear();
  await press("reveal");
  expect(ask).toHaveBeenCalledTimes(1);
});

it("takes Ctrl+Enter for the large button and Ctrl+Z for undoing, but not in a field", async () => {
  run({ phase: "revealed", undo_until: 8500 }, {});
  const field = document.body.appendChild(document.createElement("input"));
  await fireEvent.keyDown(field, { key: "z", ctrlKey: true });
  await fireEvent.keyDown(document.body, { key: "z" });
  expect(ask).not.toHaveBeenCalled();
  await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(ask).toHaveBeenLastCalledWith({ type: "undo_reveal" });
  await fireEvent.keyDown(document.body, { key: "Enter", ctrlKey: true });
  expect(screen.getByTestId("close-confirm").closest("dialog")?.open).toBe(true);
  field.remove();
});

it.each([
  ["shown", "For 10 seconds you can undo it."],
  ["hidden", "With names hidden it cannot be undone: the difference would show who scored what."],
] as const)("says whether a reveal with names %s can be undone", async (names, text) => {
  run({ phase: "scoring", names }, {});
  await press("reveal");
  await tick();
  expect(screen.getByText(text)).toBeTruthy();
});

it("offers to undo the reveal until the server's time has come", async () => {
  const { unmount } = run({ phase: "revealed", undo_until: 8500 }, {});
  expect(screen.getByTestId("undo-reveal").textContent).toContain("Undo the reveal (8 s)");
  await press("undo-reveal");
  expect(ask).toHaveBeenLastCalledWith({ type: "undo_reveal" });
  unmount();
  for (const undo_until of [900, null]) {
    const { unmount: gone } = run({ phase: "revealed", undo_until }, {});
    expect(screen.queryByTestId("undo-reveal")).toBeNull();
    gone();
  }
});

it("says whose scores are left to enter, and reminds nobody when only they are", async () => {
  const member = (id: string, done: boolean): RosterMember => ({
    ...{ id, name: id, role: "voter", connected: false, started: false, done },
  });
  const members = [member("Pat", false), member("Kim", true), member("Ada", true)];
  const roster: Roster = {
    ...{ voters: 3, observers: 0, connected: 1, waiting: 0, members, without_device: ["Pat", "Kim"] },
  };
  const { unmount } = run({ phase: "scoring" }, { members: 3, done: 2 }, [], roster);
  expect(screen.getByText("Scores left to enter: Pat")).toBeTruthy();
  expect(screen.queryByText(/not done yet/)).toBeNull();
  expect(screen.queryByTestId("remind")).toBeNull();
  await press("reveal");
  expect(screen.getAllByText("Scores left to enter: Pat")).toHaveLength(2);
  expect(screen.queryByText(/not done yet/)).toBeNull();
  await press("ask-back");
  unmount();

  run({ phase: "scoring" }, { members: 4, done: 2 }, [], roster);
  await press("reveal");
  const question = within(screen.getByTestId("ask-confirm").closest("dialog") as HTMLElement);
  expect(question.getByText("1 person is not done yet.")).toBeTruthy();
  expect(question.getByText("Scores left to enter: Pat")).toBeTruthy();
});

it("keeps the focus on a button while its request is on the way, and sends it once", async () => {
  ask.mockImplementationOnce(() => new Promise(() => undefined));
  run({ phase: "scoring" }, { members: 2, done: 2 });
  screen.getByTestId("reveal").focus();
  await press("reveal");
  await tick();
  await press("reveal");
  expect(ask).toHaveBeenCalledOnce();
  expect(screen.getByTestId("reveal")).toBe(document.activeElement);
  expect(screen.getByTestId<HTMLButtonElement>("reveal").disabled).toBe(false);
});
