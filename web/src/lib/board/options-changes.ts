// Which options were added and dropped as rounds opened, by name.

import type { PublicSession } from "../../api/wire";
import { t } from "../../i18n";

type Session = Pick<PublicSession, "options"> & Partial<Pick<PublicSession, "dropped" | "options_changes">>;

export interface NamedChange {
  round: number;
  added: string[];
  dropped: string[];
}

/** Return the changes of all rounds, or of one; an older server tells of none. */
export function optionsChanges(
  { options, dropped = [], options_changes: changes = [] }: Session,
  round?: number,
): NamedChange[] {
  const names = new Map([...options, ...dropped].map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  return changes
    .filter((change) => round === undefined || change.round === round)
    .map((change) => ({ round: change.round, added: named(change.added), dropped: named(change.dropped) }));
}

/** Return the changes of a round as sentences. */
export const changesText = (session: Session, round: number): string =>
  optionsChanges(session, round)
    .flatMap(({ added, dropped }) => [
      ...(added.length ? [t("options-added", { round, options: added })] : []),
      ...(dropped.length ? [t("options-dropped", { round, options: dropped })] : []),
    ])
    .join(" ");
