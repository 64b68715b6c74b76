import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { canonical } from "../../../src/lib/verify/canonical";
import { check, keyDoubts } from "../../../src/lib/verify/check";
import { MAX_BYTES, TooLarge, checkPack, isPack } from "../../../src/lib/verify/pack";
import { digest } from "../../../src/lib/verify/signature";
import { KEY, bytesOf, doubtsOf, forged, random, read, signatureOf } from "./files";

type Files = Record<string, Uint8Array>;

const FOLDER = "quorum-7G4K-Q2XM";
const OWN = forged("numbers", "django", "django");

/** Return the files of a pack with their digests, signed by the key of the tests. */
function signed(files: Files): Files {
  const sums = Object.entries(files)
    .map(([name, content]) => `${digest(content)}  ${name}\n`)
    .join("");
  const signature = `${canonical(signatureOf(sums))}\n`;
  return { ...files, SHA256SUMS: bytesOf(sums), "SHA256SUMS.sig.json": bytesOf(signature) };
}

const inFolder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${FOLDER}/${name}`, content]));

const zip = (files: Files): Uint8Array => zipSync(inFolder(files));

const FILES = signed({ "README.txt": bytesOf("Read me."), "totals.csv": bytesOf("1,2,3\n"), "record.json": OWN });

const without = (name: string): Files => Object.fromEntries(Object.entries(FILES).filter(([other]) => other !== name));

const doubts = (files: Files) => doubtsOf(checkPack(zip(files)));

describe("a decision pack", () => {
  it("is confirmed", () => {
    const checked = checkPack(zip(FILES));
    expect(doubtsOf(checked)).toEqual([]);
    expect(checked).toMatchObject({ files: 3, filesKey: checked.record?.key });
    expect(isPack(zip(FILES)) && !isPack(OWN)).toBe(true);
  });

  it("is doubted when any bit in any file of it is flipped", () => {
    const chance = random(11);
    for (const [name, content] of Object.entries(FILES)) {
      for (let n = 0; n < 20; n++) {
        const file = content.slice();
        const place = Math.floor(chance() * file.length);
        file[place] = (file[place] ?? 0) ^ (1 << Math.floor(chance() * 8));
        expect(doubts({ ...FILES, [name]: file }), `${name}, byte ${place}`).not.toEqual([]);
      }
    }
  });

  it("has each wrong file named", () => {
    expect(doubts({ ...FILES, "totals.csv": bytesOf("1,2,4\n") })).toEqual([
      "totals.csv This file was changed: it does not match its digest in SHA256SUMS.",
    ]);
    expect(doubts(without("totals.csv"))).toEqual(["totals.csv This file is missing from the pack."]);
    expect(doubts({ ...FILES, "more.txt": bytesOf("") })).toEqual(["more.txt This file does not belong to the pack."]);
    expect(doubts({ ...FILES, "../x": bytesOf("") })).toEqual(["../x This file does not belong to the pack."]);
    const outside = zipSync({ ...inFolder(FILES), "other/x": bytesOf("") });
    expect(doubtsOf(checkPack(outside))).toEqual(["other/x This file does not belong to the pack."]);
  });

  it("needs its digests and their signature", () => {
    const wrong = " The signature does not match: the list of digests is not as it was signed.";
    for (const name of ["SHA256SUMS", "SHA256SUMS.sig.json"]) {
      expect(doubts(without(name))).toEqual([`${name} This file is missing from the pack.`]);
      const more = new Uint8Array([...(FILES[name] ?? []), 32]);
      expect(doubts({ ...FILES, [name]: more })).toEqual([name + wrong]);
    }
  });

  it("is signed by the key of its record, or packed by this server", () => {
    const checked = checkPack(zip(signed({ "record.json": read("hidden") })));
    const { filesKey } = checked;
    expect([doubtsOf(checked), checked.record?.key]).toEqual([[], KEY]);
    expect(keyDoubts(checked, null, filesKey)).toEqual([]);
    for (const [wanted, ours] of [
      [null, null],
      [null, KEY],
      [KEY, filesKey],
    ] as const) {
      expect(keyDoubts(checked, wanted, ours).map(({ text }) => text())).toEqual([
        `The digests are signed by another key than the record: ${filesKey}.`,
      ]);
    }
  });

  it("may be none", async () => {
    const file = zip(FILES);
    for (const damaged of [file.slice(0, file.length / 2), bytesOf("PK"), file.slice(0, -30)]) {
      expect(doubtsOf(checkPack(damaged))).toEqual([" This is no decision pack: the archive is damaged."]);
    }
    expect(doubts({ "README.txt": bytesOf("") })).toEqual([" The pack has no record.json."]);
    expect(doubtsOf(await check(new Blob([new Uint8Array(file)])))).toEqual([]);
  });

  it("does not fill the memory", async () => {
    // Its directory says that the first file unpacks to more than is allowed.
    const file = zip({ "record.json": OWN });
    const directory = new DataView(file.buffer, file.byteOffset + file.length - 22).getUint32(16, true);
    new DataView(file.buffer, file.byteOffset + directory).setUint32(24, MAX_BYTES + 1, true);
    expect(() => checkPack(file)).toThrow(TooLarge);
    const [doubt] = doubtsOf(await check(new Blob([new Uint8Array(file)])));
    expect(doubt).toBe(" The file is too large to be checked in a browser; the command line can.");
  });
});
