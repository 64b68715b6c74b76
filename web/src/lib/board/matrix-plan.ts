// The layout of the facilitator's matrix in a width: its columns, and names that fit. A table that is wider scrolls.

import { score, t } from "../../i18n";
import type { Criterion } from "../../api/wire";
import { lines, measure } from "../fit/measure";
import { shortened } from "../fit/shorten";
import { sections } from "../text/sections";
import { tied, WIDE } from "./bars-plan";
import { planHeads, WIDEST_SHARE, type Heads } from "./heads-plan";
import { placeOf, type Row } from "./ranking";
import { GAP, leastWidth, type LastTime } from "./table-plan";

export const HEAD = 0.78; // the type of heads, em of the cells'
const ROUNDING = 0.01; // px; sums of widths are not exact
const PAD = 0.7; // em, on both sides of a name
const NAME = 0.22; // of the width, for the names of options at most
const SHORTEST_NAME = 8; // em
const HIGHEST = 11; // em of a turned head
const COUNT = 0.8; // em of the number of scores in a cell
const CROWDED = 9; // criteria, above which cells have no number of scores
const TALL = 7; // options, above which names have fewer lines

export interface MatrixPlan {
  /** The widths of the columns in px: place, option, total, and the criteria. */
  columns: readonly number[];
  width: number;
  /** The size of the heads' type in px. */
  head: number;
  heads: Heads;
  /** Names as they fit, by option and by group. */
  names: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
  crowded: boolean;
  tall: boolean;
}

/** Return the layout in `width` px and type of `size` px. */
export function planMatrix(
  ranking: readonly Row[],
  criteria: readonly Criterion[],
  width: number,
  size: number,
  last: LastTime,
): MatrixPlan {
  const crowded = criteria.length > CROWDED;
  const tall = ranking.length > TALL;
  const head = HEAD * size;
  const of = measure(size, 750);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(of));
  const place = widest([tied(ranking), ...ranking.map(placeOf)]) + 0.8 * size;
  const then = ranking.some((row) => row.last !== null) ? 0.66 * of(score(WIDE)) : 0;
  const figures = widest([`${score(WIDE)}*`, ...ranking.map((row) => `${score(row.total)}*`)]) + then;
  const total = Math.max(figures, measure(head, 700)(t("matrix-total"))) + 0.8 * size;
  const least = criteria.map((c) => leastWidth(c, ranking, size, last) + (crowded ? 0 : COUNT * size));
  const names = ranking.map((row) => row.name);
  const name = Math.min(
    widest([t("matrix-option"), ...names]) + PAD * size,
    Math.max(SHORTEST_NAME * size, NAME * width),
  );
  const fixed = [place, name, total].map((one) => one + GAP);
  const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);
  const spare = Math.max(0, width - GAP - sum(fixed) - sum(least));
  const all = criteria.map((_, i) => i);
  const { heads, columns } = planHeads(criteria, least, [all], () => spare, head, HIGHEST * head, true);
  const fits = (text: string) => lines(text, name - PAD * size + ROUNDING, of) <= (tall ? 2 : 3);
  const short = shortened(names, fits);
  return {
    ...{ columns: [...fixed, ...columns], width: sum([...fixed, ...columns]) + GAP, head, heads, crowded, tall },
    names: new Map(ranking.map((row, i) => [row.option, short[i] as string])),
    groups: groupNames(criteria, columns, head),
  };
}

/** Return the names of groups as they fit above their columns, next to their weights. */
function groupNames(criteria: readonly Criterion[], columns: readonly number[], size: number): Map<string, string> {
  const of = measure(size, 700);
  let at = 0;
  const rooms = new Map<string, number>();
  for (const { group, criteria: members } of sections(criteria)) {
    const room = columns.slice(at, at + members.length).reduce((sum, one) => sum + one, 0);
    at += members.length;
    if (group) rooms.set(group, room - size);
  }
  const groups = [...rooms.keys()];
  const short = shortened(groups, (text) => {
    const least = Math.min(...rooms.values());
    const room = rooms.get(text) ?? least;
    return of(WIDEST_SHARE) <= room ? lines(text, room, of) <= 2 : of(text) <= room;
  });
  return new Map(groups.map((group, i) => [group, short[i] as string]));
}
