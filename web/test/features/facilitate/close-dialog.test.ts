// @vitest-environment jsdom
// The form that closes a session, and what the screens say of it afterwards.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick, type Component } from "svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { PublicSession } from "../../../src/api/wire";
import CloseDialog from "../../../src/features/facilitate/CloseDialog.svelte";
import type { SessionClient } from "../../../src/session/client.svelte";
import Outcome from "../../../src/session/Outcome.svelte";
import { board, session as open } from "../../support/findings";
import { welcome } from "../../support/snapshot";
import WithClient from "../../support/WithClient.svelte";

const [first, second] = [...board.options].sort((a, b) => (a.rank ?? 9) - (b.rank ?? 9)).map((row) => row.option);
const session: PublicSession = { ...open, phase: "revealed", round: 1 };
const ask = vi.fn(() => Promise.resolve());
const client = { session, ask, now: () => new Date(2026, 10, 27).getTime() } as unknown as Partial<SessionClient>;

// Both take what WithClient passes on, which their types cannot know.
const parts: Record<string, unknown> = { CloseDialog, Outcome };
const part = (name: string) => parts[name] as Component<Record<string, unknown>>;

beforeEach(() => {
  ask.mockClear();
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
});

const field = <T extends HTMLElement>(name: string): T => screen.getByTestId<T>(name);

async function choose(option: string) {
  render(WithClient, {
    client,
    part: part("CloseDialog"),
    settings: { board },
  });
  await fireEvent.change(field<HTMLSelectElement>("close-option"), { target: { value: option } });
}

it("asks for the reason only where the choice is not the ranking's", async () => {
  await choose(first ?? "");
  expect(screen.queryByTestId("close-aside")).toBeNull();
  await fireEvent.change(field("close-option"), { target: { value: second } });
  expect(field("close-aside").textContent).toContain("Say why it is not chosen");
  await fireEvent.change(field("close-option"), { target: { value: "" } });
  expect(field("close-aside").textContent).toContain("Say why nothing is decided");
});

it("sends the day to look again, and none where none is given", async () => {
  await choose(first ?? "");
  await fireEvent.click(field("close-in-months"));
  expect(field<HTMLInputElement>("close-look-again").value).toBe("2027-05-27");
  await fireEvent.click(field("close-in-year"));
  await fireEvent.click(field("close-confirm"));
  expect(ask).toHaveBeenLastCalledWith({ type: "close", option: first, statement: "", look_again: "2027-11-27" });
  await fireEvent.input(field("close-look-again"), { target: { value: "" } });
  await tick();
  await fireEvent.click(field("close-confirm"));
  expect(ask).toHaveBeenLastCalledWith({ type: "close", option: first, statement: "", look_again: null });
});

it("keeps a reason that is too long, and says so instead of sending it", async () => {
  await choose(first ?? "");
  await fireEvent.input(field("close-statement"), { target: { value: "x".repeat(2001) } });
  expect(screen.getByText(/This has 2,?001 characters/)).toBeTruthy();
  await fireEvent.click(field("close-confirm"));
  expect(ask).not.toHaveBeenCalled();
  expect(screen.getByRole("alert", { hidden: true }).textContent).toContain("at most");
  expect(field<HTMLTextAreaElement>("close-statement").value).toHaveLength(2001);
});

it.each([
  [first, null, 0, 0],
  [second, "2027-11-27", 1, 1],
])("says of the outcome %s with the day %s what there is to say", (option, day, aside, again) => {
  const outcome = { option: option ?? null, statement: "", at: 0, look_again: day };
  const closed: PublicSession = { ...session, phase: "closed", outcome };
  const snapshot = { ...welcome, session: closed, board };
  const ended = { session: closed, snapshot } as unknown as Partial<SessionClient>;
  render(WithClient, { client: ended, part: part("Outcome") });
  expect(screen.queryAllByTestId("outcome-aside")).toHaveLength(aside);
  expect(screen.queryAllByTestId("outcome-look-again")).toHaveLength(again);
  if (day) expect(field("outcome-look-again").textContent).toContain("27 November 2027");
});
