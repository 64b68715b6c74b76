// What people bring as a text or a file, and the places in it.

import { PageError } from "../../api/http";
import type { NewPreview, PastedFile, Place, PreviewAnswer, Remark } from "../../api/wire";
import { t } from "../../i18n";

/** A text or a file, as the server takes it. */
export type Brought = Pick<NewPreview, "text" | "file">;

// The largest file that the server reads: server/catalogue/paste/reading.py.
const MAX_FILE = 512 * 1024;
// As many bytes as can be arguments of one call.
const PIECE = 0x8000;

/** Return a file for the server; throws PageError if it is too large. */
export async function fileOf(file: File): Promise<PastedFile> {
  if (file.size > MAX_FILE) throw new PageError(() => t("paste-file-too-large"));
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return { name: file.name, content: btoa(binary) };
}

/** Return a place in words; empty if there is none. */
export function placeText(place: Place | null): string {
  if (!place) return "";
  const { line, column, cell, field } = place;
  if (cell) return t("paste-at-cell", { cell });
  if (line === null) return field;
  if (field) return t("paste-at-field", { line, field });
  return column === null ? t("paste-at-line", { line }) : t("paste-at-column", { line, column });
}

export const remarksOf = (preview: PreviewAnswer, kind: Remark["kind"]): Remark[] =>
  preview.remarks.filter((remark) => remark.kind === kind);
