// Occasion evidence as it is read beside a cell. It informs and never scores: what it may mean comes with it, as text.

import { day, figure, t } from "../../i18n";
import type {
  Measurements,
  ReadingResult,
  Occasion,
  Option,
  Reading,
  MeasuredFigure,
  Measurement,
} from "../../api/wire";
import { sourceOf } from "./verdict";

/** How the figures on a criterion may be read, if anything was written on it. */
export const readingOn = (evidence: Measurements, criterion: string): Reading | undefined =>
  evidence.readings.find((reading) => reading.criterion === criterion);

/** The figures that bear on a criterion, those first that its reading shows first. */
export function rowsOn(evidence: Measurements, criterion: string): MeasuredFigure[] {
  const first = readingOn(evidence, criterion)?.show ?? [];
  const shown = first.flatMap((id) => evidence.figures.filter((row) => row.id === id));
  return [...shown, ...evidence.figures.filter((row) => row.criteria.includes(criterion) && !first.includes(row.id))];
}

/** Whether a figure is a number; else it is a statement that holds of an option or does not. */
export const counted = (row: MeasuredFigure): boolean => Object.values(row.options).some((seen) => seen.value !== null);

/** The picture to start with: the first figure alone, or the first statements together, which are one line each. */
export function firstOf(rows: readonly MeasuredFigure[]): MeasuredFigure[] {
  const [row] = rows;
  if (!row || counted(row)) return rows.slice(0, 1);
  const end = rows.findIndex((other) => counted(other));
  return rows.slice(0, Math.min(MOST_STATEMENTS, end < 0 ? rows.length : end));
}

const MOST_STATEMENTS = 6;

/** At most so many options, in their order: the one that is looked at, and those that do best. */
export function some(row: MeasuredFigure, options: readonly Option[], here: string, most: number): Option[] {
  const worth = ({ id }: Option): number => {
    const value = row.options[id]?.value ?? null;
    if (id === here) return Infinity;
    if (value === null) return -Infinity;
    return row.better === "lower" ? -value : value;
  };
  const best = new Set([...options].sort((a, b) => worth(b) - worth(a) || 0).slice(0, most));
  return options.filter((option) => best.has(option));
}

/** The unit behind a number, with the space before it: " ms", and " /s" of what is counted each second. */
export const unitOf = (row: MeasuredFigure): string => (row.unit ? ` ${row.unit.replace(/^1\//, "/")}` : "");

/** The lowest and the highest of several runs: "9,920–10,400"; empty when there was one. */
export const spreadOf = (seen: Measurement): string => seen.spread?.map(figure).join("–") ?? "";

/** What one figure says of one option, in words. */
export function told(row: MeasuredFigure, seen: Measurement | undefined): string {
  if (!seen) return t("figure-none");
  if (seen.value !== null) return `${figure(seen.value)}${unitOf(row)}`;
  return t(seen.holds ? "figure-yes" : "figure-no");
}

/** One option's bar: where it ends and its spread, in shares of the longest; null where nothing was measured. */
export interface Bar {
  option: Option;
  seen: Measurement | undefined;
  length: number;
  spread: [from: number, to: number] | null;
  /** Occasion on another machine or day than the option that is looked at, so the two are not to be compared. */
  apart: boolean;
}

export function barsOf(evidence: Measurements, row: MeasuredFigure, options: readonly Option[], here: string): Bar[] {
  const all = options.flatMap((option) => row.options[option.id] ?? []);
  const longest = Math.max(...all.flatMap((seen) => [seen.value ?? 0, ...(seen.spread ?? [])]));
  const share = (value: number) => (longest > 0 ? Math.max(0, value) / longest : 0);
  return options.map((option) => {
    const seen = row.options[option.id];
    const [low, high] = seen?.spread ?? [null, null];
    return {
      option,
      seen,
      length: share(seen?.value ?? 0),
      spread: low === null || high === null ? null : [share(low), share(high)],
      apart: Boolean(seen && !together(evidence, seen, row.options[here])),
    };
  });
}

/** Whether two figures are from one machine and day. */
function together(evidence: Measurements, one: Measurement, other: Measurement | undefined): boolean {
  const [a, b] = [evidence.occasions[one.occasion], other && evidence.occasions[other.occasion]];
  return !a || !b || (a.machine === b.machine && a.date === b.date);
}

/** The occasions on which some figures were taken: what is alike is told once, with the versions of all of them. */
export function occasions(evidence: Measurements, rows: readonly MeasuredFigure[]): Occasion[] {
  const places = new Set(rows.flatMap((row) => Object.values(row.options).map((seen) => seen.occasion)));
  const found: Occasion[] = [];
  for (const occasion of evidence.occasions.filter((_, i) => places.has(i))) {
    const { date, machine, how, versions } = occasion;
    const alike = found.find((other) => other.date === date && other.machine === machine && other.how === how);
    if (alike) alike.versions = [...new Set([...alike.versions, ...versions])];
    else found.push({ ...occasion });
  }
  return found;
}

/** What the facts say, in quotation marks. */
export const quoted = (items: readonly string[]): string[] => items.map((text) => t("evidence-quoted", { text }));

/** The day of a date such as "2026-11-26". */
export const dayOf = (date: string): string => {
  const at = new Date(`${date}T12:00`).getTime();
  return Number.isNaN(at) ? date : day(at);
};

/** What became of the facts about one option, in a sentence. */
export function verdictSentence({ verdict, says: items }: ReadingResult, source: string): string {
  const who = { source: sourceOf(source) };
  if (verdict === "open") return t("evidence-verdict-open", who);
  if (!items.length) return t("evidence-verdict", { ...who, verdict });
  return t("evidence-verdict-items", { ...who, verdict, items: quoted(items) });
}
