import { beforeEach, describe, expect, it } from "vitest";

import { inRound, Outbox, readOutbox } from "../../src/session/outbox";
import type { Do, Score } from "../../src/api/wire";
import { FakeStorage } from "../support/fakes";

const KEY = "quorum:outbox:7K3M-Q2XD:client-one";
const score = (value: number, criterion = "security"): Score => ({ type: "score", option: "flask", criterion, value });

let storage: FakeStorage;
let box: Outbox;
let sent: Do[];
const send = (request: Do) => sent.push(request) > 0;

beforeEach(() => {
  storage = new FakeStorage();
  box = new Outbox(storage, KEY);
  sent = [];
});

describe("the outbox", () => {
  it("sends in order with rising refs, each once per connection", () => {
    box.cast(score(1), 1);
    box.cast(score(2, "performance"), 1);
    box.flush(send);
    box.flush(send);
    expect(sent.map((d) => d.ref)).toEqual([1, 2]);
  });

  it("replaces a request for the same cell that was never sent", () => {
    box.cast(score(1), 1);
    box.cast(score(5), 1);
    box.flush(send);
    expect(sent).toEqual([{ type: "do", ref: 1, command: score(5), round: 1 }]);
  });

  it("never changes a request that was passed to a connection", () => {
    box.cast(score(1), 1);
    box.flush(send);
    box.cast(score(5), 1);
    box.flush(send);
    expect(sent.map((d) => [d.ref, (d.command as Score).value])).toEqual([
      [1, 1],
      [2, 5],
    ]);
  });

  it("survives a reload and continues the refs", () => {
    box.cast(score(3), 1);
    box.flush(() => false);
    const reloaded = new Outbox(storage, KEY);
    reloaded.welcome("m1", 0, 1);
    reloaded.flush(send);
    reloaded.cast(score(4, "performance"), 1);
    reloaded.flush(send);
    expect(sent.map((d) => d.ref)).toEqual([1, 2]);
  });

  it("resends only unaccepted requests after a welcome, with the same refs", () => {
    box.welcome("m1", 0, 1);
    box.cast(score(1), 1);
    box.cast(score(2, "performance"), 1);
    box.flush(send);
    sent = [];
    box.welcome("m1", 1, 1);
    box.flush(send);
    expect(sent).toEqual([{ type: "do", ref: 2, command: score(2, "performance"), round: 1 }]);
  });

  it("names the round of what is meant for one, also when it is sent again", () => {
    box.welcome("m1", 0, 1);
    box.cast(score(1), 1);
    box.cast({ type: "clear", option: "flask", criterion: "joy" }, 1);
    box.cast({ type: "done", done: true }, 1);
    box.flush(send);
    box.welcome("m1", 2, 1);
    box.flush(send);
    expect(sent.map((d) => [d.ref, d.round])).toEqual([1, 2, 3, 3].map((ref) => [ref, 1]));
    expect(inRound({ command: { type: "next_round" }, round: 2 })).toEqual({ round: 2 });
    expect(inRound({ command: { type: "give_weights", by: "points", weights: [] }, round: 0 })).toEqual({});
  });

  it("returns the requests of a round that is over", () => {
    box.welcome("m1", 0, 1);
    box.cast(score(1), 1);
    const late = box.welcome("m1", 0, 2);
    expect(late.map((e) => e.command)).toEqual([score(1)]);
    expect(box.entries).toEqual([]);
  });

  it("sends nothing of a later round before everything of an earlier one is answered", () => {
    box.welcome("m1", 0, 1);
    box.cast(score(1), 1);
    box.flush(send, 1);
    box.cast(score(2), 2);
    box.flush(send, 2);
    expect([sent.map((d) => d.ref), box.owes(2)]).toEqual([[1], true]);
    box.take(1);
    box.flush(send, 2);
    expect([sent.map((d) => d.ref), box.owes(2)]).toEqual([[1, 2], false]);
  });

  it("returns what was refused without an answer, unless a later request replaces it", () => {
    box.welcome("m1", 0, 1);
    for (const [value, criterion] of [[1], [2, "performance"], [3], [4, "joy"]] as const) {
      box.cast(score(value, criterion), 1);
      box.flush(send);
    }
    box.accept(4, 11);
    expect(box.refused("m1", [[1, 2]]).map((e) => e.ref)).toEqual([2]);
    expect(box.refused("m1", [[2, 3]]).map((e) => e.ref)).toEqual([2, 3]);
    expect(box.refused("m2", [[1, 2]])).toEqual([]);
  });

  it("drops all requests if the browser is another member now", () => {
    box.welcome("m1", 0, 1);
    box.cast(score(1), 1);
    expect(box.welcome("m2", 0, 1)).toEqual([]);
    expect(box.entries).toEqual([]);
  });

  it("never reuses a ref, even if the server has seen a higher one", () => {
    box.welcome("m1", 9, 1);
    expect(box.ref()).toBe(10);
    expect(readOutbox(storage, KEY).next).toBe(11);
  });

  describe("after the server has lost commits", () => {
    const store = (...refs: number[]) => refs.forEach((ref) => box.accept(ref, 10 + ref));

    beforeEach(() => {
      box.welcome("m1", 0, 1);
      box.cast(score(1), 1);
      box.cast(score(2, "performance"), 1);
      box.flush(send);
      store(1, 2);
      sent = [];
    });

    it("offers what was accepted again, with the commit it was stored in", () => {
      box.welcome("m1", 1, 1);
      box.flush(send);
      expect(sent).toEqual([{ type: "do", ref: 2, command: score(2, "performance"), round: 1, stored: 12 }]);
      store(2);
      box.welcome("m1", 2, 1);
      box.flush(send);
      expect(sent.length).toBe(1);
    });

    it("offers it before newer requests, even after a reload", () => {
      box.cast(score(5), 1);
      box = new Outbox(storage, KEY);
      box.welcome("m1", 0, 1);
      box.flush(send, 1);
      expect(sent.map((d) => [d.ref, d.stored])).toEqual([
        [1, 11],
        [2, 12],
        [3, undefined],
      ]);
    });

    it("offers only the newest request about a cell", () => {
      box.cast(score(4), 1);
      box.flush(send);
      store(3);
      sent = [];
      box.welcome("m1", 0, 1);
      box.flush(send);
      expect(sent.map((d) => [d.ref, (d.command as Score).value])).toEqual([
        [2, 2],
        [3, 4],
      ]);
    });

    it("waits for the round if the server is in an earlier one", () => {
      expect(box.welcome("m1", 0, 0)).toEqual([]);
      box.flush(send, 0);
      expect(sent).toEqual([]);
      box.flush(send, 1);
      expect(sent.map((d) => d.ref)).toEqual([1, 2]);
    });

    it("returns what is too late because the round is over", () => {
      expect(box.welcome("m1", 0, 2).map((e) => e.ref)).toEqual([1, 2]);
    });

    it("keeps nothing of a round that is over, of a closed session, or of another member", () => {
      box.roundIs(2, false);
      box.welcome("m1", 0, 1);
      expect(box.entries).toEqual([]);
      box.cast(score(3), 1);
      box.flush(send);
      store(3);
      box.roundIs(1, true);
      box.welcome("m1", 0, 1);
      expect(box.entries).toEqual([]);
      box.cast(score(3), 1);
      box.flush(send);
      store(4);
      box.welcome("m2", 0, 1);
      expect(box.entries).toEqual([]);
    });

    it("does not offer what another device has changed since", () => {
      box.superseded(new Set(["flask/security"]));
      box.welcome("m1", 0, 1);
      expect(box.entries.map((e) => e.ref)).toEqual([2]);
    });
  });

  it("starts empty if its storage cannot be read", () => {
    storage.setItem(KEY, "{");
    expect(new Outbox(storage, KEY).entries).toEqual([]);
  });
});
