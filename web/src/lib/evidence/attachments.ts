// The team's attachments on a cell, and who may add one.

import type { SessionSnapshot } from "../../session/snapshot";
import type { CellName, PublicAttachment } from "../../api/wire";

/** An attachment for one reader: whether it is their own, visible to others, and disputed by them. */
export interface AttachmentView {
  attachment: PublicAttachment;
  own: boolean;
  visible: boolean;
  disputed: boolean;
}

/** Return all attachments in the order in which they were added, with the reader's own that others cannot see yet. */
export function attachmentViews(snapshot: SessionSnapshot): AttachmentView[] {
  const ballot = snapshot.you?.ballot;
  const own = new Set(ballot?.attachments.map((attachment) => attachment.id));
  const disputes = new Set(ballot?.disputes);
  const visible = new Set(snapshot.attachments.map((attachment) => attachment.id));
  // The public copy is newer than one's own: others may have disputed it since.
  const all = [
    ...snapshot.attachments,
    ...(ballot?.attachments ?? []).filter((attachment) => !visible.has(attachment.id)),
  ];
  return all.map((attachment) => ({
    attachment,
    own: own.has(attachment.id),
    visible: visible.has(attachment.id),
    disputed: disputes.has(attachment.id),
  }));
}

const on = (cell: CellName) => (attachment: PublicAttachment) =>
  attachment.option === cell.option && attachment.criterion === cell.criterion;

/** Return the attachments on one cell. */
export const attachmentViewsOn = (snapshot: SessionSnapshot, cell: CellName): AttachmentView[] =>
  attachmentViews(snapshot).filter(({ attachment }) => on(cell)(attachment));

/** Return the public attachments on one cell. */
export const attachmentsOn = (attachments: readonly PublicAttachment[], cell: CellName): PublicAttachment[] =>
  attachments.filter(on(cell));

/** Return whether a member may add, dispute and withdraw attachments now; the server checks it too. */
export const mayAttach = ({ you, session }: SessionSnapshot): boolean =>
  you !== null && you.role !== "observer" && (session.phase === "scoring" || session.phase === "revealed");
