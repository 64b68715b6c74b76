import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { backoff, Connection, type ConnectionState } from "../../src/session/connection";
import { Wire, page } from "../support/fakes";

let fire: (name: string) => void;
let states: ConnectionState[];
let live: Connection;
const welcome = { type: "welcome", seq: 7 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  ({ fire } = page());
  Wire.all = [];
  states = [];
  live = new Connection(
    "ws://host/live",
    "client-one",
    {
      message: () => undefined,
      state: (state) => states.push(state),
    },
    (address) => new Wire(address) as unknown as WebSocket,
  );
  live.start();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function welcomed() {
  Wire.last.opens();
  Wire.last.receives(welcome);
}

describe("the live connection", () => {
  it("says hello with its client id and the last seq it received", () => {
    welcomed();
    Wire.last.receives({ type: "board", seq: 12 });
    Wire.last.breaks();
    vi.advanceTimersByTime(200);
    Wire.last.opens();
    expect(Wire.all.map((w) => w.sent[0])).toEqual([
      { type: "hello", version: 1, client: "client-one", seq: 0, changes: true, extensions: [] },
      { type: "hello", version: 1, client: "client-one", seq: 12, changes: true, extensions: [] },
    ]);
  });

  it("sends nothing before the welcome", () => {
    const request = { type: "do", ref: 1, command: { type: "reveal" } } as const;
    Wire.last.opens();
    expect(live.send(request)).toBe(false);
    Wire.last.receives(welcome);
    expect(live.send(request)).toBe(true);
  });

  it("stops with the code if the code forbids reconnecting", () => {
    welcomed();
    Wire.last.breaks(4403);
    vi.advanceTimersByTime(60_000);
    fire("online");
    expect(Wire.all).toHaveLength(1);
    expect(states.at(-1)).toEqual({ state: "stopped", code: 4403 });
  });

  it("reconnects after every other code", () => {
    for (const code of [1006, 1012, 4408, 4426, 4429, 4500, 4999]) {
      welcomed();
      Wire.last.breaks(code);
      expect(states.at(-1)).toEqual({ state: "waiting", code });
      vi.advanceTimersByTime(6_000);
    }
    expect(Wire.all.length).toBeGreaterThan(5);
  });

  it("ignores the unknown messages of a newer server", () => {
    Wire.last.opens();
    Wire.last.receives({ type: "greeting", of: { any: ["kind"] } });
    Wire.last.receives({ ...welcome, since: "the next version" });
    Wire.last.receives({ type: "greeting", seq: 9 });
    expect(states.at(-1)).toEqual({ state: "open" });
    expect(live.seq).toBe(9);
  });

  it("reconnects immediately when the network returns", () => {
    welcomed();
    Wire.last.breaks();
    fire("online");
    expect(Wire.all).toHaveLength(2);
  });

  it("replaces a connection that does not open", () => {
    vi.advanceTimersByTime(8_000 + 5_000);
    expect(Wire.all.length).toBeGreaterThan(1);
  });

  it("drops the connection when the network is lost", () => {
    welcomed();
    fire("offline");
    expect(states.at(-1)?.state).toBe("waiting");
  });

  it("waits a random time that grows up to five seconds", () => {
    expect(backoff(0, () => 1)).toBe(300);
    expect(backoff(3, () => 1)).toBe(2400);
    expect(backoff(30, () => 1)).toBe(5000);
    expect(backoff(30, () => 0)).toBe(0);
  });
});
