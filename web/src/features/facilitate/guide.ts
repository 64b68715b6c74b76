// "How to choose": how far each of a few rules holds, what they would then name, and what they would have us weigh.

import type { Criterion, CriterionEdit, Edit, Guide, Option } from "../../api/wire";
import { listed, namesOf } from "../../lib/text/words";

/** How far a rule holds: not at all, partly, fully. */
export type Holds = 0 | 1 | 2;

export const HOLDS: readonly [Holds, string][] = [
  [0, "not at all"],
  [1, "partly"],
  [2, "fully"],
];

/** One answer for each rule, in the guide's order. */
export type Answers = readonly Holds[];

/** Whether any rule holds at all: before that a guide says nothing. */
export const answered = (answers: Answers): boolean => answers.some((holds) => holds > 0);

/** The options that are named by the rules that hold most, each once; none while no rule holds. */
export function named(guide: Guide, answers: Answers): string[] {
  const most = Math.max(0, ...answers);
  if (!most) return [];
  return [...new Set(guide.rules.filter((_, i) => answers[i] === most).map((rule) => rule.names))];
}

/** "It would name Django." in a whole sentence, whatever the answers are. */
export function namedSentence(guide: Guide, answers: Answers, options: readonly Option[], sayer: string): string {
  if (!answered(answers)) return `None of the rules holds, so ${sayer} names nothing and proposes nothing.`;
  const names = namesOf(options);
  const all = named(guide, answers);
  const [here, gone] = [all.filter((id) => names.has(id)), all.filter((id) => !names.has(id))];
  const missing = gone.length ? `, and ${listed(gone, names)}, not among your options any more` : "";
  if (!here.length) return `For that, ${sayer} would name ${listed(gone, names)}, not among your options any more.`;
  if (all.length > 1) return `It is a tie: for that, ${sayer} would name ${listed(here, names)}${missing}.`;
  return `For that, ${sayer} would name ${listed(here, names)}.`;
}

/** What one criterion weighs now and what is proposed, as shares of 1; `kept` when no rule knows it. */
export interface Proposal {
  criterion: Criterion;
  now: number;
  proposed: number;
  kept: boolean;
}

/**
 * The weights that the rules propose: the mean of theirs, each counting as far as it holds. A criterion that no rule
 * knows keeps its share, and the others share the rest. Musts weigh nothing and are left out. Null while nothing is
 * proposed: when no rule holds, or none of those that do gives any of these criteria a weight.
 */
export function proposal(guide: Guide, answers: Answers, criteria: readonly Criterion[]): Proposal[] | null {
  const weighing = criteria.filter((criterion) => !criterion.knock_out);
  const present = sum(weighing.map((criterion) => criterion.weight)) || 1;
  const known = new Set(guide.rules.flatMap((rule) => Object.keys(rule.weights)));
  const told = weighing.map((criterion) => (known.has(criterion.id) ? toldOf(guide, answers, criterion.id) : null));
  const total = sum(told.map((share) => share ?? 0));
  if (total <= 0) return null;
  const kept = sum(weighing.filter((_, i) => told[i] === null).map((criterion) => criterion.weight)) / present;
  return weighing.map((criterion, i) => {
    const [now, share] = [criterion.weight / present, told[i] ?? null];
    const proposed = share === null ? now : ((1 - kept) * share) / total;
    return { criterion, now, proposed, kept: share === null };
  });
}

/** What the rules have one criterion weigh, all together: each as a share of its own points, as far as it holds. */
function toldOf(guide: Guide, answers: Answers, id: string): number {
  return sum(
    guide.rules.map((rule, i) => {
      const points = sum(Object.values(rule.weights));
      return points > 0 ? ((answers[i] ?? 0) * (rule.weights[id] ?? 0)) / points : 0;
    }),
  );
}

/** The edit that takes a proposal over; it names every criterion, so that none is lost, and changes only weights. */
export const taking = (proposed: readonly Proposal[], criteria: readonly Criterion[]): Edit =>
  weighed(criteria, new Map(proposed.map((p) => [p.criterion.id, p.proposed])));

/** The edit that gives the criteria back what they weighed before; new ones keep their weight. */
export const asTheyWere = (former: readonly Criterion[], criteria: readonly Criterion[]): Edit =>
  weighed(criteria, new Map(former.map((criterion) => [criterion.id, criterion.weight])));

function weighed(criteria: readonly Criterion[], weights: ReadonlyMap<string, number>): Edit {
  const edits = criteria.map((c): CriterionEdit => ({ id: c.id, name: c.name, weight: weights.get(c.id) ?? c.weight }));
  return { type: "edit", criteria: edits };
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
