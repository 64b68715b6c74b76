// A list of names in columns, in the largest type in which all of them fit whole.

import { largest, type Area } from "./area";
import { measure } from "./measure";
import { shortened } from "./shorten";

const SCALES = [2, 1.6, 1.3, 1.15, 1];
const LINE = 1.4; // em
const GUTTER = 1.2; // em between columns
const NARROWEST = 11; // em of a column of shortened names
const MOST = 4;

export interface GridItem {
  name: string;
  /** A figure behind the name. */
  detail: string;
}

export interface GridPlan {
  size: number;
  columns: number;
  line: number;
  /** The names as they fit; those after them are counted only. */
  names: readonly string[];
  whole: boolean;
}

export function planNames(items: readonly GridItem[], area: Area): GridPlan {
  return largest(SCALES, (scale) => planAt(scale, items, area));
}

function planAt(scale: number, items: readonly GridItem[], { width, height, text }: Area): GridPlan {
  const size = scale * text;
  const of = measure(size, 700);
  const inner = (columns: number) => (width - GUTTER * size * (columns - 1)) / columns;
  const detail = Math.max(0, ...items.map((item) => (item.detail ? of(item.detail) + 0.6 * size : 0)));
  const line = LINE * size;
  const lines = Math.max(1, Math.floor(height / line));
  for (let columns = 1; columns <= MOST; columns++) {
    const fits = items.every((item) => of(item.name) <= inner(columns) - detail);
    if (fits && Math.ceil(items.length / columns) <= lines)
      return { size, columns, line, names: items.map((item) => item.name), whole: true };
  }
  const widest = Math.max(1, Math.min(MOST, Math.floor((width + GUTTER * size) / ((NARROWEST + GUTTER) * size))));
  const needed = Math.ceil(items.length / lines);
  const columns = Math.min(widest, Math.max(1, needed));
  const places = columns * lines;
  const count = items.length <= places ? items.length : Math.max(0, places - 1);
  const first = items.slice(0, count).map((item) => item.name);
  const names = scale > 1 ? first : shortened(first, (name) => of(name) <= inner(columns) - detail);
  return { size, columns, line, names, whole: false };
}

/** Return the height in px that a list takes in the smallest type, if its names are shortened to fit. */
export function leastHeight(count: number, { width, text }: Pick<Area, "width" | "text">): number {
  const columns = Math.max(1, Math.min(MOST, Math.floor((width + GUTTER * text) / ((NARROWEST + GUTTER) * text))));
  return Math.ceil(count / columns) * LINE * text;
}
