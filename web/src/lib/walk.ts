// The way through a ballot: every cell once, option by option or criterion by criterion.

import type { Criterion, Fact, Option, PublicSession } from "./wire";

export type Order = "option" | "criterion";

export interface Stop {
  option: Option;
  criterion: Criterion;
}

export function way(sheet: PublicSession, order: Order): Stop[] {
  const { options, criteria } = sheet;
  return order === "option"
    ? options.flatMap((option) => criteria.map((criterion) => ({ option, criterion })))
    : criteria.flatMap((criterion) => options.map((option) => ({ option, criterion })));
}

/** The first stop from `from` on, round the end, that `open` says is still to be done; -1 when none is. */
export function nextOpen(stops: readonly Stop[], from: number, open: (stop: Stop) => boolean): number {
  for (let step = 0; step < stops.length; step++) {
    const at = (from + step) % stops.length;
    if (open(stops[at] as Stop)) return at;
  }
  return -1;
}

/** An option's facts, those that bear on a criterion apart and first. */
export function bearing(option: Option, criterion: string): { on: Fact[]; other: Fact[] } {
  const bears = (fact: Fact) => fact.criteria.includes(criterion);
  return { on: option.facts.filter(bears), other: option.facts.filter((fact) => !bears(fact)) };
}
