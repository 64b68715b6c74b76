import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { SessionClient } from "../../src/session/client.svelte";
import type { Do, OwnCell, Score, GiveWeights, Welcome } from "../../src/api/wire";
import { FakeStorage, Wire, page } from "../support/fakes";

const CODE = "7K3M-Q2XD";
const score = (value: number): Score => ({ type: "score", option: "flask", criterion: "security", value });

let client: SessionClient;

function welcome(ref = 0, round = 1, cells: OwnCell[] = [], skipped: [number, number][] = []): Welcome {
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

async function connected(ref = 0, round = 1, cells: OwnCell[] = []): Promise<Wire> {
  client = new SessionClient(CODE);
  await Promise.all([client.start(), vi.advanceTimersByTimeAsync(1_000)]);
  Wire.last.opens();
  Wire.last.receives(welcome(ref, round, cells));
  return Wire.last;
}

const asked = (wire: Wire): Do[] => wire.sent.filter((m): m is Do => (m as Do).type === "do");
const nextRound = (wire: Wire) =>
  wire.receives({ type: "session", seq: 11, now: Date.now(), session: { ...client.session, round: 2 } });
const state = () => client.cellState("flask", "security");

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

it("knows that it was reminded, until the round is over", async () => {
  const wire = await connected();
  expect(client.reminded).toBeNull();
  wire.receives({ type: "reminder", seq: 10 });
  expect(client.reminded).toBe(client.scene);
  const next = { ...client.session, round: 2 };
  wire.receives({ type: "session", seq: 11, now: Date.now(), session: next });
  expect(client.reminded).not.toBe(client.scene);
});

describe("a cell", () => {
  it("is pending until the server has stored it", async () => {
    const wire = await connected();
    expect(state()).toBe("empty");
    client.cast(score(4));
    expect([state(), client.cell("flask", "security")?.value]).toEqual(["sending", 4]);
    wire.receives({ type: "accepted", ref: 1, seq: 11 });
    expect([state(), client.cell("flask", "security")?.value]).toEqual(["stored", 4]);
  });

  it("scored offline is counted as unsent and sent after reconnecting", async () => {
    const wire = await connected();
    wire.breaks();
    client.cast(score(2));
    client.cast(score(3));
    expect([state(), client.unsent]).toEqual(["unsent", 1]);
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome());
    expect(asked(Wire.last)).toEqual([{ type: "do", ref: 1, command: score(3), round: 1 }]);
    expect([state(), client.unsent]).toEqual(["sending", 0]);
  });

  it("survives a reload", async () => {
    (await connected()).breaks();
    client.cast(score(5));
    client.stop();
    const wire = await connected();
    expect(asked(wire)).toEqual([{ type: "do", ref: 1, command: score(5), round: 1 }]);
    expect(client.cell("flask", "security")?.value).toBe(5);
  });

  it("that is refused shows the reason and the stored value", async () => {
    const stored: OwnCell = { option: "flask", criterion: "security", value: 1, reason: "", confidence: null };
    const wire = await connected(0, 1, [stored]);
    client.cast(score(5));
    wire.receives({ type: "declined", ref: 1, code: "off_scale", params: { steps: 5 }, reason: "…" });
    expect([state(), client.refusal("flask/security")]).toEqual(["refused", "Scores run from 1 to 5."]);
    expect(client.cell("flask", "security")?.value).toBe(1);
    client.cast(score(2));
    expect(state()).toBe("sending");
  });

  it("that was refused is reported even if the answer is lost and later requests were accepted", async () => {
    const first = await connected();
    client.cast(score(4));
    client.cast({ ...score(5), criterion: "speed" });
    first.breaks();
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    const speed: OwnCell = { option: "flask", criterion: "speed", value: 5, reason: "", confidence: null };
    Wire.last.receives(welcome(2, 1, [speed], [[1, 1]]));
    expect(asked(Wire.last)).toEqual([]);
    expect([state(), client.cellState("flask", "speed")]).toEqual(["refused", "stored"]);
    expect(client.refusal("flask/security")).toContain("not on your ballot");
  });

  it("that was accepted and changed on another device is not taken for refused", async () => {
    (await connected()).breaks();
    client.cast(score(4));
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    const newer: OwnCell = { option: "flask", criterion: "security", value: 2, reason: "", confidence: null };
    Wire.last.receives(welcome(1, 1, [newer]));
    expect([state(), client.cell("flask", "security")?.value, client.late]).toEqual(["stored", 2, null]);
  });

  it("that is refused when it is sent again shows why, unless a later score for it was accepted", async () => {
    const first = await connected();
    client.cast(score(4));
    client.cast({ ...score(5), criterion: "speed" });
    first.breaks();
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome()); // of a server that has not read these commits yet
    client.cast({ ...score(3), criterion: "speed" });
    for (const ref of [1, 2])
      Wire.last.receives({ type: "declined", ref, code: "answer_lost", params: {}, reason: "…" });
    Wire.last.receives({ type: "accepted", ref: 3, seq: 12 });
    expect([state(), client.cellState("flask", "speed")]).toEqual(["refused", "stored"]);
    expect(client.refusal("flask/security")).toContain("not on your ballot");
  });

  it("that the server has lost is offered again, and stored again", async () => {
    const wire = await connected();
    client.cast(score(4));
    wire.receives({ type: "accepted", ref: 1, seq: 11 });
    wire.breaks();
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives({ ...welcome(), seq: 9 });
    expect(asked(Wire.last)).toEqual([{ type: "do", ref: 1, command: score(4), round: 1, stored: 11 }]);
    expect(state()).toBe("sending");
    Wire.last.receives({ type: "accepted", ref: 1, seq: 10 });
    expect(state()).toBe("stored");
  });

  it("changed by another device is not offered again", async () => {
    const wire = await connected();
    client.cast(score(4));
    wire.receives({ type: "accepted", ref: 1, seq: 11 });
    const newer: OwnCell = { option: "flask", criterion: "security", value: 2, reason: "", confidence: null };
    const { ballot } = welcome(0, 1, [newer]).you!;
    wire.receives({ type: "ballot", seq: 12, ballot });
    wire.breaks();
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives({ ...welcome(), seq: 9 });
    expect(asked(Wire.last)).toEqual([]);
  });

  it("scored for an ended round is not sent in the next one", async () => {
    const wire = await connected();
    wire.breaks();
    client.cast(score(2));
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome(0, 2));
    expect(asked(Wire.last)).toEqual([]);
    expect([state(), client.late?.scores]).toEqual(["empty", [{ round: 1, command: score(2) }]]);
  });
});

