// A team's own evidence on a cell: what there is of it, and who may add some.

import type { SessionSnapshot } from "../../session/snapshot";
import type { CellName, PublicAttachment } from "../../api/wire";

/** A piece of evidence as one person sees it: whether it is theirs, seen by others yet, and disputed by them. */
export interface SeenAttachment {
  shown: PublicAttachment;
  own: boolean;
  seen: boolean;
  disputed: boolean;
}

/** All pieces in the order in which they were given, with one's own that nobody else sees yet. */
export function attachmentsSeen(snapshot: SessionSnapshot): SeenAttachment[] {
  const ballot = snapshot.you?.ballot;
  const own = new Set(ballot?.attachments.map((shown) => shown.id));
  const disputes = new Set(ballot?.disputes);
  const seen = new Set(snapshot.attachments.map((shown) => shown.id));
  // What everybody sees is fresher than one's own copy: others may have disputed it since.
  const all = [...snapshot.attachments, ...(ballot?.attachments ?? []).filter((shown) => !seen.has(shown.id))];
  return all.map((shown) => ({
    shown,
    own: own.has(shown.id),
    seen: seen.has(shown.id),
    disputed: disputes.has(shown.id),
  }));
}

const on = (cell: CellName) => (shown: PublicAttachment) =>
  shown.option === cell.option && shown.criterion === cell.criterion;

/** The pieces on one cell. */
export const attachmentsSeenOn = (snapshot: SessionSnapshot, cell: CellName): SeenAttachment[] =>
  attachmentsSeen(snapshot).filter(({ shown }) => on(cell)(shown));

/** What everybody sees on one cell. */
export const attachmentsOn = (attachments: readonly PublicAttachment[], cell: CellName): PublicAttachment[] =>
  attachments.filter(on(cell));

/** Whether a person may give evidence, dispute it and take it back now; the server judges the same. */
export const mayAttach = ({ you, session }: SessionSnapshot): boolean =>
  you !== null && you.role !== "observer" && (session.phase === "scoring" || session.phase === "revealed");
