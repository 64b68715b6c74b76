import { describe, expect, it, vi } from "vitest";

import type { GiveWeights, OwnCell } from "../../src/api/wire";
import { asked, client, connected, inBrowser, score, state, welcome } from "../support/connected";
import { Wire } from "../support/fakes";

inBrowser();

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
    expect([state(), client.cell("flask", "security")?.value, client.late.now]).toEqual(["stored", 2, null]);
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
    expect([state(), client.late.now?.scores]).toEqual(["empty", [{ round: 1, command: score(2) }]]);
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
