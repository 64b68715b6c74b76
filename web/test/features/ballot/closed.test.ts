// @vitest-environment jsdom
// The ballot after a close code that forbids reconnecting.

import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { LATER, parsedMessages, SCREENS } from "../../../messages.plugin";
import { language } from "../../../src/i18n";
import { Wire } from "../../support/fakes";
import { session, welcome } from "../../support/snapshot";

// jsdom has no media queries, which the theme asks for as soon as it is imported.
vi.hoisted(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined })));

const { default: Ballot } = await import("../../../src/features/ballot/Ballot.svelte");
await import("../../../src/features/ballot/Meeting.svelte"); // else the first test waits for it

beforeEach(() => {
  Wire.all = [];
  vi.stubGlobal("WebSocket", Wire);
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      postMessage() {}
      close() {}
    },
  );
  const answer = { session: { ...session, phase: "lobby" }, you: welcome.you, join: "http://quorum.local/s/7K3M-Q2XD" };
  vi.stubGlobal("fetch", () => Promise.resolve({ ok: true, json: () => Promise.resolve(answer) }));
});

afterEach(() => vi.unstubAllGlobals());

it.each([
  [1009, "The server has closed the connection", "A message was longer"],
  [4403, "You are no longer in this session", "The facilitator has removed you"],
  [4404, "This session cannot be opened", "There is no session with this code"],
  [4406, "The server has closed the connection", "not of the same version"],
  [4420, "This session cannot be opened", "fails to open this session"],
  [4422, "This session cannot be opened", "log is damaged"],
])("has a title and a reason for close code %i", async (code, title, reason) => {
  render(Ballot, { code: "7K3M-Q2XD" });
  await vi.waitFor(() => expect(Wire.all).toHaveLength(1));
  Wire.last.breaks(code);
  expect((await screen.findByRole("heading")).textContent).toBe(title);
  expect(screen.getByRole("alert").textContent).toContain(reason);
});

it("has its title in the language of the page", async () => {
  render(Ballot, { code: "7K3M-Q2XD" });
  await vi.waitFor(() => expect(Wire.all).toHaveLength(1));
  Wire.last.breaks(4422);
  await screen.findByRole("heading");
  language.speak("de", parsedMessages("de", [...SCREENS.ballot, ...(LATER.ballot ?? [])]));
  await tick();
  expect(screen.getByRole("heading").textContent).toBe("Diese Sitzung lässt sich nicht öffnen");
});
