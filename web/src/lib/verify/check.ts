// Checks a record or a decision pack in the browser, and by whose key it is signed.

import { t } from "../../i18n";
import { doubt, type Doubt } from "./doubts";
import { MAX_BYTES, TooLarge, checkPack, isPack, type CheckedPack } from "./pack";
import { checkRecord, type Checked } from "./record";

export type CheckedFile = Checked & Partial<Pick<CheckedPack, "files" | "filesKey">>;

/** Check a file that somebody has chosen. */
export async function check(file: Blob): Promise<CheckedFile> {
  const refused = (text: () => string): CheckedFile => ({ record: null, doubts: [doubt(text)] });
  if (file.size > MAX_BYTES) return refused(() => t("verify-too-large"));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isPack(bytes) ? checkPack(bytes) : checkRecord(bytes);
  } catch (error) {
    return refused(() => t(error instanceof TooLarge ? "verify-too-large" : "verify-unreadable"));
  }
}

/** Return the doubts about keys: of the record if another one is `wanted`, and of the other files of a pack.
 *
 * A pack of an imported session is signed by the server that packed it; that may be this one, whose key is `ours`.
 */
export function keyDoubts({ record, filesKey }: CheckedFile, wanted: string | null, ours: string | null): Doubt[] {
  const key = record?.key;
  if (!key) return [];
  const doubts = wanted !== null && wanted !== key ? [doubt(() => t("doubt-other-key", { key }))] : [];
  if (filesKey && filesKey !== key && filesKey !== (wanted ?? ours))
    doubts.push(doubt(() => t("doubt-sums-other-key", { key: filesKey })));
  return doubts;
}
