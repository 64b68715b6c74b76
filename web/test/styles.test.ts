// Style sheets follow the script: what would be on the wrong side of a page from right to left is forbidden.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

const SOURCES = join(import.meta.dirname, "../src");
const SIDED: readonly RegExp[] = [
  /(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right)\b/,
  /^\s*(?:left|right|float|clear)\s*:/,
  /text-align\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  // Four values, of which the second and the fourth, right and left, differ.
  /(?:margin|padding|inset|border-width)\s*:\s*\S+ (?!(\S+) \S+ \1;)\S+ \S+ [^;()]+;/,
];

/** Return the lines of a file that are styles, without comments; its other lines are empty. */
function styles(path: string): string[] {
  const text = readFileSync(join(SOURCES, path), "utf8").replace(/\/\*.*?\*\//gs, (note) => note.replace(/[^\n]/g, ""));
  const start = path.endsWith(".css") ? 0 : text.indexOf("<style");
  return text
    .split("\n")
    .map((line, i) => (start >= 0 && i >= text.slice(0, start).split("\n").length - 1 ? line : ""));
}

const sided = (line: string): boolean => SIDED.some((pattern) => pattern.test(line));

it("knows what has a side", () => {
  expect(["  margin-left: 1px;", "  right: 0;", "  padding: 0 1px 0 2px;", "  text-align: right;"].map(sided)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["  margin-inline: 1px 2px;", "  padding: 0 1px 3px 1px;", "  inset: auto 0 0;"].map(sided)).toEqual([
    false,
    false,
    false,
  ]);
});

it("has no side in any style", () => {
  const found = globSync("**/*.{svelte,css}", { cwd: SOURCES }).flatMap((path) =>
    styles(path).flatMap((line, i) => (sided(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

it("has no side in any style of an element", () => {
  const found = globSync("**/*.svelte", { cwd: SOURCES }).filter((path) =>
    /style:(?:left|right|(?:margin|padding)-(?:left|right))[={]/.test(readFileSync(join(SOURCES, path), "utf8")),
  );
  expect(found).toEqual([]);
});
