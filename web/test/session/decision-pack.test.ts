// @vitest-environment jsdom
// The download of a pack: how many files have arrived, and nothing saved if it breaks off.

import { fireEvent, render, screen } from "@testing-library/svelte";
import type { Component } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { SessionClient } from "../../src/session/client.svelte";
import DecisionPack from "../../src/session/downloads/DecisionPack.svelte";
import { session } from "../support/findings";
import WithClient from "../support/WithClient.svelte";

const part: unknown = DecisionPack;
const saved = vi.fn(() => "blob:pack");
let body: ReadableStreamDefaultController<Uint8Array>;

function file(content: string): Uint8Array {
  const bytes = new Uint8Array(30 + content.length);
  new DataView(bytes.buffer).setUint32(0, 0x04034b50, true);
  new DataView(bytes.buffer).setUint32(18, content.length, true);
  bytes.set(new TextEncoder().encode(content), 30);
  return bytes;
}

beforeEach(async () => {
  saved.mockClear();
  HTMLAnchorElement.prototype.click = () => undefined;
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => undefined }));
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (body = controller) });
  const answer = new Response(stream, { headers: { "Quorum-Files": "3" } });
  vi.stubGlobal("fetch", () => Promise.resolve(answer));
  const client = { session: { ...session, phase: "closed" } } as unknown as Partial<SessionClient>;
  render(WithClient, { client, part: part as Component<Record<string, unknown>>, settings: {} });
  await fireEvent.click(screen.getByTestId("download-pack"));
});

afterEach(() => vi.unstubAllGlobals());

it("says how many files have arrived", async () => {
  await screen.findByText("The pack is being made…");
  body.enqueue(file("first"));
  await screen.findByText("1 of 3 files");
  body.enqueue(file("second"));
  await screen.findByText("2 of 3 files");
  body.close();
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
});

it("saves nothing of a pack that breaks off, and says so", async () => {
  body.enqueue(file("first"));
  await screen.findByText("1 of 3 files");
  body.error(new TypeError("network error"));
  await screen.findByText("The download broke off, and nothing was saved. Please try again.");
  expect(saved).not.toHaveBeenCalled();
});
