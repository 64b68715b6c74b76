// Totals and ranks of a round, computed from its ballots as docs/figures.md says, to compare them with the recorded ones.

import type { CellStats, NumericScale, PublicSession, Standing } from "../../api/wire";

type Session = Pick<PublicSession, "options" | "criteria" | "scale" | "knock_out_rule">;
type Criterion = Session["criteria"][number];

export interface Ballot {
  member: string;
  cells: { option: string; criterion: string; value: number | null }[];
}

export interface Round {
  number: number;
  standings: Standing[] | null;
  ballots: Ballot[] | null;
  /** The ids of its options, if not all rounds have the same. */
  options?: string[] | null;
}

/** A figure of an option that does not follow from the ballots. */
export interface WrongFigure {
  option: string;
  what: "total" | "rank";
  found: number | null;
  expected: number | null;
}

/** Scores of a cell by value: how many there are, and their sum in scale points. */
interface Cell {
  counts: readonly number[];
  n: number;
  points: number;
}

// As in server/core/board.py: totals are recorded with four digits, and are a tie if nine are equal.
const SHOWN_DIGITS = 4;
const TIE_DIGITS = 9;

/** Return the totals and ranks that do not follow; from the histograms, while ballots are hidden. Raises an error if the
 * standings are not of the round's options and the session's criteria. */
export function wrongFigures(session: Session, { standings, ballots, options }: Round): WrongFigure[] {
  if (!standings) return [];
  const given = ballots ? countedBallots(session, ballots) : null;
  const ids = options ?? session.options.map(({ id }) => id);
  const rows = ids.map((id, i) => {
    const standing = standings[i];
    if (standing?.option !== id || standings.length !== ids.length) throw new RangeError();
    const cell = (criterion: Criterion, j: number) =>
      given ? given.get(`${id} ${criterion.id}`) : countedHistogram(criterion, standing.cells[j]);
    return { standing, ...totalOf(session, cell) };
  });
  const exact = (total: number) => Number(total.toFixed(TIE_DIGITS));
  const placed = rows.flatMap(({ total, out }) => (total === null || out ? [] : [exact(total)]));
  return rows.flatMap(({ standing: { option, total: shown, rank: place }, total, out }) => {
    const rank = total === null || out ? null : 1 + placed.filter((other) => other > exact(total)).length;
    const rounded = total === null ? null : Number(total.toFixed(SHOWN_DIGITS));
    const wrong: WrongFigure[] = [];
    if (!sameTotal(shown, total)) wrong.push({ option, what: "total", found: shown, expected: rounded });
    if (place !== rank) wrong.push({ option, what: "rank", found: place, expected: rank });
    return wrong;
  });
}

function sameTotal(shown: number | null, total: number | null): boolean {
  if (shown === null || total === null) return shown === total;
  return Math.abs(shown - total) < 0.5 * 10 ** -SHOWN_DIGITS + 1e-9;
}

/** Return the weighted mean of an option's cells, and whether a knock-out criterion excludes it. */
function totalOf(session: Session, cellOf: (criterion: Criterion, place: number) => Cell | undefined) {
  let total = 0;
  let weights = 0;
  let out = false;
  for (const [i, criterion] of session.criteria.entries()) {
    const cell = cellOf(criterion, i);
    if (!cell?.n) continue;
    if (criterion.knock_out) {
      const notMet = cell.counts[0] ?? 0;
      out ||= session.knock_out_rule === "any" ? notMet > 0 : 2 * notMet > cell.n;
    } else {
      const mean = cell.points / cell.n;
      total += criterion.weight * (criterion.direction === "lower" ? session.scale + 1 - mean : mean);
      weights += criterion.weight;
    }
  }
  return { total: weights ? total / weights : null, out };
}

function countedBallots(session: Session, ballots: readonly Ballot[]): ReadonlyMap<string, Cell> {
  const criteria = new Map(session.criteria.map((criterion) => [criterion.id, criterion]));
  const cells = new Map<string, { counts: number[]; n: number; points: number }>();
  for (const { option, criterion: id, value } of ballots.flatMap((ballot) => ballot.cells)) {
    if (value === null) continue;
    const key = `${option} ${id}`;
    const cell = cells.get(key) ?? { counts: [], n: 0, points: 0 };
    const numeric = criteria.get(id)?.numeric;
    if (numeric) cell.points += 1 + (session.scale - 1) * valueOf(value, numeric);
    else {
      cell.points += value;
      cell.counts[value - 1] = (cell.counts[value - 1] ?? 0) + 1;
    }
    cell.n++;
    cells.set(key, cell);
  }
  return cells;
}

function countedHistogram(criterion: Criterion, stats: CellStats | undefined): Cell {
  if (stats?.criterion !== criterion.id) throw new RangeError();
  const counts = stats.histogram;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const points = counts.reduce((sum, count, i) => sum + count * (i + 1), 0);
  return { counts, n, points: criterion.numeric ? (stats.mean ?? 0) * n : points };
}

/** Return the value of a number, 0..1: linear between two points, and that of the nearest end outside them. */
function valueOf(number: number, { points }: NumericScale): number {
  const next = points.findIndex((point) => point.number > number);
  const [end, start] = [points[next], points[next - 1]];
  if (next === -1) return points.at(-1)?.value ?? 0;
  if (!end || !start) return points[0]?.value ?? 0;
  return start.value + ((number - start.number) / (end.number - start.number)) * (end.value - start.value);
}
