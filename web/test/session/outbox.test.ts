import { beforeEach, describe, expect, it } from "vitest";

import { Outbox, readOutbox } from "../../src/session/outbox";
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
    expect(sent).toEqual([{ type: "do", ref: 1, command: score(5) }]);
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
    expect(sent).toEqual([{ type: "do", ref: 2, command: score(2, "performance") }]);
  });

  it("returns the requests of a round that is over", () => {
    box.welcome("m1", 0, 1);
    box.cast(score(1), 1);
    const late = box.welcome("m1", 0, 2);
    expect(late.map((e) => e.command)).toEqual([score(1)]);
    expect(box.entries).toEqual([]);
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

  it("starts empty if its storage cannot be read", () => {
    storage.setItem(KEY, "{");
    expect(new Outbox(storage, KEY).entries).toEqual([]);
  });
});
