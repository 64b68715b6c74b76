// How an attachment is shown, and the form that adds one.

import { number, type Plain } from "../../i18n";
import type { Attach, AttachmentKind, CellName, PublicAttachment } from "../../api/wire";

/** Return the host of a link as the browser reads it; null if it is not a web address. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? host : null;
  } catch {
    return null;
  }
}

/** Shorten a link to its host and the start of its path; other text is returned unchanged. */
export function inShort(url: string): string {
  const host = hostOf(url);
  if (host === null) return url;
  const { pathname, search } = new URL(url);
  const rest = pathname === "/" && !search ? "" : pathname + search;
  return host + (rest.length > MAX_PATH ? `${rest.slice(0, MAX_PATH)}…` : rest);
}

const MAX_PATH = 40;

/** Format a figure with its unit: "12,500.5 req/s". */
export const measure = ({ value, unit }: Pick<PublicAttachment, "value" | "unit">): string =>
  `${number(value ?? 0, 15)}${unit ? ` ${unit}` : ""}`;

/** An attachment that is being written. */
export interface AttachmentDraft {
  kind: AttachmentKind;
  text: string;
  url: string;
  value: number | null;
  unit: string;
}

/** The key of what is being written about a cell, among the drafts in the browser. */
export const attachKey = ({ option, criterion }: CellName): string => `attach/${option}/${criterion}`;

export const blankDraft = (kind: AttachmentKind): AttachmentDraft => ({
  kind,
  text: "",
  url: "",
  value: null,
  unit: "",
});

/** Return the id of the message that says what is missing; null if it can be sent. The server checks it again. */
export function lacking({ kind, text, url, value }: AttachmentDraft): Plain | null {
  if (kind === "link" && !hostOf(withScheme(url))) return "attachment-needs-address";
  if (kind === "note" && !text.trim()) return "attachment-needs-note";
  if (kind === "figure" && !text.trim()) return "attachment-needs-words";
  if (kind === "figure" && (value === null || !Number.isFinite(value))) return "attachment-needs-number";
  return null;
}

/** Return the command that adds an attachment, with only the fields of its kind. */
export function attachCommand({ option, criterion }: CellName, draft: AttachmentDraft): Attach {
  const attach: Attach = { type: "attach", option, criterion, kind: draft.kind, text: draft.text.trim() };
  if (draft.kind === "link") return { ...attach, url: withScheme(draft.url) };
  if (draft.kind === "figure") return { ...attach, value: draft.value, unit: draft.unit.trim() };
  return attach;
}

/** Add "https://" where people left out the scheme, as in an address bar. */
function withScheme(url: string): string {
  const typed = url.trim();
  return typed && !/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? `https://${typed}` : typed;
}
