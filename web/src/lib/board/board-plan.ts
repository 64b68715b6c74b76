// What the projector shows of a board, page by page: the chart and the matrix together where both fit, else in turn.

import { pages, type Area } from "../fit/area";
import type { Criterion } from "../../api/wire";
import { planBars, type BarsPlan } from "./bars-plan";
import type { Row } from "./ranking";
import { planTable, type LastTime, type TablePlan } from "./table-plan";

export type BoardView = "both" | "ranking" | "matrix";

/** One page: what of the chart and what of the matrix it has, and how high each is in px. */
export interface BoardPage {
  bars?: { plan: BarsPlan; part: [number, number]; height: number };
  table?: { plan: TablePlan; part: [number, number]; columns: readonly number[]; height: number };
}

/** The room that the frame of a panel takes, in px: across, and down. */
export interface Frame {
  across: number;
  down: number;
  /** Between two panels. */
  gap: number;
  /** Below the bars, for what they mean. */
  legend: number;
  /** Next to the bars, for the people. */
  side: number;
}

const LEAST = 2.5; // em for a row in both
// Shares of the height to try for the matrix.
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.65, 0.35];

/** Return the pages of a view of the board in an area; "both" has at least one page of each. */
export function planBoard(
  view: BoardView,
  ranking: readonly Row[],
  criteria: readonly Criterion[],
  area: Area,
  frame: Frame,
  last: LastTime,
): BoardPage[] {
  const inner = { ...area, width: area.width - frame.across };
  const bars = (height: number) =>
    planBars(ranking, { ...inner, width: inner.width - frame.side, height: height - frame.down - frame.legend });
  const table = (height: number) => planTable(ranking, criteria, { ...inner, height: height - frame.down }, last);
  const apart = [
    ...(view === "matrix" ? [] : barPages(bars(area.height), ranking.length, area.height)),
    ...(view === "ranking" ? [] : tablePages(table(area.height), ranking.length, area.height)),
  ];
  if (view !== "both" || ranking.length * LEAST * area.text >= area.height) return apart;
  const whole = (page: BoardPage) => page.bars?.plan.whole !== false && page.table?.plan.whole !== false;
  let shortened: BoardPage | undefined;
  for (const share of SHARES) {
    const below = Math.floor((area.height - frame.gap) * share);
    const above = area.height - frame.gap - below;
    const [chart, matrix] = [bars(above), table(below)];
    const all: [number, number] = [0, ranking.length];
    if (chart.rows < ranking.length || matrix.rows < ranking.length || matrix.parts.length > 1) continue;
    const columns = matrix.parts[0] ?? [];
    const page = {
      bars: { plan: chart, part: all, height: above },
      table: { plan: matrix, part: all, columns, height: below },
    };
    if (whole(page)) return [page];
    shortened ??= page;
  }
  // Together with shortened names only where they are short on pages of their own as well.
  return shortened && !apart.every(whole) ? [shortened] : apart;
}

function barPages(plan: BarsPlan, rows: number, height: number): BoardPage[] {
  return pages(rows, plan.rows).map((part) => ({ bars: { plan, part, height } }));
}

function tablePages(plan: TablePlan, rows: number, height: number): BoardPage[] {
  return pages(rows, plan.rows).flatMap((part) =>
    plan.parts.map((columns) => ({ table: { plan, part, columns, height } })),
  );
}
