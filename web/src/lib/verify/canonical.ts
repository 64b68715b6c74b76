// The canonical form of JSON (RFC 8785), as docs/record.md describes it: JSON.stringify does all but the order of keys.

// Characters that could disturb a terminal are escaped in a file, but not in what is signed (server/core/text/output.py).
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff]/g;

/** Return the canonical form of decoded JSON. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

/** Return the text of the file that a record is in. */
export function fileOf(record: unknown): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${canonical(record).replace(UNSAFE, escaped)}\n`;
}

/** Return the text in UTF-8; raises an error if it is not in UTF-8, or begins with a byte order mark. */
export function textOf(file: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file);
}
