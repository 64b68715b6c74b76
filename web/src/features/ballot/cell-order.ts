// The order of the cells in a ballot: option by option or criterion by criterion.

import type { Criterion, Fact, Option, PublicSession } from "../../api/wire";

export type Order = "option" | "criterion";

export interface BallotCell {
  option: Option;
  criterion: Criterion;
}

/** The options that the reader is asked to score, and then the others. */
export interface Shared {
  asked: readonly Option[];
  others: readonly Option[];
}

/** Divide options by whether the reader is asked to score them; `asked` is null if all are. */
export function sharedOptions(options: readonly Option[], asked: readonly string[] | null | undefined): Shared {
  if (!asked) return { asked: options, others: [] };
  const wanted = new Set(asked);
  return { asked: options.filter((o) => wanted.has(o.id)), others: options.filter((o) => !wanted.has(o.id)) };
}

/** Order the cells of these options. */
export function cellsInOrder(
  { criteria }: Pick<PublicSession, "criteria">,
  options: readonly Option[],
  order: Order,
): BallotCell[] {
  return order === "option"
    ? options.flatMap((option) => criteria.map((criterion) => ({ option, criterion })))
    : criteria.flatMap((criterion) => options.map((option) => ({ option, criterion })));
}

/** Return the index of the first open cell from `from` on, wrapping around at the end; -1 if there is none. */
export function nextOpen(cells: readonly BallotCell[], from: number, open: (cell: BallotCell) => boolean): number {
  for (let step = 0; step < cells.length; step++) {
    const at = (from + step) % cells.length;
    if (open(cells[at] as BallotCell)) return at;
  }
  return -1;
}

/** Split an option's facts into those on a criterion and the others. */
export function factsOn(option: Option, criterion: string): { on: Fact[]; other: Fact[] } {
  const isOn = (fact: Fact) => fact.criteria.includes(criterion);
  return { on: option.facts.filter(isOn), other: option.facts.filter((fact) => !isOn(fact)) };
}

/**
 * Return where to go on from `at`: the next open cell after it, wrapping around; if no other cell is open, the one after
 * it in order, or `at` itself at the end.
 */
export function onward(cells: readonly BallotCell[], at: number, open: (cell: BallotCell) => boolean): number {
  const next = nextOpen(cells, at + 1, open);
  return next === -1 || next === at ? Math.min(at + 1, cells.length - 1) : next;
}
