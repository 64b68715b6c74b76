// @vitest-environment jsdom
// A closed session is taken up again, and each of the two sessions links to the other.

import { fireEvent, render, screen } from "@testing-library/svelte";
import type { Component } from "svelte";
import { afterEach, expect, it, vi } from "vitest";

import TakeUpAgain from "../../../src/features/facilitate/TakeUpAgain.svelte";
import type { SessionClient } from "../../../src/session/client.svelte";
import Links from "../../../src/session/Links.svelte";
import { session } from "../../support/findings";
import WithClient from "../../support/WithClient.svelte";

const parts: Record<string, unknown> = { Links, TakeUpAgain };
const show = (name: string, client: unknown) =>
  render(WithClient, {
    client: client as Partial<SessionClient>,
    part: parts[name] as Component<Record<string, unknown>>,
  });

afterEach(() => vi.unstubAllGlobals());

it("creates the new session and opens its page with its key", async () => {
  const call = vi.fn(() =>
    Promise.resolve({ ok: true, status: 201, json: () => Promise.resolve({ code: "7K3M-Q2XE", key: "a/b" }) }),
  );
  const assign = vi.fn();
  vi.stubGlobal("fetch", call);
  vi.stubGlobal("location", { assign });
  show("TakeUpAgain", { session });
  await fireEvent.click(screen.getByTestId("reopen"));
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith("/s/7K3M-Q2XE/facilitate#key=a%2Fb"));
  expect(call).toHaveBeenCalledWith(expect.stringContaining("/reopen"), expect.anything());
});

it("links the sessions before and after", () => {
  show("Links", {
    session: {
      ...session,
      previous: { code: "7K3M-Q2XA", seq: 9, digest: "" },
      superseded: { code: "7K3M-Q2XE", at: 0 },
    },
  });
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/s/7K3M-Q2XA", "/s/7K3M-Q2XE"]);
});
