import { describe, expect, it } from "vitest";

import { recallLastRound, recordLastRound } from "../../src/session/last-round";
import type { SessionSnapshot } from "../../src/session/snapshot";
import { FakeStorage } from "../support/fakes";
import { ballot, snapshot } from "../support/snapshot";

describe("the last round", () => {
  it("is stored only once it is revealed", () => {
    const memory = new FakeStorage();
    expect(recordLastRound("X", null, snapshot, memory)).toBeNull();
    const revealed: SessionSnapshot = { ...snapshot, board: { ...snapshot.board, phase: "revealed" } };
    expect(recordLastRound("X", snapshot, revealed, memory)?.number).toBe(1);
    expect(recallLastRound("X", memory)?.ballot).toEqual(ballot);
  });
});
