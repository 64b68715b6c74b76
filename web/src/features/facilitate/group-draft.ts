// Groups of criteria in the lobby's editor: a criterion's weight is its share of its group, times the group's weight.

import type { Criterion } from "../../api/wire";

export interface GroupDraft {
  key: number;
  name: string;
  /** In per cent, beside the other groups and the criteria without a group. */
  weight: number;
}

/** What the weight of a criterion depends on; `weight` is in per cent of its group, if it has one. */
export interface Weighed {
  knock_out: boolean;
  weight: number;
  /** The key of its group. */
  group: number | null;
}

/** Consecutive criteria of one group, or without one, by position. */
export interface Section {
  group: GroupDraft | null;
  places: number[];
}

let keys = 0;

// Never rounded: a weight that nobody has touched stays what it was, and equal ones stay equal.
const inPercent = (share: number): number => 100 * share;
const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + (weight || 0), 0);
const weightsOf = (criteria: readonly Weighed[]): number[] => criteria.map((c) => (c.knock_out ? 0 : c.weight || 0));

/** Return the groups of criteria, whose weights are the sums of theirs. */
export function groupsOf(criteria: readonly Criterion[]): GroupDraft[] {
  const names = [...new Set(criteria.flatMap((c) => (c.group ? [c.group] : [])))];
  return names.map((name) => ({ key: keys++, name, weight: inPercent(sumOf(criteria, name)) }));
}

const sumOf = (criteria: readonly Criterion[], group: string): number =>
  total(criteria.filter((c) => c.group === group).map((c) => c.weight));

/** Return where a criterion is, and its weight there. */
export function placedIn(
  groups: readonly GroupDraft[],
  { group, weight }: Criterion,
  all: readonly Criterion[],
): Omit<Weighed, "knock_out"> {
  const found = groups.find((g) => g.name === group);
  const sum = sumOf(all, group);
  if (!found) return { group: null, weight: inPercent(weight) };
  return { group: found.key, weight: sum > 0 ? inPercent(weight / sum) : 0 };
}

/** Return what each criterion counts, in per cent beside the weights of groups; 0 for a knock-out criterion. */
export function effective(criteria: readonly Weighed[], groups: readonly GroupDraft[]): number[] {
  return criteria.map((criterion) => {
    const [own = 0] = weightsOf([criterion]);
    const group = groups.find((g) => g.key === criterion.group);
    if (!group) return own;
    const inside = total(weightsOf(siblings(criteria, group.key)));
    return inside > 0 ? ((group.weight || 0) * own) / inside : 0;
  });
}

export const siblings = <T extends Weighed>(criteria: readonly T[], group: number | null): T[] =>
  criteria.filter((c) => c.group === group);

/** Return the weight for one more: that of the others if they are all equal, else about their mean; 100 for the first. */
export function meanOf(weights: readonly number[]): number {
  const [first] = weights;
  if (first === undefined) return 100;
  return weights.every((weight) => weight === first) ? first : Number((total(weights) / weights.length).toPrecision(3));
}

/** Return a mean weight for one more group. */
export function newGroup(criteria: readonly Weighed[], groups: readonly GroupDraft[]): GroupDraft {
  const beside = [...groups.map((g) => g.weight), ...weightsOf(siblings(criteria, null).filter((c) => !c.knock_out))];
  return { key: keys++, name: "", weight: meanOf(beside) };
}

/** Order criteria so that each group stands together, where its first criterion is. */
export function together<T extends Weighed>(criteria: readonly T[]): T[] {
  const first = (c: T, i: number) => (c.group === null ? i : criteria.findIndex((other) => other.group === c.group));
  return criteria
    .map((criterion, i) => ({ criterion, at: first(criterion, i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ criterion }) => criterion);
}

/** Return the sections of criteria that stand together, and then the groups that have none. */
export function sectionsOf(criteria: readonly Weighed[], groups: readonly GroupDraft[]): Section[] {
  const sections: Section[] = [];
  criteria.forEach((criterion, place) => {
    const group = groups.find((g) => g.key === criterion.group) ?? null;
    const last = sections.at(-1);
    if (last && last.group === group) last.places.push(place);
    else sections.push({ group, places: [place] });
  });
  const empty = groups.filter((g) => !criteria.some((c) => c.group === g.key));
  return [...sections, ...empty.map((group) => ({ group, places: [] }))];
}

/** Take a group apart; its criteria keep what they count. */
export function ungrouped<T extends Weighed>(criteria: readonly T[], groups: readonly GroupDraft[], key: number): T[] {
  const counts = effective(criteria, groups);
  return criteria.map((c, i) => (c.group === key ? { ...c, group: null, weight: counts[i] ?? 0 } : c));
}

type Keyed = Weighed & { key: number };

/** What is moved as a whole: a criterion of no group, or a group with its criteria. */
const blockOf = (criterion: Keyed): string =>
  criterion.group === null ? `criterion-${criterion.key}` : `group-${criterion.group}`;

/** Move a row, `criterion-KEY` or `group-KEY`, to the place of another. A criterion of a group stays inside it. */
export function placedAt<T extends Keyed>(criteria: readonly T[], row: string, target: string): T[] {
  const block = (name: string) => {
    const criterion = criteria.find((c) => `criterion-${c.key}` === name);
    return criterion ? blockOf(criterion) : name;
  };
  const names = criteria.map((c) => `criterion-${c.key}`);
  if (row !== block(row)) {
    if (block(target) !== block(row) || target === block(row)) return [...criteria];
    const order = shifted(names, row, target);
    return [...criteria].sort((a, b) => order.indexOf(`criterion-${a.key}`) - order.indexOf(`criterion-${b.key}`));
  }
  const order = shifted([...new Set(criteria.map(blockOf))], row, block(target));
  // Sorting is stable, so the criteria of a group keep their order.
  return [...criteria].sort((a, b) => order.indexOf(blockOf(a)) - order.indexOf(blockOf(b)));
}

/** Move a row by one place, up (-1) or down (1). */
export function steppedBy<T extends Keyed>(criteria: readonly T[], row: string, way: -1 | 1): T[] {
  const own = criteria.find((c) => `criterion-${c.key}` === row);
  const inside = own && own.group !== null;
  const rows = inside
    ? siblings(criteria, own.group).map((c) => `criterion-${c.key}`)
    : [...new Set(criteria.map(blockOf))];
  const target = rows[rows.indexOf(row) + way];
  return target === undefined ? [...criteria] : placedAt(criteria, row, target);
}

/** Move an item to the place of another. */
export function shifted<T>(items: readonly T[], item: T, target: T): T[] {
  const [from, to] = [items.indexOf(item), items.indexOf(target)];
  if (from < 0 || to < 0) return [...items];
  const rest = items.filter((_, i) => i !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
