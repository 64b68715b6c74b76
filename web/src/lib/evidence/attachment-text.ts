// How a piece of the team's evidence is shown, and what it takes to add one.

import { number, type Plain } from "../../i18n";
import type { Attach, AttachmentKind, CellName, PublicAttachment } from "../../api/wire";

/** Where a link leads: its host as the browser would ask it; null for what is not an address of the web. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? host : null;
  } catch {
    return null;
  }
}

/** A link by its host and the beginning of what follows; as it was written where it is none. */
export function inShort(url: string): string {
  const host = hostOf(url);
  if (host === null) return url;
  const { pathname, search } = new URL(url);
  const rest = pathname === "/" && !search ? "" : pathname + search;
  return host + (rest.length > MOST_OF_A_PATH ? `${rest.slice(0, MOST_OF_A_PATH)}…` : rest);
}

const MOST_OF_A_PATH = 40;

/** A figure as it was given, with its unit: "12,500.5 req/s". */
export const measure = ({ value, unit }: Pick<PublicAttachment, "value" | "unit">): string =>
  `${number(value ?? 0, 15)}${unit ? ` ${unit}` : ""}`;

/** A piece of evidence being written. */
export interface AttachmentDraft {
  kind: AttachmentKind;
  text: string;
  url: string;
  value: number | null;
  unit: string;
}

export const blankDraft = (kind: AttachmentKind): AttachmentDraft => ({
  kind,
  text: "",
  url: "",
  value: null,
  unit: "",
});

/** The message that says what is still missing; null when it can be given. The server judges the same once more. */
export function lacking({ kind, text, url, value }: AttachmentDraft): Plain | null {
  if (kind === "link" && !hostOf(withScheme(url))) return "attachment-needs-address";
  if (kind === "note" && !text.trim()) return "attachment-needs-note";
  if (kind === "figure" && !text.trim()) return "attachment-needs-words";
  if (kind === "figure" && (value === null || !Number.isFinite(value))) return "attachment-needs-number";
  return null;
}

/** The request that gives a piece of evidence, with nothing in it that its kind does not have. */
export function attaching({ option, criterion }: CellName, draft: AttachmentDraft): Attach {
  const attach: Attach = { type: "attach", option, criterion, kind: draft.kind, text: draft.text.trim() };
  if (draft.kind === "link") return { ...attach, url: withScheme(draft.url) };
  if (draft.kind === "figure") return { ...attach, value: draft.value, unit: draft.unit.trim() };
  return attach;
}

/** An address as it was meant: people leave out what a browser's address bar leaves out. */
function withScheme(url: string): string {
  const typed = url.trim();
  return typed && !/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? `https://${typed}` : typed;
}
