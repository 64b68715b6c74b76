// Measurements as a cell shows them. They inform and never score; a written reading explains what they may mean.

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

/** Return the reading of the figures on a criterion, if there is one. */
export const readingOn = (evidence: Measurements, criterion: string): Reading | undefined =>
  evidence.readings.find((reading) => reading.criterion === criterion);

/** Return the figures on a criterion: first those that its reading shows, and of these the ones its verdict rests on. */
export function rowsOn(evidence: Measurements, criterion: string, option: string): MeasuredFigure[] {
  const reading = readingOn(evidence, criterion);
  const rests = reading?.options[option]?.figures ?? [];
  const show = reading?.show ?? [];
  const first = [...show.filter((id) => rests.includes(id)), ...show.filter((id) => !rests.includes(id))];
  const shown = first.flatMap((id) => evidence.figures.filter((row) => row.id === id));
  return [...shown, ...evidence.figures.filter((row) => row.criteria.includes(criterion) && !first.includes(row.id))];
}

/** Return whether a figure is a number; else it is a statement that is true of an option or not. */
export const counted = (row: MeasuredFigure): boolean =>
  Object.values(row.options).some((measurement) => measurement.value !== null);

/** Return the rows of the first picture: one figure, or the first statements, which take one line each. */
export function firstOf(rows: readonly MeasuredFigure[]): MeasuredFigure[] {
  const [row] = rows;
  if (!row || counted(row)) return rows.slice(0, 1);
  const end = rows.findIndex((other) => counted(other));
  return rows.slice(0, Math.min(MAX_STATEMENTS, end < 0 ? rows.length : end));
}

const MAX_STATEMENTS = 6;

/** Return at most `limit` options in their order: the one in focus and those with the best values. */
export function bestOptions(row: MeasuredFigure, options: readonly Option[], here: string, limit: number): Option[] {
  const worth = ({ id }: Option): number => {
    const value = row.options[id]?.value ?? null;
    if (id === here) return Infinity;
    if (value === null) return -Infinity;
    return row.better === "lower" ? -value : value;
  };
  const best = new Set([...options].sort((a, b) => worth(b) - worth(a) || 0).slice(0, limit));
  return options.filter((option) => best.has(option));
}

/** Return the unit with a leading space: " ms", or " /s" for a rate. */
export const unitOf = (row: MeasuredFigure): string => (row.unit ? ` ${row.unit.replace(/^1\//, "/")}` : "");

/** Return a figure's 95% confidence interval, or else the lowest and highest of its runs. */
export const rangeOf = (measurement: Measurement): [number, number] | null =>
  measurement.interval ?? measurement.spread;

/** Format the range of a figure: "9,920–10,400"; empty for an exact one. */
export const rangeText = (measurement: Measurement): string => rangeOf(measurement)?.map(figure).join("–") ?? "";

/** Say in words what the range of a figure is: for the pointer, or to be read out after the figure. */
export function rangeWords(measurement: Measurement, readOut: boolean): string {
  const [low, high] = rangeOf(measurement) ?? [null, null];
  if (low === null || high === null) return "";
  const ends = { low, high };
  if (measurement.interval) return readOut ? t("figure-interval-read", ends) : t("figure-interval", ends);
  return readOut ? t("figure-runs", ends) : t("figure-range", ends);
}

/** Format one figure of one option. */
export function valueText(row: MeasuredFigure, measurement: Measurement | undefined): string {
  if (!measurement) return t("figure-none");
  if (measurement.value !== null) return `${figure(measurement.value)}${unitOf(row)}`;
  return t(measurement.holds ? "figure-yes" : "figure-no");
}

/** One option's bar: its length and range as shares of the longest bar. */
export interface Bar {
  option: Option;
  measurement: Measurement | undefined;
  length: number;
  range: [from: number, to: number] | null;
  /** Measured on another machine or day than the option in focus, so the two cannot be compared. */
  apart: boolean;
}

const WIDEST = 2; // times the longest bar

export function barsOf(evidence: Measurements, row: MeasuredFigure, options: readonly Option[], here: string): Bar[] {
  const all = options.flatMap((option) => row.options[option.id] ?? []);
  const largest = Math.max(...all.map((measurement) => measurement.value ?? 0));
  // The intervals of very few runs are wide: they are cut where they would leave no room for the bars.
  const end = Math.min(Math.max(...all.flatMap((measurement) => rangeOf(measurement) ?? [])), WIDEST * largest);
  const longest = Math.max(largest, end);
  const share = (value: number) => (longest > 0 ? Math.min(Math.max(0, value) / longest, 1) : 0);
  return options.map((option) => {
    const measurement = row.options[option.id];
    const [low, high] = (measurement && rangeOf(measurement)) ?? [null, null];
    return {
      option,
      measurement,
      length: share(measurement?.value ?? 0),
      range: low === null || high === null ? null : [share(low), share(high)],
      apart: Boolean(measurement && !together(evidence, measurement, row.options[here])),
    };
  });
}

/** Return whether two figures are from the same machine and day. */
function together(evidence: Measurements, one: Measurement, other: Measurement | undefined): boolean {
  const [a, b] = [evidence.occasions[one.occasion], other && evidence.occasions[other.occasion]];
  return !a || !b || (a.machine === b.machine && a.date === b.date);
}

/** Return the occasions on which figures were measured; equal ones are merged, with the versions of all of them. */
export function occasions(evidence: Measurements, rows: readonly MeasuredFigure[]): Occasion[] {
  const places = new Set(rows.flatMap((row) => Object.values(row.options).map((measurement) => measurement.occasion)));
  const merged: Occasion[] = [];
  for (const occasion of evidence.occasions.filter((_, i) => places.has(i))) {
    const { date, machine, how, versions } = occasion;
    const alike = merged.find((other) => other.date === date && other.machine === machine && other.how === how);
    if (alike) alike.versions = [...new Set([...alike.versions, ...versions])];
    else merged.push({ ...occasion });
  }
  return merged;
}

/** Put items of the facts in quotation marks. */
export const quoted = (items: readonly string[]): string[] => items.map((text) => t("evidence-quoted", { text }));

/** Format the day of a date such as "2026-11-26". */
export const dayOf = (date: string): string => {
  const at = new Date(`${date}T12:00`).getTime();
  return Number.isNaN(at) ? date : day(at);
};

/** Name the figures that a verdict rests on in a sentence; empty without any. */
export function restsOn(evidence: Measurements, result: ReadingResult | undefined): string {
  const ids = result?.figures ?? [];
  const figures = ids.flatMap((id) => evidence.figures.find((row) => row.id === id)?.figure ?? []);
  return figures.length ? t("evidence-rests-on", { figures }) : "";
}

/** Return what the facts say that a figure contradicts: beside a word that does not hold, another item may. */
function contradicted({ says, statements }: ReadingResult): readonly string[] {
  const wrong = new Set(
    statements.flatMap(({ params: { item, said } }) => [
      item,
      typeof said === "object" && !Array.isArray(said) ? said.params["word"] : undefined,
    ]),
  );
  const items = says.filter((text) => wrong.has(text));
  return items.length ? items : says;
}

/** State in a sentence whether the measurements agree with the facts about one option. */
export function verdictSentence(result: ReadingResult, source: string): string {
  const who = { source: sourceOf(source) };
  const { verdict } = result;
  if (verdict === "open") return t("evidence-verdict-open", who);
  const items = verdict === "disagrees" ? contradicted(result) : result.says;
  if (!items.length) return t("evidence-verdict", { ...who, verdict });
  return t("evidence-verdict-items", { ...who, verdict, items: quoted(items) });
}
