import { describe, expect, it } from "vitest";

import { canonical } from "../../../src/lib/verify/canonical";
import { keyDoubts } from "../../../src/lib/verify/check";
import { checkRecord } from "../../../src/lib/verify/record";
import { fingerprint, keyIn } from "../../../src/lib/verify/signature";
import { FILES, KEY, bytesOf, changed, doubtsOf, forged, random, read } from "./files";

describe("a record", () => {
  it.each(FILES)("is confirmed: %s", (name) => {
    expect(doubtsOf(checkRecord(read(name)))).toEqual([]);
    expect(checkRecord(read(name)).record).toMatchObject({ code: "7G4K-Q2XM", key: KEY });
  });

  it("says what it is of", () => {
    expect(checkRecord(read("hidden")).record).toMatchObject({ draft: false, rounds: 2, ballots: 8, hidden: false });
    expect(checkRecord(read("open")).record).toMatchObject({ draft: true, rounds: 1, ballots: 0, hidden: true });
  });

  it.each(FILES)("is doubted when any bit of it is flipped: %s", (name) => {
    const chance = random(7);
    for (let n = 0; n < 60; n++) {
      const file = read(name);
      const place = Math.floor(chance() * file.length);
      file[place] = (file[place] ?? 0) ^ (1 << Math.floor(chance() * 8));
      expect(checkRecord(file).doubts, `byte ${place}`).not.toEqual([]);
    }
  });

  it("is doubted when something is added or left out", () => {
    const file = read("hidden");
    for (const end of [0, 1, 5000, file.length - 1]) expect(checkRecord(file.slice(0, end)).doubts).not.toEqual([]);
    expect(doubtsOf(checkRecord(bytesOf(`\ufeff${new TextDecoder().decode(file)}`)))).toEqual([
      " This is no record of a session.",
    ]);
    expect(doubtsOf(checkRecord(changed("hidden", '":', '": ')))).toEqual([
      " The file is not in its canonical form: something was changed, or it was written by another program.",
    ]);
  });

  it("has its changed entry named", () => {
    const doubts = doubtsOf(checkRecord(changed("hidden", "never tried it", "tried it twice")));
    expect(doubts).toEqual([
      "Round 1, ballot of Voter 1.1 This was changed: it does not match its digest.",
      " The signature does not match: the record is not as it was signed.",
    ]);
    expect(doubtsOf(checkRecord(changed("numbers", '"name":"Bob"', '"name":"Eve"')))[0]).toMatch(/^Member Eve This/);
    expect(doubtsOf(checkRecord(changed("numbers", '"kept":false', '"kept":true')))[0]).toMatch(/^Round 1 This/);
    expect(doubtsOf(checkRecord(changed("numbers", '"made_by":"', '"made_by":"1')))[0]).toMatch(/^\/made_by This/);
  });

  it("is doubted when totals or ranks do not follow from the ballots, though somebody has signed them", () => {
    const rank = forged("hidden", '"rank":1', '"rank":2');
    expect(doubtsOf(checkRecord(rank))).toEqual([
      "Round 1, rank of Flask The record has 2, but 1 follows from its ballots.",
    ]);
    const ballot = forged("hidden", '"option":"flask","reason":"","value":5', '"option":"flask","reason":"","value":1');
    expect(doubtsOf(checkRecord(ballot))).toEqual([
      "Round 1, rank of Django The record has 2, but 1 follows from its ballots.",
      "Round 1, total of Flask The record has 3.5, but 2.5 follows from its ballots.",
      "Round 1, rank of Flask The record has 1, but 2 follows from its ballots.",
    ]);
    for (const name of FILES) {
      const total = forged(name, '"tied":false,"total":', '"tied":false,"total":1');
      expect(doubtsOf(checkRecord(total))).toEqual([
        expect.stringMatching(/^Round 1, total of Django The record has 1/),
      ]);
    }
    expect(doubtsOf(checkRecord(forged("numbers", '"knock_out_rule":"majority"', '"knock_out_rule":"any"')))).toEqual([
      "Round 1, rank of Django The record has 1, but – follows from its ballots.",
      "Round 1, rank of Tornado The record has 2, but 1 follows from its ballots.",
    ]);
  });

  it("contradicts itself with other options", () => {
    const other = forged("hidden", '"option":"tornado","rank"', '"option":"flask","rank"');
    expect(doubtsOf(checkRecord(other))[0]).toMatch(/contradicts itself/);
  });

  it("must be signed", () => {
    const text = new TextDecoder().decode(read("hidden"));
    const unsigned = bytesOf(text.replace(/"signature":\{[^}]*\}/, '"signature":null'));
    expect(doubtsOf(checkRecord(unsigned))).toEqual([" The record is not signed."]);
  });

  it("may be none", () => {
    const none = ["", "{}", "[]", "null", "[".repeat(100_000), '{"format":"quorum-record","version":2}'];
    for (const text of none) {
      expect(doubtsOf(checkRecord(bytesOf(text))), text).toEqual([" This is no record of a session."]);
    }
    const [old] = doubtsOf(checkRecord(bytesOf('{"format":"quorum-record","version":1}')));
    expect(old).toBe(" This is a record of version 1; only version 2 can be checked here.");
  });
});

describe("the key", () => {
  const other = "ab".repeat(32);

  it("must be the one that somebody trusts", () => {
    const checked = checkRecord(read("hidden"));
    expect(keyDoubts(checked, KEY, other)).toEqual([]);
    expect(keyDoubts(checked, null, other)).toEqual([]);
    expect(keyDoubts(checked, other, KEY)[0]?.text()).toBe(`The record is signed by another key: ${KEY}.`);
  });

  it("may be pasted with spaces and capitals", () => {
    expect(keyIn(`  ${KEY.toUpperCase().replace(/..../g, "$& ")}\n`)).toBe(KEY);
    expect([keyIn(""), keyIn("ab"), keyIn("x".repeat(64))]).toEqual([null, null, null]);
  });

  it("has a fingerprint that people can compare", () => {
    expect(fingerprint(KEY)).toBe("e347 9480 b709 6012 3f7b a67f 3444 56f6");
  });
});

it("sorts keys and writes numbers as RFC 8785 does", () => {
  expect(canonical({ b: [1e21, 1e-7, 4.5, -0], a: { "€": null, z: true } })).toBe(
    '{"a":{"z":true,"€":null},"b":[1e+21,1e-7,4.5,0]}',
  );
});
