import { describe, expect, it } from "vitest";

import type { CellDrift, Drift } from "../../../src/api/wire";
import { sentence } from "../../../src/i18n";
import { legend, rows } from "../../../src/lib/board/ranking";
import { cellLastTime, meanLastTime, namesWithLastTime } from "../../../src/lib/solidity/drift";
import { board, session } from "../../support/findings";

const place = { total: 3.5, rank: 2, tied: false, out: false };
const cell: CellDrift = {
  option: "flask",
  criterion: "speed",
  before: 3.25,
  after: 4,
  change: 0.75,
  number_before: null,
};
const drift: Drift = {
  closed_at: 0,
  people_before: 3,
  people: 4,
  options: [
    { option: "tornado", name: "", before: null, after: place },
    { option: "flask", name: "Flask 1", before: place, after: place },
    { option: "aiohttp", name: "aiohttp", before: place, after: null },
  ],
  criteria: [{ criterion: "joy", name: "Joy", before: 0.5, after: null, rescaled: false }],
  cells: [cell],
  winners_before: ["aiohttp"],
  winners: ["flask"],
  by_old_weights: ["flask"],
  old_scores: ["aiohttp"],
  statements: [{ code: "other", params: { old_options: ["aiohttp"], options: ["flask"] } }],
};

describe("what changed since last time", () => {
  it("names what is gone by its old name, and everything else by the new one", () => {
    const names = namesWithLastTime(session, drift);
    expect([names.options.get("flask"), names.options.get("aiohttp")]).toEqual(["Flask", "aiohttp"]);
    expect(names.criteria.get("joy")).toBe("Joy");
    const [first] = drift.statements;
    expect(first && sentence("drift", first, names)).toBe("Last time aiohttp was first; now Flask is first.");
  });

  it("has the figures of last time beside those of now", () => {
    expect(cellLastTime(drift, "flask", "speed")).toBe(cell);
    expect(cellLastTime(null, "flask", "speed")).toBeUndefined();
    expect(meanLastTime(cell, session.criteria[0])).toBe("3.3");
    const last = new Map(rows(session, board, [], drift).map((row) => [row.option, row.last]));
    expect([last.get("flask"), last.get("tornado")]).toEqual([3.5, null]);
  });

  it("is mentioned in the legend only where there is a last time", () => {
    expect(legend(session, board, drift)).toContain("last time");
    expect(legend(session, board)).not.toContain("last time");
  });
});
