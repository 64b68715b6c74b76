// "How to choose": how far each of a few rules holds, what they would then name, and what they would have us weigh.

import type { Criterion, CriterionEdit, Edit, Guide, Option } from "../../api/wire";
import { t } from "../../i18n";
import { namesOf } from "../../lib/text/words";

/** How far a rule holds: not at all, partly, fully. */
export type Holds = 0 | 1 | 2;

/** The answers, with the message that names each. */
export const HOLDS = [
  [0, "guide-not-at-all"],
  [1, "guide-partly"],
  [2, "guide-fully"],
] as const;

/** Who proposes: the article that the options come from, or the facts of a catalogue. */
export type Source = "article" | "facts";

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

/** "For that, the article would name Django." in a whole sentence, whatever the answers are. */
export function namedSentence(guide: Guide, answers: Answers, options: readonly Option[], source: Source): string {
  if (!answered(answers)) return t("guide-none", { source });
  const names = namesOf(options);
  const all = named(guide, answers);
  const here = all.filter((id) => names.has(id)).map((id) => names.get(id) ?? id);
  const gone_options = all.filter((id) => !names.has(id));
  if (!here.length) return t("guide-names-gone", { source, gone_options });
  if (all.length === 1) return t("guide-names", { source, options: here });
  if (!gone_options.length) return t("guide-tie", { source, options: here });
  return t("guide-tie-gone", { source, options: here, gone_options });
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
