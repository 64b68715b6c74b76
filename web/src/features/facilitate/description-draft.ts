// The description in the lobby's editor, and the command that saves it.

import type {
  CriterionEdit,
  Direction,
  Edit,
  KnockOut,
  Names,
  OptionEdit,
  PublicSession,
  StopRule,
  Totals,
} from "../../api/wire";
import { effective, groupsOf, meanOf, placedIn, siblings, together, type GroupDraft } from "./group-draft";
import { isTooLong, MAX_LINE, MAX_NAME, MAX_SCALE_UNIT } from "../../lib/text/length";
import { kindOf, newNumeric, numericDraftOf, numericOf, type NumericDraft, type NumericKind } from "./numeric-draft";

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
  /** In per cent, of its group if it has one; they need not sum to 100. */
  weight: number;
  /** The key of its group. */
  group: number | null;
  description: string;
  direction: Direction;
  knock_out: boolean;
  /** The scale of numbers; null for a criterion scored in steps. */
  numeric: NumericDraft | null;
  /** One text for each step, empty where there is none; no texts at all if no step is described. */
  anchors: string[];
}

/** How a criterion is scored: in steps of which more or fewer are better, or in numbers. */
export type Scoring = Direction | NumericKind;

/** The stopping rule, if `on`; `share` in per cent. */
export interface StopDraft {
  on: boolean;
  measure: StopRule["measure"];
  share: number;
}

export interface Draft {
  question: string;
  totals: Totals;
  names: Names;
  /** The language of the projector and the exports. */
  language: string;
  knock_out_rule: KnockOut;
  stop: StopDraft;
  options: OptionDraft[];
  criteria: CriterionDraft[];
  groups: GroupDraft[];
  /** How many options each person is asked to score; null for all. */
  each: number | null;
}

const DEFAULT_SHARE = 75; // per cent of the cells
const MANY_OPTIONS = 12; // more than one person scores with care
const MAX_EACH = 60;

let keys = 0;

export function draftOf(session: PublicSession): Draft {
  const { question, totals, names, language, knock_out_rule, stop } = session;
  const groups = groupsOf(session.criteria);
  return {
    groups,
    each: session.options_each,
    question,
    totals,
    names,
    language,
    knock_out_rule,
    stop: {
      on: stop !== null,
      measure: stop?.measure ?? "agreed",
      share: stop ? Math.round(100 * stop.share) : DEFAULT_SHARE,
    },
    options: session.options.map(({ id, name, summary }) => ({ key: keys++, id, name, summary })),
    criteria: session.criteria.map((criterion) => ({
      key: keys++,
      id: criterion.id,
      name: criterion.name,
      ...placedIn(groups, criterion, session.criteria),
      description: criterion.description,
      direction: criterion.direction,
      knock_out: criterion.knock_out,
      numeric: criterion.numeric && numericDraftOf(criterion.numeric),
      anchors: [...criterion.anchors],
    })),
  };
}

/** Suggest how many options each person should score: a third, and at most eight; null if everybody can score all. */
export const suggestedEach = (options: number): number | null =>
  options > MANY_OPTIONS ? Math.min(8, Math.ceil(options / 3)) : null;

export const newOption = (): OptionDraft => ({ key: keys++, id: null, name: "", summary: "" });

/** Create a criterion with the mean weight of the others without a group. */
export function newCriterion(others: readonly CriterionDraft[]): CriterionDraft {
  return {
    key: keys++,
    id: null,
    name: "",
    weight: defaultWeight(siblings(others, null)),
    group: null,
    description: "",
    direction: "higher",
    knock_out: false,
    numeric: null,
    anchors: [],
  };
}

/** Return the default weight of a criterion, by those of the others. */
function defaultWeight(others: readonly CriterionDraft[]): number {
  return meanOf(others.filter((c) => !c.knock_out).map((c) => c.weight));
}

/** Turn a criterion into a knock-out criterion or back; then it gets a weight if it has none. */
export function withKnockOut(
  criterion: CriterionDraft,
  knock_out: boolean,
  all: readonly CriterionDraft[],
): CriterionDraft {
  const others = siblings(all, criterion.group).filter((c) => c.key !== criterion.key);
  const weight = knock_out || criterion.weight > 0 ? criterion.weight : defaultWeight(others);
  // A knock-out criterion has no direction: met is better than not met. The anchors of the other kind do not fit.
  const kept = knock_out ? { direction: "higher" as const, numeric: null } : {};
  return { ...criterion, knock_out, weight, anchors: [], ...kept };
}

/** Move a criterion into a group, or out of all; it gets the mean weight there. */
export function moved(criteria: readonly CriterionDraft[], key: number, group: number | null): CriterionDraft[] {
  const weight = defaultWeight(siblings(criteria, group));
  const at = criteria.findIndex((c) => c.key === key);
  const rest = criteria.filter((_, i) => i !== at);
  const criterion = criteria[at];
  if (!criterion) return [...criteria];
  // Behind the others of its new group, or where it was.
  const behind = group === null ? at : rest.findLastIndex((c) => c.group === group) + 1 || at;
  return together([...rest.slice(0, behind), { ...criterion, group, weight }, ...rest.slice(behind)]);
}

/** How a criterion is scored, apart from a knock-out criterion. */
export const scoringOf = ({ direction, numeric }: CriterionDraft): Scoring => (numeric ? kindOf(numeric) : direction);

