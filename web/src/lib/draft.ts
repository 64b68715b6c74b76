// The description as it stands in the lobby's editor, and the edit that makes it so.

import type { CriterionEdit, Direction, Edit, Names, OptionEdit, Sheet, Totals } from "./wire";

export interface OptionDraft {
  key: number;
  id: string | null;
  name: string;
  summary: string;
}

export interface CriterionDraft {
  key: number;
  id: string | null;
  name: string;
  /** In per cent; they need not sum to 100. */
  weight: number;
  description: string;
  direction: Direction;
}

export interface Draft {
  question: string;
  totals: Totals;
  names: Names;
  options: OptionDraft[];
  criteria: CriterionDraft[];
}

let keys = 0;

export function draftOf(sheet: Sheet): Draft {
  const { question, totals, names } = sheet;
  return {
    question,
    totals,
    names,
    options: sheet.options.map(({ id, name, summary }) => ({ key: keys++, id, name, summary })),
    criteria: sheet.criteria.map(({ id, name, weight, description, direction }) => ({
      key: keys++,
      id,
      name,
      weight: Math.round(weight * 1000) / 10,
      description,
      direction,
    })),
  };
}

export const newOption = (): OptionDraft => ({ key: keys++, id: null, name: "", summary: "" });

/** A new criterion weighs as much as the others on average. */
export function newCriterion(others: readonly CriterionDraft[]): CriterionDraft {
  const weight = others.length ? Math.round(sum(others) / others.length) : 100;
  return { key: keys++, id: null, name: "", weight, description: "", direction: "higher" };
}

export const sum = (criteria: readonly CriterionDraft[]): number =>
  Math.round(criteria.reduce((total, c) => total + (c.weight || 0), 0) * 10) / 10;

/** The edit that turns `sheet` into the draft, with only what differs; null when nothing does. */
export function editOf(sheet: Sheet, draft: Draft): Edit | null {
  const edit: Edit = { type: "edit" };
  if (draft.question.trim() !== sheet.question) edit.question = draft.question.trim();
  if (draft.totals !== sheet.totals) edit.totals = draft.totals;
  if (draft.names !== sheet.names) edit.names = draft.names;
  const was = draftOf(sheet);
  if (differ(was.options, draft.options)) edit.options = draft.options.map(optionEdit);
  if (differ(was.criteria, draft.criteria)) edit.criteria = draft.criteria.map(criterionEdit);
  return Object.keys(edit).length > 1 ? edit : null;
}

const differ = (a: readonly object[], b: readonly object[]): boolean => plain(a) !== plain(b);
const plain = (drafts: readonly object[]): string =>
  JSON.stringify(drafts, (name, value: unknown) => (name === "key" ? undefined : value));

// What exists is named by its id, and keeps the facts and anchors that are not edited here.
function optionEdit({ id, name, summary }: OptionDraft): OptionEdit {
  return { ...(id ? { id } : {}), name: name.trim(), summary: summary.trim() };
}

function criterionEdit({ id, name, weight, description, direction }: CriterionDraft): CriterionEdit {
  return { ...(id ? { id } : {}), name: name.trim(), weight: weight || 0, description: description.trim(), direction };
}
