import { describe, expect, it } from "vitest";

import { firstBySameRaters, whatIfRanking, reweighed, weightsOf } from "../../../src/features/analysis/what-if";
import type { Board } from "../../../src/api/wire";
import { board, session } from "../../support/findings";

const given = weightsOf(session.criteria);
const totals = (weights = given, of: Board = board) =>
  Object.fromEntries(whatIfRanking(session, of, weights).map((g) => [g.option, g.total]));

describe("totals with other weights", () => {
  it("equal the board's with unchanged weights, with lower-is-better scales reversed", () => {
    const all = totals();
    expect(all.tornado).toBeCloseTo(0.5 * (14 / 3) + 0.3 * 3 + 0.2 * (6 - 8 / 3), 12);
    expect(all.flask).toBeCloseTo(0.5 * 3 + 0.3 * 5 + 0.2 * (6 - 1), 12);
  });

  it("leave out unscored cells and are incomplete while those count", () => {
    expect(totals().bottle).toBeCloseTo((0.5 * 2 + 0.3 * 3) / 0.8, 12);
    const bottle = (cost: number) =>
      whatIfRanking(session, board, reweighed(given, "cost", cost, given)).find((g) => g.option === "bottle");
    expect([bottle(0.2)?.complete, bottle(0)?.complete]).toEqual([false, true]);
    expect(bottle(1)).toMatchObject({ total: null, rank: null, tied: false });
  });

  it("rank the best first, with shared places for ties", () => {
    const on = (criterion: string, weight: number) =>
      whatIfRanking(session, board, reweighed(given, criterion, weight, given)).map((g) => [g.option, g.rank, g.tied]);
    expect(on("docs", 1)).toEqual([
      ["flask", 1, false],
      ["tornado", 2, true],
      ["bottle", 2, true],
    ]);
    expect(on("cost", 1)).toEqual([
      ["flask", 1, false],
      ["tornado", 2, false],
      ["bottle", null, false],
    ]);
  });

  it("count a numeric scale with the board's mean of worths", () => {
    const scale = { unit: "€", low: 0, high: null, whole: false, points: [] };
    const criteria = session.criteria.map((c) => (c.id === "speed" ? { ...c, numeric: scale } : c));
    const priced = board.options.map((row) => ({
      ...row,
      cells: row.cells.map((c) =>
        c.criterion === "speed" ? { ...c, mean: row.option === "bottle" ? null : 4.75 } : c,
      ),
    }));
    const found = whatIfRanking({ ...session, criteria }, { ...board, options: priced }, given);
    expect(found.find((g) => g.option === "flask")?.total).toBeCloseTo(0.5 * 4.75 + 0.3 * 5 + 0.2 * (6 - 1), 12);
    expect(found.find((g) => g.option === "bottle")).toMatchObject({ total: 3, complete: false });
  });

  it("are null without scores", () => {
    const blank = { ...board, options: board.options.map((o) => ({ ...o, cells: [] })) };
    expect(totals(given, blank)).toEqual({ tornado: null, flask: null, bottle: null });
  });
});

describe("changing a weight", () => {
  const sum = (weights: Record<string, number>) => Object.values(weights).reduce((a, b) => a + b, 0);

  it("keeps the others in proportion and the sum at 100 %", () => {
    const weights = reweighed(given, "speed", 0.75, given);
    expect(weights.docs).toBeCloseTo(0.15, 12);
    expect(weights.cost).toBeCloseTo(0.1, 12);
    expect(sum(weights)).toBeCloseTo(1, 12);
  });

  it("restores the session's proportions after 100 %", () => {
    const all = reweighed(given, "speed", 1, given);
    expect(all).toEqual({ speed: 1, docs: 0, cost: 0 });
    const back = reweighed(all, "speed", 0.5, given);
    expect([back.docs, back.cost].map((w) => w?.toFixed(12))).toEqual(["0.300000000000", "0.200000000000"]);
  });

  it("splits the rest evenly if the others were 0 in the session", () => {
    const lone = { speed: 1, docs: 0, cost: 0 };
    expect(reweighed(lone, "speed", 0.4, lone)).toEqual({ speed: 0.4, docs: 0.3, cost: 0.3 });
  });

  it("has no effect with a single criterion", () => {
    expect(reweighed({ speed: 1 }, "speed", 0.4, { speed: 1 })).toEqual({ speed: 0.4 });
  });

  it("ties the two options at the flip and reverses them past it", () => {
    // Flask ties where w (14/3 - 3) = (1 - w) (flask - tornado on the other two, in proportion 3 : 2).
    const gap = (0.3 * (5 - 3) + 0.2 * (5 - 10 / 3)) / 0.5;
    const at = gap / (gap + 5 / 3);
    const first = (weight: number) => whatIfRanking(session, board, reweighed(given, "speed", weight, given))[0];
    expect(first(at)?.tied).toBe(true);
    expect([first(at + 1e-6)?.option, first(at - 1e-6)?.option]).toEqual(["tornado", "flask"]);
  });
});

describe("the same raters with other weights", () => {
  const option = (id: string, docs: number, cost: number) => ({
    option: id,
    total: 3,
    rank: 1,
    tied: false,
    effects: [
      { criterion: "docs", steps: docs },
      { criterion: "cost", steps: cost },
    ],
  });
  const found = {
    options: [option("tornado", 1, -1), option("flask", -1, 1)],
    winners: ["tornado"],
    share: 0.5,
    left_out: ["bottle"],
    statement: { code: "same", params: {} },
    limits: null,
  };

  it("put first what is ahead on the criteria that all share", () => {
    expect(firstBySameRaters(found, given)).toEqual(["tornado"]);
    expect(firstBySameRaters(found, { speed: 0.2, docs: 0.3, cost: 0.5 })).toEqual(["flask"]);
    expect(firstBySameRaters(found, { speed: 0, docs: 0.5, cost: 0.5 })).toEqual(["tornado", "flask"]);
  });

  it("put nothing first where no weight is left, or nothing can be compared", () => {
    expect(firstBySameRaters(found, { speed: 1, docs: 0, cost: 0 })).toEqual([]);
    expect(firstBySameRaters({ ...found, options: [] }, given)).toEqual([]);
  });
});
