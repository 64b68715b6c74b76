// The heads of the matrix: wrapped between words where every word fits its column, else turned, and never broken.

import type { Criterion } from "../../api/wire";
import { lines, measure } from "../fit/measure";
import { shortened } from "../fit/shorten";
import { counts } from "../text/words";

const LINE = 1.12; // em
const MOST_LINES = 3;
const PAD = 0.25; // em on each side
const TURNED_PAD = 0.25; // em of a turned head
const WIDEST = 9; // em of a column
export const WIDEST_SHARE = "100.0 %";
const LOWEST = 4; // em of a turned head

export interface Heads {
  turned: boolean;
  /** In px, with the line of the weights. */
  height: number;
  /** The names as they fit, by criterion. */
  names: ReadonlyMap<string, string>;
  whole: boolean;
}

/**
 * Return the heads and the widths of the columns: `least`, and a share of what each page has to spare. Turned heads are
 * at most `highest` px high; names are shortened in the `last` size of type that is tried.
 */
export function planHeads(
  criteria: readonly Criterion[],
  least: readonly number[],
  parts: readonly (readonly number[])[],
  spare: (part: readonly number[]) => number,
  size: number,
  highest: number,
  last: boolean,
): { heads: Heads; columns: number[] } {
  const of = measure(size, 600);
  const names = criteria.map((c) => c.name);
  // So wide that a head takes at most three lines, and that the weight below it fits.
  const wanted = criteria.map((c, i) =>
    Math.max(least[i] as number, wrappedWidth(c.name, size), of(counts(c)) + 2 * PAD * size),
  );
  // With the names of groups above, if there is room for them as well.
  const grouped = wanted.map((width, i) => Math.max(width, groupShare(criteria, i, size)));
  const lacking = (widths: readonly number[], part: readonly number[]) =>
    part.reduce((sum, i) => sum + (widths[i] as number) - (least[i] as number), 0);
  const fitting = [grouped, wanted].find((widths) => parts.every((part) => lacking(widths, part) <= spare(part)));
  const wraps = fitting !== undefined;
  const columns = [...least];
  for (const part of parts) {
    const from = fitting ?? least;
    const left = (spare(part) - lacking(from, part)) / part.length;
    for (const i of part) columns[i] = Math.max(from[i] as number, Math.min((from[i] as number) + left, WIDEST * size));
  }
  const inside = (i: number) => (columns[i] as number) - 2 * PAD * size;
  if (wraps) {
    const most = Math.max(1, ...names.map((name, i) => lines(name, inside(i), of)));
    const heads = { turned: false, height: (most + 1) * LINE * size + 0.3 * size, whole: true };
    return { heads: { ...heads, names: new Map(criteria.map((c) => [c.id, c.name])) }, columns };
  }
  const across = Math.min(...columns) - TURNED_PAD * size;
  const beside = Math.max(1, Math.floor(across / (LINE * size)) - 1);
  const fits = (length: number) => (text: string) => lines(text, length, of) <= beside;
  let length = Math.max(LOWEST * size, ...criteria.map((c) => of(counts(c))));
  while (length < highest - 0.9 * size && !names.every(fits(length))) length += size / 2;
  const short = last ? shortened(names, fits(length)) : names;
  const heads = { turned: true, height: length + 0.4 * size, whole: names.every(fits(length)) };
  return { heads: { ...heads, names: new Map(criteria.map((c, i) => [c.id, short[i] as string])) }, columns };
}

/** Return the least width in which a name takes at most three lines. */
function wrappedWidth(name: string, size: number): number {
  const of = measure(size, 600);
  let width = Math.max(...name.split(/\s+/).map(of));
  while (lines(name, width, of) > MOST_LINES && width < WIDEST * size) width += size / 4;
  return lines(name, width, of) > MOST_LINES ? Infinity : width + 2 * PAD * size;
}

/** Return the share of a column in the width that the name of its group takes with its weight. */
function groupShare(criteria: readonly Criterion[], at: number, size: number): number {
  const { group } = criteria[at] as Criterion;
  if (!group) return 0;
  const members = criteria.filter((c) => c.group === group).length;
  return (measure(size, 700)(`${group} ${WIDEST_SHARE}`) + size) / members;
}
