// The reader's own scores in the session that this one takes up again, fetched once for the page.

import { fetchOwnLastTime } from "../api/http";
import type { LastScore } from "../api/wire";

const fetched = new Map<string, Promise<readonly LastScore[]>>();

/** Return the reader's own scores of last time; none if the server does not know them, or cannot be reached. */
export function fetchLastTime(code: string): Promise<readonly LastScore[]> {
  const known = fetched.get(code);
  if (known) return known;
  const asked = fetchOwnLastTime(code).then(
    ({ scores }) => scores,
    () => {
      fetched.delete(code); // so that it is tried again when there is a connection
      return [];
    },
  );
  fetched.set(code, asked);
  return asked;
}
