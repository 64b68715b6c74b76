// A client that is connected to a server which a test plays.

import { afterEach, beforeEach, vi } from "vitest";

import { SessionClient } from "../../src/session/client.svelte";
import type { Do, OwnCell, Score, Welcome } from "../../src/api/wire";
import { FakeStorage, Wire, page } from "./fakes";

const CODE = "7K3M-Q2XD";
export const score = (value: number): Score => ({ type: "score", option: "flask", criterion: "security", value });

/** The client of this test, once it is connected. */
export let client: SessionClient;

export function welcome(ref = 0, round = 1, cells: OwnCell[] = [], skipped: [number, number][] = []): Welcome {
  return {
    type: "welcome",
    credentials: "accepted",
    solidity: null,
    attachments: [],
    version: 1,
    seq: 10,
    now: Date.now(),
    you: {
      member: "m1",
      name: "Ada",
      role: "facilitator",
      ref,
      skipped,
      experience: [],
      waiting: false,
      ballot: { round, cells, done: false, weights: null, asked: null, attachments: [], disputes: [] },
    },
    session: { round, phase: "scoring" } as Welcome["session"],
    board: { phase: "scoring", round } as Welcome["board"],
    roster: { voters: 1, observers: 0, connected: 1, waiting: 0, members: [], without_device: [] },
  };
}

export async function connected(ref = 0, round = 1, cells: OwnCell[] = []): Promise<Wire> {
  client = new SessionClient(CODE);
  await Promise.all([client.start(), vi.advanceTimersByTimeAsync(1_000)]);
  Wire.last.opens();
  Wire.last.receives(welcome(ref, round, cells));
  return Wire.last;
}

export const asked = (wire: Wire): Do[] => wire.sent.filter((m): m is Do => (m as Do).type === "do");
export const nextRound = (wire: Wire) =>
  wire.receives({ type: "session", seq: 11, now: Date.now(), session: { ...client.session, round: 2 } });
export const state = () => client.cellState("flask", "security");

/** Let each test have a browser of its own. */
export function inBrowser(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    page();
    Wire.all = [];
    vi.stubGlobal("WebSocket", Wire);
    vi.stubGlobal("localStorage", new FakeStorage());
    vi.stubGlobal("location", { protocol: "http:", host: "client.local", reload: vi.fn() });
    vi.stubGlobal(
      "BroadcastChannel",
      class {
        postMessage() {}
        close() {}
        onmessage = null;
      },
    );
  });

  afterEach(() => {
    client.stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
