import { describe, expect, it } from "vitest";

import type { Board, Standing } from "../../../src/api/wire";
import { rows, spoken } from "../../../src/lib/board/ranking";
import { session } from "../../support/two-by-two";

describe("the ranking", () => {
  const standing = (id: string, rank: number | null, total: number | null, tied = false): Standing => ({
    option: id,
    total,
    rank,
    tied,
    complete: true,
    spread: 0,
    n: 1,
    cells: [],
    knocked_out: [],
    numbers: {},
  });

  it("puts the best first, ties in the session's order and unscored options last", () => {
    const board = { options: [standing("a", null, null), standing("b", 1, 4.2)] } as unknown as Board;
    expect(rows(session, board).map((r) => r.name)).toEqual(["B", "A"]);
    expect(spoken(rows(session, board))).toBe("Ranking by weighted total: 1 B 4.20");
  });
});
