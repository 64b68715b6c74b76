// Whose scores a facilitator has still to enter.

import type { Roster } from "../../../api/wire";
import { memberName } from "../../../lib/text/words";

/** Return the names of the people without a device who are not done. */
export function namesToEnter(roster: Roster | undefined): string[] {
  // An older server has no list of these.
  const entered = new Set((roster as Partial<Roster> | undefined)?.without_device);
  return (roster?.members ?? []).filter((m) => entered.has(m.id) && !m.done).map((m) => memberName(m.name));
}