/** Change how a criterion is scored; a scale of numbers says which are better. */
export function withScoring(criterion: CriterionDraft, scoring: Scoring): CriterionDraft {
  if (scoring === "higher" || scoring === "lower") return { ...criterion, direction: scoring, numeric: null };
  return { ...criterion, direction: "higher", anchors: [], numeric: newNumeric(scoring) };
}

/** Describe one step of 1..steps; the others stay as they are. */
export function withAnchor(criterion: CriterionDraft, step: number, steps: number, text: string): CriterionDraft {
  const anchors = Array.from({ length: steps }, (_, i) => (i === step - 1 ? text : (criterion.anchors[i] ?? "")));
  return { ...criterion, anchors: anchors.some(Boolean) ? anchors : [] };
}

/** Tell whether both the worst and the best step are described, or need not be. */
export const describesEnds = ({ knock_out, numeric, anchors }: CriterionDraft): boolean =>
  knock_out || numeric !== null || (Boolean(anchors[0]?.trim()) && Boolean(anchors.at(-1)?.trim()));

/** Sum the weights of all criteria but the knock-out ones. */
export const sum = (criteria: readonly CriterionDraft[]): number =>
  Math.round(criteria.reduce((total, c) => total + (c.knock_out ? 0 : c.weight || 0), 0) * 10) / 10;

/** A weight as a field shows it: as it was typed, or of a computed one four digits. */
export const shownWeight = (weight: number): number =>
  weight === Number(weight?.toPrecision(6)) ? weight : Number(weight?.toPrecision(4));

/** Return the first text of the draft that is too long, with how many characters it may have; null if there is none. */
export function tooLong({ question, options, criteria, groups }: Draft): { text: string; most: number } | null {
  const units = criteria.map((c) => ({ text: c.numeric?.unit ?? "", most: MAX_SCALE_UNIT }));
  const names = [...options, ...criteria, ...groups].map(({ name }) => ({ text: name, most: MAX_NAME }));
  const lines = [question, ...options.map((o) => o.summary), ...criteria.flatMap((c) => c.anchors)];
  const all = [...names, ...units, ...lines.map((text) => ({ text, most: MAX_LINE }))];
  return all.find(({ text, most }) => isTooLong(text, most)) ?? null;
}

/** Return the edit that changes `session` into the draft, with only what differs; null if nothing does. */
export function editOf(session: PublicSession, draft: Draft): Edit | null {
  const edit: Edit = { type: "edit" };
  if (draft.question.trim() !== session.question) edit.question = draft.question.trim();
  if (draft.totals !== session.totals) edit.totals = draft.totals;
  if (draft.names !== session.names) edit.names = draft.names;
  if (draft.language !== session.language) edit.language = draft.language;
  if (draft.knock_out_rule !== session.knock_out_rule) edit.knock_out_rule = draft.knock_out_rule;
  const was = draftOf(session);
  const stop = stopOf(draft.stop);
  if (plain([stop ?? {}]) !== plain([stopOf(was.stop) ?? {}])) edit.stop = stop;
  if (differ(was.options, draft.options)) edit.options = draft.options.map(optionEdit);
  const each = draft.each && Math.min(MAX_EACH, Math.max(2, Math.round(draft.each)));
  if (each !== session.options_each) edit.options_each = each;
  const criteria = criterionEdits(draft, session);
  if (differ(criterionEdits(was, session), criteria)) edit.criteria = criteria;
  return Object.keys(edit).length > 1 ? edit : null;
}

const differ = (a: readonly object[], b: readonly object[]): boolean => plain(a) !== plain(b);
const plain = (drafts: readonly object[]): string =>
  JSON.stringify(drafts, (name, value: unknown) => (name === "key" ? undefined : value));

function stopOf({ on, measure, share }: StopDraft): StopRule | null {
  return on ? { measure, share: Math.min(100, Math.max(1, Math.round(share || 0))) / 100 } : null;
}

// An existing item is sent with its id, so that it keeps the facts that this editor does not show.
function optionEdit({ id, name, summary }: OptionDraft): OptionEdit {
  return { ...(id ? { id } : {}), name: name.trim(), summary: summary.trim() };
}

function criterionEdits(
  { criteria, groups }: Pick<Draft, "criteria" | "groups">,
  session: PublicSession,
): CriterionEdit[] {
  const weights = unlessUntouched(criteria, effective(criteria, groups), session);
  const names = new Map(groups.map((group) => [group.key, group.name.trim()]));
  return criteria.map((c, i) => criterionEdit(c, weights[i] ?? 0, (c.group !== null && names.get(c.group)) || ""));
}

/** Return the weights; those of the session, to the last digit, if none was changed. */
function unlessUntouched(criteria: readonly CriterionDraft[], weights: readonly number[], session: PublicSession) {
  const groups = groupsOf(session.criteria);
  const placed = session.criteria.map((c) => ({ knock_out: c.knock_out, ...placedIn(groups, c, session.criteria) }));
  const shown = effective(placed, groups);
  const places = criteria.map(({ id }) => session.criteria.findIndex((c) => c.id === id));
  const same = places.every((place, i) => place >= 0 && shown[place] === weights[i]);
  if (!same || places.length !== session.criteria.length) return weights;
  return places.map((place) => session.criteria[place]?.weight ?? 0);
}

function criterionEdit(draft: CriterionDraft, weight: number, group: string): CriterionEdit {
  const { id, name, description, direction, knock_out } = draft;
  const anchors = draft.anchors.map((text) => text.trim());
  const numeric = draft.numeric && numericOf(draft.numeric);
  const words = { name: name.trim(), description: description.trim(), anchors, group };
  return { ...(id ? { id } : {}), ...words, weight, direction, knock_out, numeric };
}