describe("scores that came too late", () => {
  const kept = () => client.late?.scores.map(({ round, command }) => [round, (command as Score).value]);

  it("are kept when the server refuses them after the reveal, until they are put into a later round", async () => {
    const wire = await connected();
    client.cast(score(4));
    client.cast({ type: "done", done: true });
    for (const ref of [1, 2]) wire.receives({ type: "declined", ref, code: "phase", params: {}, reason: "…" });
    expect([state(), kept()]).toEqual(["empty", [[1, 4]]]);
    client.dismissLate();
    client.stop();

    const next = await connected(2, 2);
    expect([client.late?.dismissed, kept(), asked(next)]).toEqual([true, [[1, 4]], []]);
    client.putLate();
    expect(asked(next)).toEqual([{ type: "do", ref: 3, command: score(4), round: 2 }]);
    expect([state(), client.late]).toEqual(["sending", null]);
    client.stop();
    await connected(3, 2);
    expect(client.late).toBeNull();
  });

  it("can be left out", async () => {
    const wire = await connected();
    client.cast(score(4));
    wire.receives({ type: "declined", ref: 1, code: "closed", params: {}, reason: "…" });
    client.dropLate();
    client.stop();
    await connected(1, 2);
    expect(client.late).toBeNull();
  });

  it("are those whose refusal got lost, too", async () => {
    (await connected()).breaks();
    client.cast(score(4));
    client.cast({ ...score(5), criterion: "speed" });
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    const over = welcome(3, 1, [], [[1, 2]]);
    Wire.last.receives({ ...over, session: { ...over.session, phase: "revealed" } });
    expect(kept()).toEqual([
      [1, 4],
      [1, 5],
    ]);
  });

  it("hold back what is for the next round, so that the loss of their refusal is noticed", async () => {
    const wire = await connected();
    client.cast(score(4));
    nextRound(wire);
    client.cast({ ...score(5), criterion: "speed" });
    const told = client.tellExperience(["flask"]);
    told.catch(() => undefined);
    expect(asked(wire).map((d) => d.ref)).toEqual([1]);
    wire.breaks();
    await expect(told).rejects.toThrow("no_connection");
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome(0, 2));
    expect(asked(Wire.last).map((d) => [d.ref, d.round])).toEqual([[2, 2]]);
    expect(kept()).toEqual([[1, 4]]);
  });

  it("let it go once they are refused", async () => {
    const wire = await connected();
    client.cast(score(4));
    nextRound(wire);
    client.cast({ ...score(5), criterion: "speed" });
    void client.tellExperience(["flask"]);
    wire.receives({ type: "declined", ref: 1, code: "too_late", params: {}, reason: "…" });
    expect(asked(wire).map((d) => [d.ref, d.command.type])).toEqual([
      [1, "score"],
      [2, "score"],
      [3, "tell_experience"],
    ]);
    expect(kept()).toEqual([[1, 4]]);
  });
});

