// Checks a decision pack: its record, and that every other file is as it was signed (SHA256SUMS, docs/record.md).

import { unzipSync } from "fflate";

import { t } from "../../i18n";
import { canonical, textOf } from "./canonical";
import { doubt, type Doubt } from "./doubts";
import { checkRecord, type Checked } from "./record";
import { digest, isGenuine, isSignature } from "./signature";

const RECORD = "record.json";
const SUMS = "SHA256SUMS";
const SIGNATURE = "SHA256SUMS.sig.json";
/** Larger than any pack; a small archive may unpack to far more than a phone has. */
export const MAX_BYTES = 128 * 1024 * 1024;

export interface CheckedPack extends Checked {
  /** How many files have the digests that were signed, and by which key. */
  files: number;
  filesKey: string | null;
}

/** Raised for more than can be checked here. */
export class TooLarge extends Error {}

type Files = ReadonlyMap<string, Uint8Array>;

/** Return whether a file begins as a zip does. */
export const isPack = (file: Uint8Array): boolean => file[0] === 0x50 && file[1] === 0x4b;

/** Check the bytes of a pack; raises TooLarge. */
export function checkPack(file: Uint8Array): CheckedPack {
  const found = unpacked(file);
  const none = { record: null, files: 0, filesKey: null };
  if (!found) return { ...none, doubts: [doubt(() => t("doubt-no-pack"))] };
  const place = [...found.keys()].find((name) => name.split("/").at(-1) === RECORD);
  const content = place === undefined ? undefined : found.get(place);
  if (place === undefined || !content) return { ...none, doubts: [doubt(() => t("doubt-no-record-in-pack"))] };
  const folder = place.slice(0, -RECORD.length);
  const inside = [...found].filter(([name]) => name.startsWith(folder));
  const files = new Map(inside.map(([name, bytes]) => [name.slice(folder.length), bytes]));
  const outside = [...found.keys()].filter((name) => !name.startsWith(folder));
  const { record, doubts } = checkRecord(content);
  const signed = checkSums(files);
  return {
    record,
    doubts: [...doubts, ...outside.map((name) => doubt(() => t("doubt-other-file"), name)), ...signed.doubts],
    files: files.size - 2,
    filesKey: signed.key,
  };
}

/** Return the files of an archive by name; null if it is damaged, or has two of a name. */
function unpacked(file: Uint8Array): Files | null {
  let names = 0;
  let size = 0;
  try {
    const found = unzipSync(file, {
      filter: ({ originalSize }) => {
        names++;
        size += originalSize;
        if (size > MAX_BYTES) throw new TooLarge();
        return true;
      },
    });
    const files = new Map(Object.entries(found));
    return files.size === names ? files : null;
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return null;
  }
}

/** Return what the digests of a pack contradict, and the key that they are signed by, if they are. */
function checkSums(files: Files): { doubts: Doubt[]; key: string | null } {
  const [sums, file] = [files.get(SUMS), files.get(SIGNATURE)];
  const lacking = [SUMS, SIGNATURE].filter((name) => !files.has(name));
  if (!sums || !file) return { doubts: lacking.map((name) => doubt(() => t("doubt-missing-file"), name)), key: null };
  const signature = signatureIn(file);
  const listed = signature && isGenuine(signature, sums) ? digestsIn(sums) : null;
  if (!signature || !listed) {
    return { doubts: [doubt(() => t("doubt-sums-signature"), signature ? SUMS : SIGNATURE)], key: null };
  }
  const names = new Set([...listed.keys(), ...files.keys()].filter((name) => name !== SUMS && name !== SIGNATURE));
  const doubts = [...names].sort().flatMap((name): Doubt[] => {
    const [content, expected] = [files.get(name), listed.get(name)];
    if (expected === undefined) return [doubt(() => t("doubt-other-file"), name)];
    if (!content) return [doubt(() => t("doubt-missing-file"), name)];
    return digest(content) === expected ? [] : [doubt(() => t("doubt-file-changed"), name)];
  });
  return { doubts, key: signature.key };
}

function signatureIn(file: Uint8Array) {
  try {
    const text = textOf(file);
    const found: unknown = JSON.parse(text);
    return isSignature(found) && text === `${canonical(found)}\n` ? found : null;
  } catch {
    return null;
  }
}

/** Return the digests in a list by name; null if it is none. */
function digestsIn(file: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const lines = textOf(file).replace(/\n$/, "").split("\n");
    const pairs = lines.flatMap((line): [string, string][] => {
      const [, sum = "", name = ""] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
      return name ? [[name, sum]] : [];
    });
    const found = new Map(pairs);
    return found.size === lines.length ? found : null;
  } catch {
    return null;
  }
}
