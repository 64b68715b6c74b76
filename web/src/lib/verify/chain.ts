// The chain of a record: a digest for each of its entries, which covers the entries before it (docs/record.md).

import { canonical } from "./canonical";
import { digest } from "./signature";

const NOT_COVERED = ["chain", "signature"];

/** A place in a record as a JSON pointer, and the value there. */
export type Entry = readonly [string, unknown];

/** Yield the entries of a record: the items of lists one by one, and a round without its ballots, which follow it. */
export function* entries(record: Record<string, unknown>): Generator<Entry> {
  for (const key of Object.keys(record).sort()) if (!NOT_COVERED.includes(key)) yield* of(`/${key}`, record[key]);
}

function* of(place: string, value: unknown): Generator<Entry> {
  if (!Array.isArray(value)) {
    yield [place, value];
    return;
  }
  for (const [i, item] of (value as unknown[]).entries()) {
    const { ballots, ...rest } = (item ?? {}) as { ballots?: unknown };
    if (Array.isArray(ballots)) {
      yield [`${place}/${i}`, rest];
      yield* of(`${place}/${i}/ballots`, ballots);
    } else yield [`${place}/${i}`, item];
  }
}

/** Return the digest of an entry after the one with the previous digest. */
export const link = (previous: string, [place, value]: Entry): string => digest(canonical([previous, place, value]));

/** Yield the places of the entries that do not match their digests: each is checked with the digest before its own. */
export function* changedPlaces(found: readonly Entry[], chain: readonly string[]): Generator<string> {
  for (const [i, entry] of found.slice(0, chain.length).entries())
    if (link(i ? (chain[i - 1] ?? "") : "", entry) !== chain[i]) yield entry[0];
}
