// Last time: what the session that this one takes up again showed. All of it is null before the first reveal.

import type { CellDrift, Criterion, Drift, PublicSession } from "../../api/wire";
import { namesIn, score, type Names } from "../../i18n";
import { meanWithUnit } from "../scale/scale";

/** Return the names in a session, and those of options and criteria that were there only last time. */
export function namesWithLastTime(session: PublicSession, drift: Drift): Names {
  const now = namesIn(session);
  const gone = <Item extends { name: string }>(items: readonly Item[], id: (item: Item) => string) =>
    items.filter(({ name }) => name).map((item): [string, string] => [id(item), item.name]);
  return {
    options: new Map([...gone(drift.options, (o) => o.option), ...now.options]),
    criteria: new Map([...gone(drift.criteria, (c) => c.criterion), ...now.criteria]),
  };
}

/** Return last time's cell; undefined if it had no score, or cannot be compared. */
export const cellLastTime = (drift: Drift | null | undefined, option: string, criterion: string) =>
  drift?.cells.find((c) => c.option === option && c.criterion === criterion);

/** Format the mean of last time as the board has its own: on a numeric scale in its unit. */
export const meanLastTime = (cell: CellDrift, criterion: Criterion | undefined): string =>
  criterion?.numeric && cell.number_before !== null
    ? meanWithUnit(criterion.numeric, cell.number_before)
    : score(cell.before, 1);
