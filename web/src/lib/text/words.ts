// How things are said on every screen.

import type { Criterion, Phase } from "../../api/wire";
import { t } from "../../i18n";

export const PHASES: Record<Phase, string> = {
  lobby: "Not open yet",
  weighting: "Weighing",
  scoring: "Scoring",
  revealed: "Revealed",
  closed: "Closed",
};

/** Names by id, of options or of criteria. */
export type Names = ReadonlyMap<string, string>;

export const namesOf = (of: readonly { id: string; name: string }[]): Names => new Map(of.map((o) => [o.id, o.name]));

/** "Flask", "Flask and Django", "Flask, Django and Tornado". */
export function listed(ids: readonly string[], names: Names): string {
  const words = ids.map((id) => names.get(id) ?? id);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "1 person", "3 people". */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A figure in scale points with `digits` decimals; an en dash when there is none. */
export const figure = (value: number | null | undefined, digits = 2): string =>
  value === null || value === undefined ? "–" : value.toFixed(digits);

/** A rank as said aloud: "1", or "=1" when it is shared. */
export const place = (rank: number | null, tied: boolean): string =>
  rank === null ? "–" : `${tied ? "=" : ""}${rank}`;

/** A weight of 0..1 in per cent, without a decimal unless it has one. */
export const percent = (weight: number): string => {
  const rounded = Math.round(weight * 1000) / 10;
  return `${rounded} %`;
};

/** What a criterion counts: its weight, or that it is a must. */
export const counts = (criterion: Criterion): string => (criterion.knock_out ? "must" : percent(criterion.weight));

// The two steps of a must, as the wire counts them: 1 not met, 2 met.
export const MET = 2;
export const MUST = ["Not met", "Met"] as const;

/** How many steps a criterion is scored in. */
export const steps = (criterion: Criterion | undefined, scale: number): number => (criterion?.knock_out ? MET : scale);

/** An answer as it is said: "4", "met", "no view". */
export function answer(criterion: Criterion | undefined, value: number | null): string {
  if (value === null) return t("answer-no-view");
  if (!criterion?.knock_out) return String(value);
  return t(value === MET ? "answer-met" : "answer-not-met");
}

/** How many say that a must is met, and how many that it is not: "3 met, 1 not met". */
export const verdict = ([no = 0, yes = 0]: readonly number[]): string =>
  no + yes === 0 ? "no answers" : [yes && `${yes} met`, no && `${no} not met`].filter(Boolean).join(", ");

const STEPS = ["Very poor", "Poor", "Fair", "Good", "Excellent"];
const AMOUNTS = ["Very low", "Low", "Medium", "High", "Very high"];

/** The words of step `step` of 1..scale: the criterion's own anchor, else general ones spread over the scale. */
export function anchor(criterion: Criterion, step: number, scale: number): string {
  const own = criterion.anchors[step - 1];
  if (own) return own;
  if (criterion.knock_out) return MUST[step - 1] ?? "";
  const words = criterion.direction === "lower" ? AMOUNTS : STEPS;
  const at = ((step - 1) / (scale - 1)) * (words.length - 1);
  return Number.isInteger(at) ? (words[at] ?? "") : "";
}

/** Milliseconds left as "4:05"; "0:00" when time is up. */
export function countdown(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
