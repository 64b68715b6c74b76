// How things are said on every screen.

import type { Criterion, Phase } from "./wire";

export const PHASES: Record<Phase, string> = {
  lobby: "Not open yet",
  scoring: "Scoring",
  revealed: "Revealed",
  closed: "Closed",
};

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

const STEPS = ["Very poor", "Poor", "Fair", "Good", "Excellent"];
const AMOUNTS = ["Very low", "Low", "Medium", "High", "Very high"];

/** The words of step `step` of 1..scale: the criterion's own anchor, else general ones spread over the scale. */
export function anchor(criterion: Criterion, step: number, scale: number): string {
  const own = criterion.anchors[step - 1];
  if (own) return own;
  const words = criterion.direction === "lower" ? AMOUNTS : STEPS;
  const at = ((step - 1) / (scale - 1)) * (words.length - 1);
  return Number.isInteger(at) ? (words[at] ?? "") : "";
}

/** Milliseconds left as "4:05"; "0:00" when time is up. */
export function countdown(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
