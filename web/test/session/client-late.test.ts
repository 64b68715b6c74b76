import { describe, expect, it, vi } from "vitest";

import type { Score } from "../../src/api/wire";
import { asked, client, connected, inBrowser, nextRound, score, state, welcome } from "../support/connected";
import { Wire } from "../support/fakes";

inBrowser();

describe("scores that came too late", () => {
  const kept = () => client.late.now?.scores.map(({ round, command }) => [round, (command as Score).value]);

  it("are kept when the server refuses them after the reveal, until they are put into a later round", async () => {
    const wire = await connected();
    client.cast(score(4));
    client.cast({ type: "done", done: true });
    for (const ref of [1, 2]) wire.receives({ type: "declined", ref, code: "phase", params: {}, reason: "…" });
    expect([state(), kept()]).toEqual(["empty", [[1, 4]]]);
    client.late.dismiss();
    client.stop();

    const next = await connected(2, 2);
    expect([client.late.now?.dismissed, kept(), asked(next)]).toEqual([true, [[1, 4]], []]);
    client.putLate();
    expect(asked(next)).toEqual([{ type: "do", ref: 3, command: score(4), round: 2 }]);
    expect([state(), client.late.now]).toEqual(["sending", null]);
    client.stop();
    await connected(3, 2);
    expect(client.late.now).toBeNull();
  });

  it("can be left out", async () => {
    const wire = await connected();
    client.cast(score(4));
    wire.receives({ type: "declined", ref: 1, code: "closed", params: {}, reason: "…" });
    client.late.drop();
    client.stop();
    await connected(1, 2);
    expect(client.late.now).toBeNull();
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
