// The layout of ranked bars in an area: the size of the type, the columns, and how many rows a page has.

import { largest, type Area } from "../fit/area";
import { lines, measure } from "../fit/measure";
import { shortened } from "../fit/shorten";
import { score, t } from "../../i18n";
import { place } from "../text/words";
import { placeOf, type Row } from "./ranking";

const SCALES = [1.8, 1.5, 1.25, 1.1, 1];
const PITCH = 1.3; // from one row to the next at least, in em
const ROOMIEST = 3.2; // and at most
const AXIS = 1.5; // the line with the steps of the scale, in the smallest type
const MORE = 1.35; // the line "and 8 more"
const LINE = 1.15;
const BAR = 0.34; // of what names and bars share, at least for the bars
const SHORTEST_BAR = 7; // in the smallest type
const PHONE = 30; // in the smallest type: below, names and bars need the room of the notes

// Room for a total and for a shared place is left before there is one, so that the columns stay as people score.
export const WIDE = 4.44;
export const tied = (ranking: readonly Row[]): string => place(ranking.length, true);

export interface BarsPlan {
  /** The size of the type, and the widths of the columns, in px. */
  size: number;
  place: number;
  name: number;
  note: number;
  total: number;
  /** The height of a row in px, and how many rows a page has. */
  pitch: number;
  rows: number;
  /** The names as they fit, by option. */
  names: ReadonlyMap<string, string>;
  /** Whether every row is on one page and no name is shortened. */
  whole: boolean;
  /** Whether there is only room for places, names, bars and totals, as on a phone. */
  bare: boolean;
}

/** Return what a row says next to its bar: that its total is not like the others', or nothing. */
export function noteOf(row: Row, ranking: readonly Row[]): string {
  if (row.total === null) return t("chart-no-scores");
  if (!row.complete) return t("chart-incomplete");
  if (row.thin) return t("chart-thin");
  return ranking.some((other) => other.total !== null && other.n !== row.n) ? t("chart-n", { count: row.n }) : "";
}

/** Return the notes to leave room for: with one, all those that may follow, so that the columns stay as people score. */
function notesNear(ranking: readonly Row[]): string[] {
  const notes = ranking.map((row) => noteOf(row, ranking)).filter(Boolean);
  return notes.length ? [...notes, t("chart-no-scores"), t("chart-incomplete"), t("chart-thin")] : [];
}

export function planBars(ranking: readonly Row[], area: Area): BarsPlan {
  return largest(SCALES, (scale) => planAt(scale, ranking, area));
}

function planAt(scale: number, ranking: readonly Row[], { width, height, text }: Area): BarsPlan {
  const size = scale * text;
  const of = measure(size, 700);
  const widest = (texts: string[]) => Math.max(0, ...texts.map(of));
  const rank = widest([tied(ranking), ...ranking.map(placeOf)]) + 0.6 * size;
  const total = widest([`${score(WIDE)}*`, ...ranking.map((row) => `${score(row.total)}*`)]) + 0.3 * size;
  const bare = width < PHONE * text;
  const notes = bare ? 0 : Math.max(0, ...notesNear(ranking).map(measure(text, 500)));
  const note = notes ? notes + 0.8 * text : 0;
  const rest = width - rank - total - note;
  const natural = widest(ranking.map((row) => row.name)) + 0.8 * size;
  const name = Math.max(0, Math.min(natural, rest - Math.max(SHORTEST_BAR * text, BAR * rest)));
  const room = height - AXIS * text;
  const all = ranking.length * PITCH * size <= room;
  const rows = all ? ranking.length : Math.max(1, Math.floor((room - MORE * text) / (PITCH * size)));
  const pitch = Math.min((room - (all ? 0 : MORE * text)) / Math.max(1, rows), ROOMIEST * size);
  const most = Math.max(1, Math.floor(pitch / (LINE * size)));
  const fits = (text: string) => lines(text, name - 0.8 * size, of) <= most;
  const names = ranking.map((row) => row.name);
  const whole = names.every(fits);
  // What does not fit whole is tried in smaller type before anything is shortened.
  const short = whole || scale > 1 ? names : shortened(names, fits);
  return {
    ...{ size, place: rank, name, note, total, pitch, rows },
    names: new Map(ranking.map((row, i) => [row.option, short[i] as string])),
    whole: all && whole,
    bare,
  };
}
