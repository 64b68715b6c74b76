// The guide "How to choose": how far each rule holds, the options that the rules name, and the weights they propose.

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

/** The author of the guide: the article that the options come from, or the facts of a catalogue. */
export type Source = "article" | "facts";

/** One answer for each rule, in the guide's order. */
export type Answers = readonly Holds[];

/** Return whether any rule holds; until then the guide proposes nothing. */
export const answered = (answers: Answers): boolean => answers.some((holds) => holds > 0);

/** Return the options that the rules that hold most name, each once; none while no rule holds. */
export function named(guide: Guide, answers: Answers): string[] {
  const strongest = Math.max(0, ...answers);
  if (!strongest) return [];
  return [...new Set(guide.rules.filter((_, i) => answers[i] === strongest).map((rule) => rule.names))];
}

/** Name the options in a sentence for any answers: "For that, the article would name Django." */
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

/** A criterion's present and proposed weight, as shares of 1; `unchanged` if no rule has a weight for it. */
export interface Proposal {
  criterion: Criterion;
  now: number;
  proposed: number;
  unchanged: boolean;
}

/**
 * Return the weights that the rules propose: the mean of the rules' weights, each rule weighted by how far it holds. A
 * criterion that no rule mentions keeps its share, and the others share the rest. Knock-out criteria are left out. Null
 * if no rule holds, or if none of those that hold has a weight for any of these criteria.
 */
export function proposal(guide: Guide, answers: Answers, criteria: readonly Criterion[]): Proposal[] | null {
  const weighing = criteria.filter((criterion) => !criterion.knock_out);
  const present = sum(weighing.map((criterion) => criterion.weight)) || 1;
  const known = new Set(guide.rules.flatMap((rule) => Object.keys(rule.weights)));
  const ruleShares = weighing.map((criterion) =>
    known.has(criterion.id) ? ruleShare(guide, answers, criterion.id) : null,
  );
  const total = sum(ruleShares.map((share) => share ?? 0));
  if (total <= 0) return null;
  const unchanged =
    sum(weighing.filter((_, i) => ruleShares[i] === null).map((criterion) => criterion.weight)) / present;
  return weighing.map((criterion, i) => {
    const [now, share] = [criterion.weight / present, ruleShares[i] ?? null];
    const proposed = share === null ? now : ((1 - unchanged) * share) / total;
    return { criterion, now, proposed, unchanged: share === null };
  });
}

/** Sum a criterion's shares of each rule's points, each weighted by how far the rule holds. */
function ruleShare(guide: Guide, answers: Answers, id: string): number {
  return sum(
    guide.rules.map((rule, i) => {
      const points = sum(Object.values(rule.weights));
      return points > 0 ? ((answers[i] ?? 0) * (rule.weights[id] ?? 0)) / points : 0;
    }),
  );
}

/** Return the edit that applies a proposal; it lists every criterion, so that none is removed. */
export const applyProposal = (proposed: readonly Proposal[], criteria: readonly Criterion[]): Edit =>
  withWeights(criteria, new Map(proposed.map((p) => [p.criterion.id, p.proposed])));

/** Return the edit that restores the former weights; new criteria keep theirs. */
export const restoreWeights = (former: readonly Criterion[], criteria: readonly Criterion[]): Edit =>
  withWeights(criteria, new Map(former.map((criterion) => [criterion.id, criterion.weight])));

function withWeights(criteria: readonly Criterion[], weights: ReadonlyMap<string, number>): Edit {
  const edits = criteria.map((c): CriterionEdit => ({ id: c.id, name: c.name, weight: weights.get(c.id) ?? c.weight }));
  return { type: "edit", criteria: edits };
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
