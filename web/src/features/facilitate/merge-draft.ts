// Brings a changed session into the lobby's editor without losing what is typed there, or the place where it is typed.

import type { PublicSession } from "../../api/wire";
import { draftOf, type Draft } from "./description-draft";
import { together } from "./group-draft";

interface Row {
  key: number;
  id?: string | null;
  name: string;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Return the draft of a session that has changed: what differs between `was`, the draft that it began with, and `mine`
 * stays as it is in `mine`, and everything else is the session's. Rows keep their keys, and so their fields the focus. */
export function mergedDraft(session: PublicSession, was: Draft, mine: Draft): Draft {
  const theirs = withKnownKeys(draftOf(session), was, mine);
  const groups = mergedRows(was.groups, mine.groups, theirs.groups);
  const criteria = mergedRows(was.criteria, mine.criteria, theirs.criteria).map((criterion) =>
    groups.some(({ key }) => key === criterion.group) ? criterion : { ...criterion, group: null },
  );
  return {
    ...mergedFields(was, mine, theirs),
    options: mergedRows(was.options, mine.options, theirs.options),
    criteria: together(criteria),
    groups,
  };
}

function mergedFields<T extends object>(was: T, mine: T, theirs: T): T {
  const merged = { ...theirs };
  for (const field of Object.keys(theirs) as (keyof T)[])
    if (!same(was[field], mine[field])) merged[field] = mine[field];
  return merged;
}

/** Return the rows of both: those that either removed are gone, and those that either added are there. */
function mergedRows<T extends Row>(was: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const [before, now, there] = [was, mine, theirs].map((rows) => new Map(rows.map((row) => [row.key, row])));
  if (!before || !now || !there) return [...theirs];
  const kept = mine.filter(({ key }) => there.has(key) || !before.has(key));
  const added = theirs.filter(({ key }) => !before.has(key) && !now.has(key));
  const moved = !same(
    mine.filter(({ key }) => before.has(key)).map(({ key }) => key),
    was.filter(({ key }) => now.has(key)).map(({ key }) => key),
  );
  const order = moved ? [] : theirs.map(({ key }) => key);
  const rows = [...kept, ...added].map((row) => {
    const [first, other] = [before.get(row.key), there.get(row.key)];
    // One that is new here but not there is not stored yet; one that is new on both sides has just been stored.
    return other ? { ...mergedFields(first ?? row, now.get(row.key) ?? other, other), id: other.id } : row;
  });
  const at = ({ key }: T) => (order.includes(key) ? order.indexOf(key) : order.length);
  return rows.sort((a, b) => at(a) - at(b));
}

/** Return a draft whose rows have the keys of the same rows before; a new row here is the same if it has the name. */
function withKnownKeys(draft: Draft, was: Draft, mine: Draft): Draft {
  const key = <T extends Row>(row: T, old: readonly T[], now: readonly T[]): number => {
    const known = row.id ? old.find((one) => one.id === row.id) : undefined;
    return (known ?? [...old, ...now].find((one) => !one.id && one.name.trim() === row.name) ?? row).key;
  };
  const groups = draft.groups.map((group) => ({ ...group, key: key(group, was.groups, mine.groups) }));
  const grouped = new Map(draft.groups.map((group, i) => [group.key, groups[i]?.key ?? null]));
  return {
    ...draft,
    groups,
    options: draft.options.map((option) => ({ ...option, key: key(option, was.options, mine.options) })),
    criteria: draft.criteria.map((criterion) => ({
      ...criterion,
      key: key(criterion, was.criteria, mine.criteria),
      group: criterion.group === null ? null : (grouped.get(criterion.group) ?? null),
    })),
  };
}
