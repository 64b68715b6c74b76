// @vitest-environment jsdom
// The facilitator's matrix: no word is broken, and no two names look alike. Widths are estimates without a canvas.

import { describe, expect, it, vi } from "vitest";

import type { Criterion } from "../../../src/api/wire";
import { lines, measure } from "../../../src/lib/fit/measure";
import { planMatrix } from "../../../src/lib/board/matrix-plan";
import { rows, type Row } from "../../../src/lib/board/ranking";
import { board, session } from "../../support/findings";

vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);

const SIZE = 16;
const [row] = rows(session, board);
const [one] = session.criteria;
const ranking = (names: string[]) => names.map((name) => ({ ...row, option: name, name }) as Row);
const criteria = (names: string[], more: Partial<Criterion> = {}) =>
  names.map((name) => ({ ...one, id: name, name, ...more }) as Criterion);
const plan = (options: string[], of: Criterion[], width: number) =>
  planMatrix(ranking(options), of, width, SIZE, () => undefined);

const WORDS = ["Performance", "Maintainability", "Time to market", "Architecture fit", "Long-term cost", "Security"];
const long = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${kind} that the team took ${i} afternoons to describe ${"x".repeat(30)}`);

describe("the matrix", () => {
  it("wraps heads between words where every word has room", () => {
    const { heads, columns, width } = plan(["Flask"], criteria(WORDS), 1000);
    expect(heads.turned).toBe(false);
    expect([...heads.names.values()]).toEqual(WORDS);
    const of = measure(0.78 * SIZE, 600);
    WORDS.forEach((name, i) => expect(lines(name, columns[i + 3] as number, of)).toBeLessThanOrEqual(3));
    expect(width).toBeLessThanOrEqual(1000);
  });

  it("turns heads where some word has none", () => {
    const { heads } = plan(["Flask"], criteria(WORDS), 600);
    expect(heads.turned).toBe(true);
    expect([...heads.names.values()]).toEqual(WORDS);
  });

  it("has no two names that look alike, in any width", () => {
    for (const width of [280, 640, 1000]) {
      const { heads, names } = plan(long("Option", 12), criteria(long("Criterion", 12)), width);
      for (const shown of [heads.names, names]) expect(new Set(shown.values()).size).toBe(12);
    }
  });

  it("shortens the name of a group to its columns", () => {
    const grouped = criteria(["A", "B"], { group: "What it takes to run it in production for years" });
    expect([...plan(["Flask"], grouped, 280).groups.values()][0]).toContain("…");
    const running = criteria(["A", "B"], { group: "Running" });
    expect([...plan(["Flask"], running, 1000).groups.values()]).toEqual(["Running"]);
  });
});
