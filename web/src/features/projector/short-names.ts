// A session with names that are short enough for sentences: the chart has the whole ones.

import type { PublicSession } from "../../api/wire";
import { measure } from "../../lib/fit/measure";
import { shortened } from "../../lib/fit/shorten";

const LONGEST = 18; // em of a name

/** Return the session with its names shortened, in type of `size` px, so that no two look alike. */
export function withShortNames(session: PublicSession, size: number): PublicSession {
  const of = measure(size, 500);
  const short = <T extends { name: string }>(all: readonly T[]): T[] => {
    const names = shortened(
      all.map((one) => one.name),
      (name) => of(name) <= LONGEST * size,
    );
    return all.map((one, i) => ({ ...one, name: names[i] as string }));
  };
  return { ...session, options: short(session.options), criteria: short(session.criteria) };
}
