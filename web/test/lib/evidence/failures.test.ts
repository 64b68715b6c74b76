// @vitest-environment jsdom
// An error message follows a change of the page's language.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick, type Component } from "svelte";
import { afterEach, expect, it, vi } from "vitest";

import { parsedMessages, SCREENS } from "../../../messages.plugin";
import { problem, Refusal } from "../../../src/api/http";
import { language } from "../../../src/i18n";
import AttachmentList from "../../../src/lib/evidence/AttachmentList.svelte";
import { attachmentViews } from "../../../src/lib/evidence/attachments";
import { measurementsStore } from "../../../src/lib/evidence/measurements-store.svelte";
import { session } from "../../support/findings";
import { snapshot as blank, welcome } from "../../support/snapshot";
import WithClient from "../../support/WithClient.svelte";
import type { PublicAttachment, You } from "../../../src/api/wire";

const note = { id: "e1", option: "flask", criterion: "speed", kind: "note", text: "Ran it.", disputed: 0 };
const you = { ...welcome.you, role: "facilitator" } as You;
const revealed = { ...session, phase: "revealed" as const };
const snapshot = { ...blank, session: revealed, attachments: [note as PublicAttachment], you };

const speakGerman = () => language.speak("de", parsedMessages("de", SCREENS.facilitate));

afterEach(() => vi.unstubAllGlobals());

it("of a refused command follows the language", async () => {
  const client = { snapshot, ask: () => Promise.reject(new Refusal(problem("no_connection"))) };
  const part = AttachmentList as unknown as Component<Record<string, unknown>>;
  render(WithClient, { client, part, settings: { pieces: attachmentViews(snapshot) } });
  await fireEvent.click(screen.getByTestId("withdraw-e1"));
  expect((await screen.findByRole("alert")).textContent).toContain("There is no connection to the server");
  speakGerman();
  await tick();
  expect(screen.getByRole("alert").textContent).toContain("keine Verbindung zum Server");
});

it("of measurements that did not load follows the language", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  await measurementsStore.load("7K3M-Q2XD");
  expect(measurementsStore.problem).toMatch(/^The server cannot be reached/);
  speakGerman();
  expect(measurementsStore.problem).toMatch(/^Der Server ist nicht erreichbar/);
});
