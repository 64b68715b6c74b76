import { describe, expect, it } from "vitest";

import { applied } from "../src/lib/ballot";
import { receive, type Held } from "../src/lib/held";
import { record, recall } from "../src/lib/rounds";
import type { Board, Message, OwnBallot, OwnWeights, Roster, PublicSession, PublicAttachment, Solidity, Welcome } from "../src/lib/wire";
import { Cabinet } from "./fakes";

const board = (done: number): Board => ({
  phase: "scoring",
  round: 1,
  shown: false,
  progress: { members: 3, started: 0, done },
  options: [],
});
const roster = (connected: number): Roster => ({ voters: 1, observers: 0, connected, members: [] });
const weights: OwnWeights = { by: "points", weights: [{ criterion: "c", weight: 1 }] };
const ballot: OwnBallot = { round: 1, cells: [], done: false, weights, attachments: [], disputes: [] };
const sheet = { question: "Which?", round: 1, phase: "scoring" } as PublicSession;
const welcome: Welcome = {
  type: "welcome",
  version: 1,
  seq: 10,
  now: 0,
  session: sheet,
  board: board(0),
  roster: roster(1),
  solidity: null,
  attachments: [],
  you: { member: "m1", name: "Ada", role: "voter", ballot, experience: [], ref: 0 },
};
const held = receive(null, welcome) as Held;

describe("what is held", () => {
  it("ignores announcements that are not newer", () => {
    expect(receive(held, { type: "board", seq: 10, board: board(3) })).toBe(held);
    expect(receive(held, { type: "session", seq: 9, now: 0, session: sheet })).toBe(held);
    expect(receive(held, { type: "board", seq: 11, board: board(2) })?.board.progress.done).toBe(2);
  });

  it("puts what has changed on the board it holds, and leaves the rest", () => {
    const cell = (criterion: string, mean: number) => ({ criterion, n: 1, mean, median: mean, spread: 0, histogram: [1] });
    const row = (option: string, total: number, ...cells: ReturnType<typeof cell>[]) => ({
      option,
      total,
      rank: 1,
      tied: false,
      complete: true,
      knocked_out: [],
      spread: 0,
      n: 1,
      cells,
    });
    const options = [row("red", 3, cell("speed", 2), cell("cost", 4)), row("blue", 1, cell("speed", 1), cell("cost", 1))];
    const before = receive(held, { type: "board", seq: 11, board: { ...board(0), options } }) as Held;
    const changed = { ...board(1), options: [row("red", 5, cell("cost", 6))] };
    const news: Message = { type: "changes", seq: 12, board: changed };
    const after = receive(before, news) as Held;
    expect(after.board.progress.done).toBe(1);
    expect(after.board.options[0]).toEqual(row("red", 5, cell("speed", 2), cell("cost", 6)));
    expect(after.board.options[1]).toBe(before.board.options[1]);
    expect(receive(after, news)).toBe(after);
  });

  it("takes every roster, and a welcome even when it is behind", () => {
    expect(receive(held, { type: "roster", seq: 1, roster: roster(9) })?.roster.connected).toBe(9);
    expect(receive(held, { ...welcome, seq: 2, board: board(1) })?.seqs.board).toBe(2);
  });

  it("takes every finding, also from the same commit", () => {
    const solidity = { round: 1 } as Solidity;
    expect(receive(held, { type: "solidity", seq: 10, solidity })?.solidity).toBe(solidity);
    expect(receive(held, { type: "solidity", seq: 9, solidity: null })?.solidity).toBeNull();
  });

  it("takes the team's evidence whenever it is told, and with a welcome", () => {
    const note = { id: "e1", text: "Ran it for a year." } as PublicAttachment;
    const told = receive(held, { type: "attachments", seq: 10, attachments: [note] });
    expect([held.attachments, told?.attachments]).toEqual([[], [note]]);
    expect(receive(told, { ...welcome, attachments: [] })?.attachments).toEqual([]);
  });

  it("takes one's own ballot from another device, also from the same commit", () => {
    const other: OwnBallot = { ...ballot, done: true };
    expect(receive(held, { type: "ballot", seq: 10, ballot: other })?.you?.ballot.done).toBe(true);
    expect(receive(held, { type: "ballot", seq: 9, ballot: other })).toBe(held);
  });

  it("starts a new round with a blank ballot and the weights that were given, unless the kept one came first", () => {
    const opened = { ...sheet, round: 2 } as PublicSession;
    const kept: OwnBallot = { ...ballot, round: 2, done: true };
    const news = { type: "session", seq: 11, now: 0, session: opened } as const;
    expect(receive(held, news)?.you?.ballot).toEqual({ ...ballot, round: 2 });
    const first = receive(held, { type: "ballot", seq: 11, ballot: kept });
    expect(receive(first, news)?.you?.ballot).toEqual(kept);
    expect(receive(receive(held, news), { type: "ballot", seq: 11, ballot: kept })?.you?.ballot).toEqual(kept);
  });

  it("holds nothing before the welcome", () => {
    expect(receive(null, { type: "board", seq: 1, board: board(0) })).toBeNull();
  });
});

describe("a ballot", () => {
  it("is changed by scores, clearings and done", () => {
    const once = applied(ballot, { type: "score", option: "a", criterion: "c", value: 3 });
    expect(once.cells).toEqual([{ option: "a", criterion: "c", value: 3, reason: "", confidence: null }]);
    const twice = applied(once, { type: "score", option: "a", criterion: "c", value: null, reason: "why" });
    expect(twice.cells).toEqual([{ option: "a", criterion: "c", value: null, reason: "why", confidence: null }]);
    expect(applied(twice, { type: "clear", option: "a", criterion: "c" }).cells).toEqual([]);
    expect(applied(once, { type: "done" }).done).toBe(true);
  });
});

describe("the last round", () => {
  it("is kept once revealed, and only then", () => {
    const memory = new Cabinet();
    expect(record("X", null, held, memory)).toBeNull();
    const revealed: Held = { ...held, board: { ...held.board, phase: "revealed" } };
    expect(record("X", held, revealed, memory)?.number).toBe(1);
    expect(recall("X", memory)?.ballot).toEqual(ballot);
  });
});
