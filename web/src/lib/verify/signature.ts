// Signatures by Ed25519 (RFC 8032), and digests by SHA-256.
//
// Not by the browser's own WebCrypto: it is missing on pages that did not come over https, as in many offices, and older
// browsers lack Ed25519. So every browser runs the same code.

import { hashes, verify } from "@noble/ed25519";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

hashes.sha512 = sha512;

/** Who signed, and the signature as `value`; both in hex. */
export interface Signature {
  algorithm: "Ed25519";
  key: string;
  value: string;
}

/** Return whether decoded JSON is a signature. */
export function isSignature(found: unknown): found is Signature {
  if (found === null || typeof found !== "object" || Object.keys(found).length !== 3) return false;
  const { algorithm, key, value } = found as Record<string, unknown>;
  return algorithm === "Ed25519" && isHex(key, 64) && isHex(value, 128);
}

/** Return whether a signature is that of its key, and of exactly this content. */
export function isGenuine({ key, value }: Signature, content: Uint8Array | string): boolean {
  try {
    // Without ZIP 215, which accepts more than the server does.
    return verify(hexToBytes(value), bytesOf(content), hexToBytes(key), { zip215: false });
  } catch {
    return false; // no point of the curve
  }
}

/** Return the hex SHA-256. */
export const digest = (content: Uint8Array | string): string => bytesToHex(sha256(bytesOf(content)));

/** Return what people compare instead of a whole key: the first half of its SHA-256, in groups of four digits. */
export const fingerprint = (key: string): string =>
  digest(hexToBytes(key))
    .slice(0, 32)
    .replace(/.{4}(?=.)/g, "$& ");

/** Return the public key in what somebody pasted, with spaces or capitals; null if it is none. */
export function keyIn(text: string): string | null {
  const key = text.replace(/[\s:]/g, "").toLowerCase();
  return isHex(key, 64) ? key : null;
}

const bytesOf = (content: Uint8Array | string) => (typeof content === "string" ? utf8ToBytes(content) : content);

const isHex = (found: unknown, length: number): found is string =>
  typeof found === "string" && found.length === length && /^[0-9a-f]+$/.test(found);
