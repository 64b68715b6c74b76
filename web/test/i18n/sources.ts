// Reads the pages' sources for the tests of the catalogue: hard-coded texts, and the messages that are used.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "svelte/compiler";
import ts from "typescript";

export const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** Read every source file, by its path from src/. */
export function sources(): Map<string, string> {
  const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => /\.(svelte|ts)$/.test(path));
  const included = paths.filter((path) => !path.endsWith(".d.ts") && !GENERATED.has(path)).sort();
  return new Map(included.map((path) => [path, readFileSync(join(SRC, path), "utf8")]));
}

const GENERATED = new Set(["i18n/ids.ts", "api/wire.ts"]);

export interface Occurrence {
  text: string;
  line: number;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

// Attributes that people see or hear; `text` and the like are props of our own components.
const TEXT_ATTRIBUTES = new Set([
  ...["alt", "aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "placeholder", "title"],
  ...["caption", "label", "legend", "text", "heading", "subtitle", "summary", "hint", "description"],
]);

/** Return whether a text has a word: two letters in a row. A single "n" or "×" is none. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Return whether a string looks like text for people: several words, or one that starts like a sentence. */
const isSentence = (text: string): boolean =>
  /\p{L}{2,}\S*\s+\S*\p{L}{2,}/u.test(text) || /^\p{Lu}\p{Ll}+[.!?…]?$/u.test(text);

/** Return the texts in a file that are not from the catalogue. */
export function texts(path: string, source: string): Occurrence[] {
  if (!path.endsWith(".svelte")) return inCode(source, 0, source);
  const root = parse(source, { modern: true }) as unknown as Record<string, Node | null>;
  const occurrences: Occurrence[] = [];
  for (const script of [root.instance, root.module]) {
    const content = script?.content as { start: number; end: number } | undefined;
    if (content) occurrences.push(...inCode(source.slice(content.start, content.end), content.start, source));
  }
  inTemplate(root.fragment, source, occurrences);
  return occurrences;
}

function inTemplate(value: unknown, source: string, occurrences: Occurrence[]): void {
  if (Array.isArray(value)) return value.forEach((item) => inTemplate(item, source, occurrences));
  if (typeof value !== "object" || value === null) return;
  const node = value as Node;
  if (node.type === "Text") {
    const data = String(node.data);
    if (isWord(data)) occurrences.push({ text: data.trim(), line: lineOf(source, node.start) });
    return;
  }
  if (node.type === "Attribute") {
    if (TEXT_ATTRIBUTES.has(String(node.name))) return inTemplate(node.value, source, occurrences);
    return inExpressions(node.value, source, occurrences);
  }
  if (node.type === "StyleDirective") return inExpressions(node.value, source, occurrences);
  if (node.type === "ExpressionTag") return inExpression(node, source, occurrences);
  for (const [name, child] of Object.entries(node)) {
    if (["loc", "name_loc", "metadata", "parent"].includes(name)) continue;
    if (EXPRESSIONS.has(name)) inExpressions(child, source, occurrences);
    else inTemplate(child, source, occurrences);
  }
}

const EXPRESSIONS = new Set(["expression", "test", "declaration", "context", "key", "parameters"]);

/** Check the code in an attribute or a block; `class="a b"` and `class={wide ? "a" : "b"}` are no texts. */
function inExpressions(value: unknown, source: string, occurrences: Occurrence[]): void {
  for (const item of Array.isArray(value) ? value : [value]) {
    const node = item as Node | null;
    if (node && typeof node === "object" && node.type !== "Text") inExpression(node, source, occurrences);
  }
}

function inExpression(node: Node, source: string, occurrences: Occurrence[]): void {
  const expression = (node.type === "ExpressionTag" ? node.expression : node) as {
    start: number;
    end: number;
  };
  if (typeof expression.start !== "number") return;
  occurrences.push(...inCode(`(${source.slice(expression.start, expression.end)})`, expression.start - 1, source));
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split("\n").length;
}

/** Return the strings in code that look like sentences, except those that are thrown, logged or compared. */
function inCode(code: string, offset: number, source: string): Occurrence[] {
  const file = ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true);
  const occurrences: Occurrence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (
      ts.isCallExpression(node) &&
      /^(console\.\w+|parse|matchMedia|(?:.*\.)?querySelector\w*)$/.test(node.expression.getText())
    )
      return;
    if (ts.isNewExpression(node) && /^(TypeError|RangeError)$/.test(node.expression.getText())) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (!comparison(node) && isSentence(node.text)) {
        occurrences.push({ text: node.text.trim(), line: lineOf(source, offset + node.getStart()) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return occurrences;
}

function comparison(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText());
  return ts.isCaseClause(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

/** Return the message ids that a file uses: literal ones, and the prefixes of those built at run time. */
export function messagesUsed(
  source: string,
  ids: ReadonlySet<string>,
): { ids: Set<string>; families: string[]; unknown: string[] } {
  const quoted = [...source.matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`]/g)].map((match) => match[1] ?? "");
  const calls = [...source.matchAll(/\bt\(\s*"([^"]+)"/g), ...source.matchAll(/<T\b[^>]*?\bid="([^"]+)"/gs)];
  const families = [...source.matchAll(/^\s*(?:\/\/|#) messages: (.+)$/gm)].flatMap((match) =>
    (match[1] ?? "").split(/,\s*/),
  );
  return {
    ids: new Set(quoted.filter((id) => ids.has(id))),
    families: families.map((family) => family.replace(/\*$/, "")),
    unknown: calls.map((match) => match[1] ?? "").filter((id) => !ids.has(id)),
  };
}

/** Return the files that a file imports, directly or not, itself included. */
export function reached(from: string, all: ReadonlyMap<string, string>, visited = new Set<string>()): Set<string> {
  if (visited.has(from)) return visited;
  visited.add(from);
  for (const match of (all.get(from) ?? "").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
    const wanted = relative(SRC, join(SRC, dirname(from), match[1] ?? ""));
    const path = ["", ".ts", ".svelte.ts", "/index.ts"].map((end) => wanted + end).find((name) => all.has(name));
    if (path) reached(path, all, visited);
  }
  return visited;
}
