// The layout of the matrix in an area: the size of the type, how the heads are set, and what a page has.

import { largest, type Area } from "../fit/area";
import { measure } from "../fit/measure";
import { shortened } from "../fit/shorten";
import { score, t } from "../../i18n";
import { sections } from "../text/sections";
import type { Criterion } from "../../api/wire";
import { cellText } from "./cell-text";
import { planHeads, WIDEST_SHARE, type Heads } from "./heads-plan";
import { tied, WIDE } from "./bars-plan";
import { placeOf, type Row } from "./ranking";
import { lines } from "../fit/measure";

const SCALES = [1.5, 1.25, 1.1, 1];
const ROW = 1.25; // em, at least
const ROOMIEST = 2.5;
const LINE = 1.15;
const NOTE = 1.5; // the line below, in the smallest type
export const GAP = 3; // px between cells
const ROUNDING = 0.01; // px; sums of widths are not exact
const NAME = 0.3; // of the width, where names and cells do not both fit
const ICON = 1.5; // em
const NARROWEST = 2.5; // em of a column: a turned head and its weight
const HEADS = 0.4; // of the height, where not all rows fit
const SHORTEST_HEAD = 4.5; // em
const GROUP = 1.3; // em of the line with the names of groups

export type LastTime = (option: string, criterion: Criterion) => string | undefined;

export interface TablePlan {
  size: number;
  place: number;
  name: number;
  total: number;
  /** The width of each criterion's column in px, and the criteria of each page, by their places. */
  columns: readonly number[];
  parts: readonly (readonly number[])[];
  heads: Heads;
  /** The height of the line with the names of groups; 0 without it. */
  groups: number;
  pitch: number;
  rows: number;
  names: ReadonlyMap<string, string>;
  whole: boolean;
}

export function planTable(
  ranking: readonly Row[],
  criteria: readonly Criterion[],
  area: Area,
  last: LastTime,
): TablePlan {
  return largest(SCALES, (scale) => planAt(scale, ranking, criteria, area, last));
}

function planAt(
  scale: number,
  ranking: readonly Row[],
  criteria: readonly Criterion[],
  { width, height, text }: Area,
  last: LastTime,
): TablePlan {
  const size = scale * text;
  const of = measure(size, 700);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(of));
  const place = widest([tied(ranking), ...ranking.map(placeOf)]) + 0.5 * size + GAP;
  const total =
    widest([t("matrix-total"), `${score(WIDE)}*`, ...ranking.map((row) => `${score(row.total)}*`)]) + 0.5 * size + GAP;
  const least = criteria.map((criterion) => leastWidth(criterion, ranking, size, last));
  const sum = least.reduce((all, one) => all + one, 0);
  const natural = widest([t("matrix-option"), ...ranking.map((row) => row.name)]) + 0.7 * size + GAP;
  const rest = width - place - total - GAP;
  const together = sum + Math.min(natural, 9 * size) <= rest;
  const name = together ? Math.min(natural, rest - sum) : Math.min(natural, NAME * width);
  const parts = together ? [criteria.map((_, i) => i)] : split(least, rest - name);
  const spare = (part: readonly number[]) => rest - name - part.reduce((all, i) => all + (least[i] as number), 0);
  // Turned heads are as long as all rows leave room for, unless too little would be left.
  const left = height - NOTE * text - 2 * GAP - ranking.length * (ROW * size + GAP);
  const grouped = criteria.some((c) => c.group) && left >= 2 * GROUP * size;
  const highest = left >= SHORTEST_HEAD * size ? left - (grouped ? GROUP * size : 0) : HEADS * height;
  const head = planHeads(criteria, least, parts, spare, size, highest, scale === 1);
  const groups = grouped && groupsFit(criteria, head.columns, size) ? GROUP * size : 0;
  const room = height - head.heads.height - groups - NOTE * text - 2 * GAP;
  const all = ranking.length * (ROW * size + GAP) <= room;
  const rows = all ? ranking.length : Math.max(1, Math.floor(room / (ROW * size + GAP)));
  const pitch = Math.min(room / Math.max(1, rows) - GAP, ROOMIEST * size);
  const most = Math.max(1, Math.floor(pitch / (LINE * size)));
  const named = ranking.map((row) => row.name);
  const fits = (text: string) => lines(text, name - 0.7 * size - GAP + ROUNDING, of) <= most;
  const whole = named.every(fits);
  // What does not fit whole is tried in smaller type before anything is shortened.
  const short = whole || scale > 1 ? named : shortened(named, fits);
  return {
    ...{ size, place, name, total, parts, groups, pitch, rows },
    columns: head.columns,
    heads: head.heads,
    names: new Map(ranking.map((row, i) => [row.option, short[i] as string])),
    whole: all && parts.length === 1 && head.heads.whole && (groups > 0 || criteria.every((c) => !c.group)) && whole,
  };
}

/** Return the least width of a criterion's column: that of its widest cell. */
export function leastWidth(criterion: Criterion, ranking: readonly Row[], size: number, last: LastTime): number {
  const of = measure(size, 600);
  const widths = ranking.map((row) => {
    const cell = row.cells.find((c) => c.criterion === criterion.id);
    if (!cell) return 0;
    const before = last(row.option, criterion);
    const then = before ? of(before) + 0.5 * size : 0;
    if (!criterion.knock_out) return then + of(cellText(criterion, cell, row.numbers[criterion.id]));
    const [no = 0, yes = 0] = cell.histogram;
    return [no, yes].reduce((sum, n) => sum + (n ? of(String(n)) + ICON * size : 0), then);
  });
  return Math.max(NARROWEST * size, ...widths.map((width) => width + 0.5 * size)) + GAP;
}

/** Return the columns of each page, as many as fit. */
function split(widths: readonly number[], room: number): number[][] {
  const parts: number[][] = [];
  let left = 0;
  widths.forEach((width, i) => {
    if (!parts.length || width > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(i);
    left -= width;
  });
  return parts;
}

/** Whether the name of every group fits above its columns; if not, the groups are on the screen of the weights only. */
function groupsFit(criteria: readonly Criterion[], columns: readonly number[], size: number): boolean {
  const of = measure(size, 700);
  let at = 0;
  const all = sections(criteria);
  if (!all.some((section) => section.group)) return false;
  return all.every(({ group, criteria: members }) => {
    const width = columns.slice(at, at + members.length).reduce((sum, one) => sum + one, 0);
    at += members.length;
    return !group || of(`${group} ${WIDEST_SHARE}`) <= width - 0.9 * size;
  });
}
