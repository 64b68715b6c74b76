// Wording that all screens share.

import type { Criterion } from "../../api/wire";
import { number, percent, t } from "../../i18n";

/** Names by id, of options or of criteria. */
export type Names = ReadonlyMap<string, string>;

export const namesOf = (of: readonly { id: string; name: string }[]): Names => new Map(of.map((o) => [o.id, o.name]));

// What the wire has for the name of a member that was erased, before a number; no name begins with a space.
const FORMER = " former ";

/** Whether a member's name was erased. */
export const nameErased = (name: string): boolean => name.startsWith(FORMER);

/** Return the name of a member, or what stands for it since it was erased. */
export const memberName = (name: string): string =>
  nameErased(name) ? t("common-former", { number: name.slice(FORMER.length) }) : name;

/** Format a rank: "1", or "=1" when it is shared. */
export const place = (rank: number | null, tied: boolean): string =>
  rank === null ? "–" : `${tied ? "=" : ""}${rank}`;

/** Return a criterion's weight as text, or that it is a knock-out criterion. */
export const counts = (criterion: Criterion): string =>
  criterion.knock_out ? t("criterion-knock-out") : percent(criterion.weight);

// The two steps of a knock-out criterion, as the wire counts them: 1 not met, 2 met.
export const MET = 2;

/** The label of a step of a knock-out criterion. */
export const knockOutLabel = (step: number): string => t(step === MET ? "answer-label-met" : "answer-label-not-met");

/** How many steps a criterion is scored in. */
export const steps = (criterion: Criterion | undefined, scale: number): number => (criterion?.knock_out ? MET : scale);

/** Format an answer: "4", "met", "no view". */
export function answer(criterion: Criterion | undefined, value: number | null): string {
  if (value === null) return t("answer-no-view");
  if (!criterion?.knock_out) return number(value, 6);
  return t(value === MET ? "answer-met" : "answer-not-met");
}

/** Count the answers to a knock-out criterion: "3 met, 1 not met". */
export const verdict = ([no = 0, yes = 0]: readonly number[]): string => t("answer-counts", { met: yes, not_met: no });

const STEPS = ["anchor-very-poor", "anchor-poor", "anchor-fair", "anchor-good", "anchor-excellent"] as const;
const AMOUNTS = ["anchor-very-low", "anchor-low", "anchor-medium", "anchor-high", "anchor-very-high"] as const;

/**
 * Return the label of a step of 1..scale: the criterion's own anchor, or a default one spread over the scale. If only
 * some steps have anchors, the others have none: default words between a team's own would not fit.
 */
export function anchor(criterion: Criterion, step: number, scale: number): string {
  const own = criterion.anchors[step - 1];
  if (criterion.knock_out) return own || knockOutLabel(step);
  if (criterion.anchors.some(Boolean)) return own ?? "";
  const words = criterion.direction === "lower" ? AMOUNTS : STEPS;
  const at = ((step - 1) / (scale - 1)) * (words.length - 1);
  const word = words[at];
  return word ? t(word) : "";
}

/** The worst and the best step of 1..scale. */
export const endSteps = ({ direction }: Pick<Criterion, "direction">, scale: number): Record<End, number> =>
  direction === "lower" ? { worst: scale, best: 1 } : { worst: 1, best: scale };

export type End = "worst" | "best";

/** Describe the worst and the best step: by the criterion's own anchors, else by number ("1 of 5, the worst"). */
export function endsOf(criterion: Criterion, scale: number): Record<End, string> {
  const steps = endSteps(criterion, scale);
  const words = (end: End) =>
    criterion.anchors[steps[end] - 1] || t("criterion-end", { end, step: steps[end], steps: scale });
  return { worst: words("worst"), best: words("best") };
}

/** Format the milliseconds left as "4:05"; "0:00" when time is up. */
export function countdown(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