describe("weights", () => {
  const weigh: GiveWeights = {
    type: "give_weights",
    by: "points",
    weights: [
      { criterion: "speed", weight: 60 },
      { criterion: "docs", weight: 40 },
    ],
  };
  const given = () => client.ballot?.weights;

  it("are pending until the server has stored them, as shares", async () => {
    const wire = await connected(0, 0);
    expect([client.weightsState, given()]).toEqual(["empty", null]);
    client.cast(weigh);
    expect(client.weightsState).toBe("sending");
    expect(given()?.weights.map((w) => w.weight)).toEqual([0.6, 0.4]);
    wire.receives({ type: "accepted", ref: 1, seq: 11 });
    expect([client.weightsState, given()?.by]).toEqual(["stored", "points"]);
  });

  it("given offline are stored, and only the last ones are sent", async () => {
    (await connected(0, 0)).breaks();
    client.cast({ ...weigh, by: "swing" });
    client.cast(weigh);
    expect(client.weightsState).toBe("unsent");
    client.stop();
    expect(asked(await connected(0, 0))).toEqual([{ type: "do", ref: 1, command: weigh }]);
  });

  it("that are too late for scoring are refused and not sent", async () => {
    (await connected(0, 0)).breaks();
    client.cast(weigh);
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome(0, 1));
    expect(asked(Wire.last)).toEqual([]);
    expect(client.refusal("weights")).toBe("Weighting was over before this could be sent.");
  });
});

describe("a member's experience", () => {
  it("is applied here once it is stored, without a broadcast", async () => {
    const wire = await connected();
    const answered = client.tellExperience(["flask"]);
    wire.receives({ type: "accepted", ref: 1, seq: 11 });
    await answered;
    expect(client.snapshot?.you?.experience).toEqual(["flask"]);
  });
});

describe("a connection without answers", () => {
  it("is replaced", async () => {
    const wire = await connected();
    client.cast(score(2));
    vi.advanceTimersByTime(6_100);
    expect(state()).toBe("unsent");
    vi.advanceTimersByTime(5_000);
    expect(Wire.last).not.toBe(wire);
  });
});

describe("a command that is not queued", () => {
  it("is settled by its answer", async () => {
    const wire = await connected();
    const revealed = client.ask({ type: "reveal" });
    wire.receives({ type: "accepted", ref: 1, seq: 11 });
    await expect(revealed).resolves.toBeUndefined();
    const again = client.ask({ type: "reveal" });
    wire.receives({ type: "declined", ref: 2, code: "newer", params: {}, reason: "Not now." });
    await expect(again).rejects.toThrow("Not now.");
  });

  it("fails immediately without a connection and is never sent late", async () => {
    (await connected()).breaks();
    await expect(client.ask({ type: "reveal" })).rejects.toThrow("no_connection");
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome());
    expect(asked(Wire.last)).toEqual([]);
  });

  it("is settled by the next welcome if its answer was lost", async () => {
    const wire = await connected();
    const stored = client.ask({ type: "reveal" });
    const lost = client.ask({ type: "set_timer", seconds: 60 });
    lost.catch(() => undefined);
    wire.breaks();
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome(1));
    await expect(stored).resolves.toBeUndefined();
    await expect(lost).rejects.toThrow("connection_lost");
  });

  it("that was refused, its answer lost, is not settled by a later one that was accepted", async () => {
    const wire = await connected();
    const refused = client.ask({ type: "reveal" });
    refused.catch(() => undefined);
    const stored = client.ask({ type: "set_timer", seconds: 60 });
    wire.breaks();
    vi.advanceTimersByTime(5_000);
    Wire.last.opens();
    Wire.last.receives(welcome(2, 1, [], [[1, 1]]));
    await expect(refused).rejects.toThrow("connection_lost");
    await expect(stored).resolves.toBeUndefined();
  });
});
