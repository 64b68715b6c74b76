// Criteria under the headings of their groups.

import type { Criterion } from "../../api/wire";

/** Consecutive criteria of one group, or without one (then `group` is empty), and the sum of their weights. */
export interface Section {
  group: string;
  criteria: Criterion[];
  weight: number;
}

/** Return the sections of criteria, with the weights given or else their own. */
export function sections(criteria: readonly Criterion[], weightOf = (c: Criterion): number => c.weight): Section[] {
  const found: Section[] = [];
  for (const criterion of criteria) {
    const last = found.at(-1);
    if (last?.group === criterion.group) last.criteria.push(criterion);
    else found.push({ group: criterion.group, criteria: [criterion], weight: 0 });
  }
  return found.map((s) => ({ ...s, weight: s.criteria.reduce((sum, c) => sum + weightOf(c), 0) }));
}

/** How many headings there are. */
export const headings = (criteria: readonly Criterion[]): number => sections(criteria).filter((s) => s.group).length;
