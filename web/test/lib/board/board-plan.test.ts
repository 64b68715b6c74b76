// @vitest-environment jsdom
// The projector's pages: names stay whole where pages of their own keep them so. Widths are estimates without a canvas.

import { expect, it, vi } from "vitest";

import type { Criterion } from "../../../src/api/wire";
import { planBoard } from "../../../src/lib/board/board-plan";
import { rows, type Row } from "../../../src/lib/board/ranking";
import { planTable } from "../../../src/lib/board/table-plan";
import { board, session } from "../../support/findings";

vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);

const [row] = rows(session, board);
const [one] = session.criteria;
const ranking = (names: string[]) => names.map((name) => ({ ...row, option: name, name }) as Row);
const criteria = (names: string[]) => names.map((name) => ({ ...one, id: name, name }) as Criterion);

const OPTIONS = ["Django", "Flask", "FastAPI", "Pyramid", "Tornado"];
const CRITERIA = ["Performance", "Scalability", "Maintainability", "Architecture fit", "Ecosystem", "Documentation"];
const FRAME = { across: 28, down: 28, gap: 11, legend: 60, side: 340 };

it.each([480, 560, 640, 720, 800])("shows whole names on a board that is %i px high", (height) => {
  const area = { width: 860, height, text: 22 };
  const pages = planBoard("both", ranking(OPTIONS), criteria(CRITERIA), area, FRAME, () => undefined);
  const tables = pages.flatMap((page) => (page.table ? [page.table] : []));
  expect(tables).toHaveLength(1);
  for (const { plan } of tables) {
    expect([...plan.heads.names.values()]).toEqual(CRITERIA);
    expect([...plan.names.values()]).toEqual(OPTIONS);
  }
});

it("keeps the longest name whole in the column that it gave its width", () => {
  for (let size = 16; size < 40; size += 0.5) {
    const area = { width: 60 * size, height: 12 * size, text: size };
    const plan = planTable(ranking(OPTIONS), criteria(["Speed", "Joy"]), area, () => undefined);
    expect([...plan.names.values()], `${size} px`).toEqual(OPTIONS);
  }
});
