import { describe, expect, it } from "vitest";

import { dropOldCopies, recallCopy, storeCopy } from "../../src/session/offline-copy";
import { copyKey } from "../../src/session/offline-copy-key";
import { FakeStorage } from "../support/fakes";
import { roster, snapshot } from "../support/snapshot";

const CODE = "7K3M-Q2XD";

describe("the copy of a session for a reload without a connection", () => {
  it("has what the page showed, without the names of the others, and is older than anything the server says", () => {
    const memory = new FakeStorage();
    const member = { id: "m2", name: "Ben" };
    storeCopy(CODE, { ...snapshot, roster: { ...roster(2), members: [member] } as never }, memory);
    expect(recallCopy(CODE, memory)).toEqual({
      ...snapshot,
      roster: roster(2),
      seqs: { session: 0, board: 0, ballot: 0 },
    });
    expect(memory.getItem(copyKey(CODE))).not.toContain("Ben");
  });

  it("is kept for members only, for a week", () => {
    const memory = new FakeStorage();
    storeCopy(CODE, snapshot, memory);
    dropOldCopies(memory, Date.now() + 6 * 24 * 3_600_000);
    expect(recallCopy(CODE, memory)).not.toBeNull();
    dropOldCopies(memory, Date.now() + 8 * 24 * 3_600_000);
    expect(recallCopy(CODE, memory)).toBeNull();
    storeCopy(CODE, snapshot, memory);
    storeCopy(CODE, { ...snapshot, you: null }, memory);
    expect(recallCopy(CODE, memory)).toBeNull();
    memory.setItem(copyKey(CODE), "{");
    expect(recallCopy(CODE, memory)).toBeNull();
    dropOldCopies(memory);
    expect(memory.getItem(copyKey(CODE))).toBeNull();
  });
});
