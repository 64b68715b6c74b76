import { describe, expect, it } from "vitest";

import { contenders } from "../../../src/features/analysis/contenders";
import { knockedOut, legend, placeOf, rows, spoken } from "../../../src/lib/board/ranking";
import { whatIfRanking, weightsOf } from "../../../src/features/analysis/what-if";
import type { Board, Criterion, PublicSession } from "../../../src/api/wire";
import { anchor, answer, counts, steps, verdict } from "../../../src/lib/text/words";
import { board as plain, session as without } from "../../support/findings";

const licence: Criterion = {
  id: "licence",
  name: "Licence",
  weight: 0,
  description: "",
  direction: "higher",
  anchors: [],
  knock_out: true,
  numeric: null,
  group: "",
};
const session: PublicSession = { ...without, criteria: [licence, ...without.criteria] };
const answers = { flask: [2, 1], tornado: [0, 3], bottle: [0, 3] } as Record<string, number[]>;
const board: Board = {
  ...plain,
  options: plain.options.map((o) => {
    const histogram = answers[o.option] ?? [];
    const cell = { criterion: "licence", n: 3, mean: null, median: null, spread: null, histogram };
    const out = o.option === "flask";
    const total = { tornado: 4, flask: 4.5, bottle: 2 }[o.option] ?? null;
    return { ...o, total, cells: [cell, ...o.cells], knocked_out: out ? ["licence"] : [], rank: out ? null : o.rank };
  }),
};

describe("a knock-out criterion", () => {
  it("is answered in two steps with their own labels", () => {
    expect([steps(licence, 5), steps(session.criteria[1], 5)]).toEqual([2, 5]);
    expect([anchor(licence, 1, 5), anchor(licence, 2, 5)]).toEqual(["Not met", "Met"]);
    expect(answer(licence, 1)).toBe("not met");
    expect([answer(licence, null), answer(session.criteria[1], 4)]).toEqual(["no view", "4"]);
    expect([verdict([1, 3]), verdict([0, 2]), verdict([0, 0])]).toEqual(["3 met, 1 not met", "2 met", "no answers"]);
    expect([counts(licence), counts(without.criteria[0] as Criterion)]).toEqual(["knock-out", "50%"]);
  });

  it("puts an option that fails it below the ranking, with its total", () => {
    const ranking = rows(session, board);
    expect(ranking.map((row) => [row.name, placeOf(row)])).toEqual([
      ["Tornado", "1"],
      ["Bottle", "3"],
      ["Flask", "out"],
    ]);
    expect(ranking[2]).toMatchObject({ fails: ["Licence"], total: 4.5 });
    expect(knockedOut(session, board).map((row) => row.option)).toEqual(["flask"]);
    expect(spoken(ranking)).toBe("Ranking by weighted total: 1 Tornado 4.00, 3 Bottle 2.00 and out Flask 4.50");
    expect(legend(session, board)).toContain("fails a knock-out criterion");
    expect(legend(without, plain)).not.toContain("knock-out");
  });

  it("is left out of the analyses", () => {
    const inside = contenders(session, board);
    expect(inside.session.options.map((o) => o.id)).toEqual(["tornado", "bottle"]);
    expect(inside.session.criteria).toEqual(without.criteria);
    const totals = whatIfRanking(inside.session, inside.board, weightsOf(inside.session.criteria));
    const before = whatIfRanking(without, plain, weightsOf(without.criteria));
    expect(totals.map((g) => g.option)).toEqual(["tornado", "bottle"]);
    for (const row of totals) expect(row.total).toBe(before.find((g) => g.option === row.option)?.total);
    expect(contenders(without, plain)).toEqual({ session: without, board: plain });
  });
});
