// Takes what was understood of a pasted text into the draft of the lobby's editor.

import type { Criterion, PreviewAnswer } from "../../api/wire";
import { newCriterion, newOption, type CriterionDraft, type Draft, type OptionDraft } from "./description-draft";
import { groupsOf, together, type GroupDraft } from "./group-draft";
import { numericDraftOf } from "./numeric-draft";

/** What is changed of a draft. */
export type Taken = Pick<Draft, "options" | "criteria" | "groups" | "question">;

const key = (name: string): string => name.trim().normalize("NFKC").toLocaleLowerCase();
const named = <T extends { name: string }>(rows: readonly T[], name: string): T | undefined =>
  rows.find((row) => key(row.name) === key(name));

/** Return the names of the preview that the draft has already. */
export function knownNames(draft: Taken, { options, criteria }: PreviewAnswer): string[] {
  const those = options.map(({ option }) => option.name).filter((name) => named(draft.options, name));
  return [...those, ...criteria.map(({ criterion }) => criterion.name).filter((name) => named(draft.criteria, name))];
}

/** Return the draft with the options and criteria of the preview in place of its own, where the preview has any.
 *
 * Those with a known name keep their ids, and so what else is known of them. */
export function replaced(draft: Taken, preview: PreviewAnswer, steps: number): Taken {
  const options = preview.options.map(({ option }) => optionDraft(option, named(draft.options, option.name)));
  const some = preview.criteria.length > 0;
  const all = preview.criteria.map(({ criterion }) => criterion);
  const groups = some ? groupsOf(all) : draft.groups;
  const criteria = all.map((criterion) =>
    criterionDraft(criterion, all, groups, steps, named(draft.criteria, criterion.name)),
  );
  return {
    question: draft.question.trim() ? draft.question : preview.question,
    options: options.length ? options : draft.options,
    criteria: some ? criteria : draft.criteria,
    groups,
  };
}

/** Return the draft with those options and criteria of the preview that it does not have yet. */
export function added(draft: Taken, preview: PreviewAnswer, steps: number): Taken {
  const options = preview.options.map(({ option }) => option).filter(({ name }) => !named(draft.options, name));
  const all = preview.criteria.map(({ criterion }) => criterion);
  const criteria = all.filter(({ name }) => !named(draft.criteria, name));
  const missing = groupsOf(all).filter(
    ({ name }) => !named(draft.groups, name) && criteria.some(({ group }) => group === name),
  );
  const groups = [...draft.groups, ...missing];
  return {
    question: draft.question.trim() ? draft.question : preview.question,
    options: [...draft.options, ...options.map((option) => optionDraft(option))],
    criteria: together([...draft.criteria, ...criteria.map((c) => criterionDraft(c, all, groups, steps))]),
    groups,
  };
}

function optionDraft(option: { name: string; summary: string }, known?: OptionDraft): OptionDraft {
  return {
    ...newOption(),
    id: known?.id ?? null,
    name: option.name,
    summary: option.summary || (known?.summary ?? ""),
  };
}

function criterionDraft(
  criterion: Criterion,
  all: readonly Criterion[],
  groups: readonly GroupDraft[],
  steps: number,
  known?: CriterionDraft,
): CriterionDraft {
  const { name, description, direction, knock_out, numeric } = criterion;
  const group = groups.find((one) => key(one.name) === key(criterion.group));
  const inside = group ? all.filter((c) => key(c.group) === key(criterion.group)) : [];
  const sum = group ? inside.reduce((total, c) => total + c.weight, 0) : 1;
  return {
    ...newCriterion([]),
    id: known?.id ?? null,
    name,
    // Not rounded: thirds stay thirds, and a tie stays one.
    weight: sum > 0 ? Number(((100 * criterion.weight) / sum).toPrecision(15)) : 0,
    group: group?.key ?? null,
    description: description || (known?.description ?? ""),
    direction,
    knock_out,
    numeric: numeric && numericDraftOf(numeric),
    anchors: fitting(criterion.anchors, knock_out ? 2 : steps),
  };
}

/** Return anchors for a scale with this many steps: those of another scale describe only its ends. */
function fitting(anchors: readonly string[], steps: number): string[] {
  if (anchors.length === steps || !anchors.length) return [...anchors];
  return [anchors[0] ?? "", ...Array<string>(steps - 2).fill(""), anchors.at(-1) ?? ""];
}
