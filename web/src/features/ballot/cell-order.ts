// The order in which a ballot is filled in: every cell once, option by option or criterion by criterion.

import type { Criterion, Fact, Option, PublicSession } from "../../api/wire";

export type Order = "option" | "criterion";

export interface BallotCell {
  option: Option;
  criterion: Criterion;
}

export function cellsInOrder(session: PublicSession, order: Order): BallotCell[] {
  const { options, criteria } = session;
  return order === "option"
    ? options.flatMap((option) => criteria.map((criterion) => ({ option, criterion })))
    : criteria.flatMap((criterion) => options.map((option) => ({ option, criterion })));
}

/** The first cell from `from` on, round the end, that `open` says is still to be done; -1 when none is. */
export function nextOpen(cells: readonly BallotCell[], from: number, open: (cell: BallotCell) => boolean): number {
  for (let step = 0; step < cells.length; step++) {
    const at = (from + step) % cells.length;
    if (open(cells[at] as BallotCell)) return at;
  }
  return -1;
}

/** An option's facts, those that bear on a criterion apart and first. */
export function factsOn(option: Option, criterion: string): { on: Fact[]; other: Fact[] } {
  const bears = (fact: Fact) => fact.criteria.includes(criterion);
  return { on: option.facts.filter(bears), other: option.facts.filter((fact) => !bears(fact)) };
}
