import { describe, expect, it } from "vitest";

import { pages, wrapped } from "../../../src/lib/fit/area";
import { lines } from "../../../src/lib/fit/measure";
import { shortened } from "../../../src/lib/fit/shorten";

const upTo = (length: number) => (text: string) => text.length <= length;

describe("shortened names", () => {
  it("stay whole if they fit", () => {
    expect(shortened(["Flask", "Django"], upTo(6))).toEqual(["Flask", "Django"]);
  });

  it("lose their middle", () => {
    expect(shortened(["Standard edition for large teams"], upTo(15))).toEqual(["Standar…e teams"]);
  });

  it("show the word in which they differ, if start and end are alike", () => {
    const names = ["Of all the plans the first that we have", "Of all the plans the third that we have"];
    const [first, third] = shortened(names, upTo(14)) as [string, string];
    expect(first).toContain("first");
    expect(third).toContain("third");
  });

  it("show where they differ deep inside a word", () => {
    const names = ["x".repeat(40) + "A" + "x".repeat(40), "x".repeat(40) + "B" + "x".repeat(40)];
    const short = shortened(names, upTo(12));
    expect(new Set(short).size).toBe(2);
    expect(short[0]).toContain("A");
  });

  it("are numbered if nothing else tells them apart", () => {
    const short = shortened(["A very long name", "A very long name"], upTo(9));
    expect(short).toEqual(["1. A v…me", "2. A v…me"]);
  });

  it("are never alike and always fit, for any names", () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 200; round++) {
      const stem = "abcdefghij klmnopqrst uvwxyz ".repeat(3);
      const names = Array.from({ length: 2 + random(20) }, (_, i) => {
        const at = random(70);
        return stem.slice(0, at) + String(i).padStart(2, "0") + stem.slice(at);
      });
      const room = 12 + random(40);
      const short = shortened(names, upTo(room));
      expect(new Set(short).size).toBe(names.length);
      expect(short.every(upTo(room))).toBe(true);
    }
  });

  it("keep the letters of an emoji together", () => {
    const family = "👩‍👩‍👧";
    const [short] = shortened([family.repeat(6)], (text) => [...new Intl.Segmenter().segment(text)].length <= 4);
    expect(short?.replaceAll(family, "")).toBe("…");
  });
});

describe("lines", () => {
  const of = (text: string) => text.length;

  it("end between words and after hyphens", () => {
    expect(lines("Time to market", 7, of)).toBe(2);
    expect(lines("Long-term cost", 5, of)).toBe(3);
  });

  it("cannot end inside a word", () => {
    expect(lines("Maintainability", 10, of)).toBe(Infinity);
  });

  it("end anywhere in a script without spaces", () => {
    expect(lines("データストアの選択", 5, of)).toBe(2);
  });
});

it("pages have no row twice and miss none", () => {
  expect(pages(30, 12)).toEqual([
    [0, 12],
    [12, 24],
    [24, 30],
  ]);
  expect(pages(0, 12)).toEqual([[0, 0]]);
  expect([-1, 0, 3, 4].map((page) => wrapped(page, 3))).toEqual([2, 0, 0, 1]);
});
