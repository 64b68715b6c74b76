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
  Wire.last.says(welcome);
}

describe("the live connection", () => {
  it("says hello with its client id, and on return the last seq it saw", () => {
    welcomed();
    Wire.last.says({ type: "board", seq: 12 });
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
    Wire.last.says(welcome);
    expect(live.send(request)).toBe(true);
  });

  it("stops for good, with the code, on one that says not to come back", () => {
    welcomed();
    Wire.last.breaks(4403);
    vi.advanceTimersByTime(60_000);
    fire("online");
    expect(Wire.all).toHaveLength(1);
    expect(states.at(-1)).toEqual({ state: "stopped", code: 4403 });
  });

  it("comes back on every other code", () => {
    for (const code of [1006, 1012, 4408, 4426, 4429, 4500, 4999]) {
      welcomed();
      Wire.last.breaks(code);
      expect(states.at(-1)).toEqual({ state: "waiting", code });
      vi.advanceTimersByTime(6_000);
    }
    expect(Wire.all.length).toBeGreaterThan(5);
  });

  it("takes what a newer server says besides for nothing", () => {
    Wire.last.opens();
    Wire.last.says({ type: "greeting", of: { any: ["kind"] } });
    Wire.last.says({ ...welcome, since: "the next version" });
    Wire.last.says({ type: "greeting", seq: 9 });
    expect(states.at(-1)).toEqual({ state: "open" });
    expect(live.seq).toBe(9);
  });

  it("tries again at once when the network or the page comes back", () => {
    welcomed();
    Wire.last.breaks();
    fire("online");
    expect(Wire.all).toHaveLength(2);
  });

  it("gives up a connection that never opens", () => {
    vi.advanceTimersByTime(8_000 + 5_000);
    expect(Wire.all.length).toBeGreaterThan(1);
  });

  it("takes a connection for dead when the network goes", () => {
    welcomed();
    fire("offline");
    expect(states.at(-1)?.state).toBe("waiting");
  });

  it("waits at random, longer each time, and never over five seconds", () => {
    expect(backoff(0, () => 1)).toBe(300);
    expect(backoff(3, () => 1)).toBe(2400);
    expect(backoff(30, () => 1)).toBe(5000);
    expect(backoff(30, () => 0)).toBe(0);
  });
});
