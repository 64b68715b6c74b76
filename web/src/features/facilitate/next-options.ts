// The options of the next round as the facilitator changes them, and the part of the command that does so.

import type { NextRound, PublicSession } from "../../api/wire";
import type { NamedChange } from "../../lib/board/options-changes";

type Session = Pick<PublicSession, "options"> & Partial<Pick<PublicSession, "dropped">>;

export interface NextOptions {
  /** The ids of options that are there and go, and of those that were dropped and come back. */
  drop: string[];
  restore: string[];
  add: { key: number; name: string }[];
}

export const MIN_OPTIONS = 2;

export const noChange = (): NextOptions => ({ drop: [], restore: [], add: [] });

/** Return the fields of the command; of fields without a name, none. */
export function changeOf({ drop, restore, add }: NextOptions): Required<Pick<NextRound, "add" | "drop" | "restore">> {
  const names = add.map(({ name }) => name.trim()).filter((name) => name !== "");
  return { add: names.map((name) => ({ name, summary: "" })), drop: [...drop], restore: [...restore] };
}

/** Return the number of options that the next round has. */
export function countAfter({ options }: Session, draft: NextOptions): number {
  const { add, drop, restore } = changeOf(draft);
  return options.length - drop.length + restore.length + add.length;
}

/** Return what changes from the next round on, by name; nothing if nothing does. */
export function announced({ options, dropped = [] }: Session, draft: NextOptions, round: number): NamedChange[] {
  const { add, drop, restore } = changeOf(draft);
  const back = dropped.filter(({ id }) => restore.includes(id));
  const gone = options.filter(({ id }) => drop.includes(id));
  const change = {
    round,
    added: [...back, ...add].map(({ name }) => name),
    dropped: gone.map(({ name }) => name),
  };
  return change.added.length || change.dropped.length ? [change] : [];
}
