import { describe, expect, it } from "vitest";

import type { JoinAnswer, Message, OwnBallot, PublicAttachment, SessionAnswer, Solidity } from "../../src/api/wire";
import { provisional, receive, type SessionSnapshot } from "../../src/session/snapshot";
import { ballot, board, roster, session, snapshot, welcome } from "../support/snapshot";

describe("the snapshot of a session", () => {
  it("ignores messages and fields of a newer server", () => {
    expect(receive(snapshot, { type: "greeting", seq: 99 } as unknown as Message)).toBe(snapshot);
    const news = { type: "board", seq: 11, board: { ...board(2), since: "the next version" }, since: 2 };
    expect(receive(snapshot, news as Message)?.board.progress.done).toBe(2);
  });

  it("ignores stale broadcasts", () => {
    expect(receive(snapshot, { type: "board", seq: 10, board: board(3) })).toBe(snapshot);
    expect(receive(snapshot, { type: "session", seq: 9, now: 0, session })).toBe(snapshot);
    expect(receive(snapshot, { type: "board", seq: 11, board: board(2) })?.board.progress.done).toBe(2);
  });

  it("applies changed cells to its board and keeps the rest", () => {
    const cell = (criterion: string, mean: number) => ({
      criterion,
      n: 1,
      mean,
      median: mean,
      spread: 0,
      histogram: [1],
    });
    const row = (option: string, total: number, ...cells: ReturnType<typeof cell>[]) => ({
      option,
      total,
      rank: 1,
      tied: false,
      complete: true,
      knocked_out: [],
      numbers: {},
      spread: 0,
      n: 1,
      cells,
    });
    const options = [
      row("red", 3, cell("speed", 2), cell("cost", 4)),
      row("blue", 1, cell("speed", 1), cell("cost", 1)),
    ];
    const before = receive(snapshot, { type: "board", seq: 11, board: { ...board(0), options } }) as SessionSnapshot;
    const changed = { ...board(1), options: [row("red", 5, cell("cost", 6))] };
    const news: Message = { type: "changes", seq: 12, board: changed };
    const after = receive(before, news) as SessionSnapshot;
    expect(after.board.progress.done).toBe(1);
    expect(after.board.options[0]).toEqual(row("red", 5, cell("speed", 2), cell("cost", 6)));
    expect(after.board.options[1]).toBe(before.board.options[1]);
    expect(receive(after, news)).toBe(after);
  });

  it("accepts every roster, and a welcome with a lower seq", () => {
    expect(receive(snapshot, { type: "roster", seq: 1, roster: roster(9) })?.roster.connected).toBe(9);
    expect(receive(snapshot, { ...welcome, seq: 2, board: board(1) })?.seqs.board).toBe(2);
  });

  it("accepts an analysis of the same commit", () => {
    const solidity = { round: 1 } as Solidity;
    expect(receive(snapshot, { type: "solidity", seq: 10, solidity })?.solidity).toBe(solidity);
    expect(receive(snapshot, { type: "solidity", seq: 9, solidity: null })?.solidity).toBeNull();
  });

  it("accepts attachments from their message and from a welcome", () => {
    const note = { id: "e1", text: "Ran it for a year." } as PublicAttachment;
    const received = receive(snapshot, { type: "attachments", seq: 10, attachments: [note] });
    expect([snapshot.attachments, received?.attachments]).toEqual([[], [note]]);
    expect(receive(received, { ...welcome, attachments: [] })?.attachments).toEqual([]);
  });

  it("accepts the ballot from another device, also of the same commit", () => {
    const other: OwnBallot = { ...ballot, done: true };
    expect(receive(snapshot, { type: "ballot", seq: 10, ballot: other })?.you?.ballot.done).toBe(true);
    expect(receive(snapshot, { type: "ballot", seq: 9, ballot: other })).toBe(snapshot);
  });

  it("starts a round with a blank ballot and the given weights, or the ballot that arrived first", () => {
    const opened = { ...session, round: 2 };
    const arrived: OwnBallot = { ...ballot, round: 2, done: true };
    const news = { type: "session", seq: 11, now: 0, session: opened } as const;
    expect(receive(snapshot, news)?.you?.ballot).toEqual({ ...ballot, round: 2 });
    const first = receive(snapshot, { type: "ballot", seq: 11, ballot: arrived });
    expect(receive(first, news)?.you?.ballot).toEqual(arrived);
    expect(receive(receive(snapshot, news), { type: "ballot", seq: 11, ballot: arrived })?.you?.ballot).toEqual(
      arrived,
    );
  });

  it("is null before the welcome", () => {
    expect(receive(null, { type: "board", seq: 1, board: board(0) })).toBeNull();
  });

  it("can be shown before the welcome, by those who can score", () => {
    const answer: SessionAnswer = {
      seq: 9,
      session,
      board: board(0),
      roster: roster(1),
      join: "",
      you: null,
      account: null,
    };
    const you: JoinAnswer = {
      ...{ code: "", member: "m1", name: "Ada", role: "voter", waiting: false, token: null },
      ...{ ballot, experience: ["x"] },
    };
    const early = provisional(answer, you);
    expect(early).toMatchObject({ session, you: { member: "m1", ballot, experience: ["x"], ref: 0 } });
    expect(receive(early, welcome)).toEqual(snapshot);
    expect(receive(early, { type: "board", seq: 1, board: board(1) })?.board.progress.done).toBe(1);
    expect(provisional(answer, { ...you, ballot: null })).toBeNull();
    expect(provisional({ ...answer, session: { ...session, phase: "lobby" } }, you)).toBeNull();
    expect(provisional(answer, { ...you, ballot: { ...ballot, round: 2 } })).toBeNull();
  });
});
