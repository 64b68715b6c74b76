// Records that the server has signed, and others that somebody has changed and signed again.
//
// "hidden" is closed and hides names, "numbers" has a numeric scale, a criterion where lower is better and a knock-out,
// "open" the same while ballots are hidden, and "dropped" has rounds with other options.

import { readFileSync } from "node:fs";

import { getPublicKey, sign } from "@noble/ed25519";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { canonical, fileOf } from "../../../src/lib/verify/canonical";
import { entries, link } from "../../../src/lib/verify/chain";
import type { Checked } from "../../../src/lib/verify/record";

export const FILES = ["hidden", "numbers", "open", "dropped"];
export const KEY = "deb6440c85d76397f3cfb15445bb36441a88dbf71c160e03a13e504dc13a86f6";

const SEED = new Uint8Array(32).fill(7);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./${name}.json`, import.meta.url)));

/** Return a record with another text in it. */
export function changed(name: string, from: string, to: string): Uint8Array {
  const text = new TextDecoder().decode(read(name));
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  return bytesOf(text.replace(from, to));
}

/** Return the same with a new chain and a new signature by somebody else's key. */
export function forged(name: string, from: string, to: string): Uint8Array {
  const content = JSON.parse(new TextDecoder().decode(changed(name, from, to))) as Record<string, unknown>;
  const chain: string[] = [];
  for (const entry of entries(content)) chain.push(link(chain.at(-1) ?? "", entry));
  const rest = Object.fromEntries(Object.entries(content).filter(([key]) => key !== "signature"));
  return bytesOf(fileOf({ ...rest, chain, signature: signatureOf(canonical({ ...rest, chain })) }));
}

/** Return the signature of a text by a key of the tests. */
export const signatureOf = (text: string) => ({
  algorithm: "Ed25519",
  key: bytesToHex(getPublicKey(SEED)),
  value: bytesToHex(sign(utf8ToBytes(text), SEED)),
});

/** Return all doubts in words, with their places. */
export const doubtsOf = ({ doubts }: Checked): string[] => doubts.map(({ where, text }) => `${where()} ${text()}`);

/** Return a generator of random numbers with a seed, so that a failure can be repeated (mulberry32). */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
