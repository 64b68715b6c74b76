// The message catalogue as modules: for each language and screen, the messages of the Fluent files that it needs.
//
// They are parsed here, so that no phone loads the parser (1.7 kB) and parses them before it can vote.
// A screen loads one such module, in the language of its reader. A message that a language lacks is in English.
// Two pseudo-languages are generated from English. "en-XA" is longer, accented and in brackets, so that text that does
// not fit or is not in the catalogue stands out; "ar-XB" runs from right to left. They are not in the list of languages;
// ?language=en-XA selects one.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { FluentResource } from "@fluent/bundle";
import { parse, Resource, serialize, TextElement, Transformer, type Message, type Term } from "@fluent/syntax";
import type { Plugin } from "vite";

const FOLDER = join(import.meta.dirname, "../server/messages");
const FALLBACK = "en";
export const PSEUDO = "en-XA";
export const MIRRORED = "ar-XB";

/** The message files that each screen needs at first. */
export const SCREENS = {
  home: ["common", "refusals", "home", "account", "paste", "sessions"],
  decisions: ["common", "refusals", "sessions", "decisions", "headline"],
  ballot: ["common", "meeting", "ballot"],
  screen: [
    "common",
    "refusals",
    "meeting",
    "board",
    "scale",
    "weights",
    "analysis",
    "headline",
    "drift",
    "measurements",
    "evidence",
    "projector",
  ],
  facilitate: [
    "common",
    "refusals",
    "meeting",
    "board",
    "scale",
    "weights",
    "analysis",
    "headline",
    "drift",
    "measurements",
    "evidence",
    "facilitate",
    "entering",
    "joining",
    "paste",
  ],
  embed: ["common", "refusals", "meeting", "board", "scale", "weights", "analysis", "projector", "embed"],
  solid: [
    "common",
    "refusals",
    "meeting",
    "board",
    "scale",
    "weights",
    "analysis",
    "headline",
    "solidity",
    "drift",
    "analysis-page",
  ],
  privacy: ["common", "refusals", "privacy"],
  verify: ["common", "refusals", "verify", "doubts"],
  nowhere: ["common"],
} as const satisfies Record<string, readonly string[]>;

export type ScreenName = keyof typeof SCREENS;

/** The files that a screen needs only later; `language.more()` loads them, so that a phone can vote sooner. */
export const LATER: Partial<Record<ScreenName, readonly string[]>> = {
  facilitate: ["ballot", "ballot-later"],
  ballot: [
    "refusals",
    "board",
    "scale",
    "weights",
    "measurements",
    "evidence",
    "analysis",
    "headline",
    "ballot-later",
    "account",
  ],
};

/** The message modules by name, with their files. */
const MODULES: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries<readonly string[]>(SCREENS),
  ...Object.entries(LATER).map(([screen, files]) => [`${screen}-later`, files] as const),
]);

/** Return the languages, English first: the folders of the catalogue. */
export function languages(): string[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name));
  return [FALLBACK, ...names.filter((name) => name !== FALLBACK).sort()];
}

/** Return the text of the messages of some files in a language, without comments. */
export function messagesOf(language: string, files: readonly string[]): string {
  const english = files.map((name) => read(FALLBACK, name));
  const convert = PSEUDOS.get(language);
  if (convert) return english.map((resource) => text(convert(resource).body.filter(isEntry))).join("");
  return files
    .map((name, i) => {
      const own = (language === FALLBACK ? english[i] : read(language, name))?.body.filter(isEntry) ?? [];
      const known = new Set(own.map(key));
      return text([...own, ...(english[i]?.body.filter(isEntry) ?? []).filter((entry) => !known.has(key(entry)))]);
    })
    .join("");
}

/** Return the same messages parsed, as the pages load them. */
export const parsedMessages = (language: string, files: readonly string[]): FluentResource["body"] =>
  new FluentResource(messagesOf(language, files)).body;

type Entry = Message | Term;

const isEntry = (entry: Resource["body"][number]): entry is Entry => entry.type === "Message" || entry.type === "Term";

const key = (entry: Entry): string => `${entry.type === "Term" ? "-" : ""}${entry.id.name}`;

function text(entries: readonly Entry[]): string {
  return serialize(new Resource(entries.map((entry) => Object.assign(entry, { comment: null }))), {});
}

const parsed = new Map<string, { changed: number; resource: Resource }>();

/** Return a file of the catalogue, which is parsed again only if it has changed. */
function read(language: string, name: string): Resource {
  const path = join(FOLDER, language, `${name}.ftl`);
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return new Resource([]);
  const known = parsed.get(path);
  if (known?.changed === changed) return known.resource;
  const resource = parse(readFileSync(path, "utf8"), {});
  parsed.set(path, { changed, resource });
  return resource;
}

// ---- the pseudo-languages

const ACCENTS = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ";
const LONGER = 0.4;

class Accents extends Transformer {
  override visitTextElement(node: TextElement): TextElement {
    node.value = accented(node.value);
    return node;
  }
}

/** Convert a resource to the pseudo-language. */
export function pseudo(resource: Resource): Resource {
  const converted = new Accents().visit(resource.clone()) as Resource;
  for (const entry of converted.body) {
    // A term is part of a message, which has its own brackets.
    if (entry.type !== "Message" || !entry.value) continue;
    const { elements } = entry.value;
    elements.unshift(new TextElement("⟦"));
    elements.push(new TextElement("⟧"));
  }
  return converted;
}

/** Add accents and double vowels until the text is 40 % longer; <tags> stay unchanged. */
export function accented(value: string): string {
  let due = 0;
  return value.replace(/<[^>]*>|[a-zA-Z]/g, (match) => {
    if (match.length > 1) return match;
    const small = match.toLowerCase();
    const letter = ACCENTS[small.charCodeAt(0) - 97] ?? match;
    const written = small === match ? letter : letter.toUpperCase();
    due += LONGER;
    if (due < 1 || !"aeiou".includes(small)) return written;
    const times = Math.floor(due);
    due -= times;
    return written + letter.repeat(times);
  });
}

class Mirror extends Transformer {
  override visitTextElement(node: TextElement): TextElement {
    node.value = mirrored(node.value);
    return node;
  }
}

/** Let every word run from right to left (Unicode's overrides); <tags> stay unchanged. */
export const mirrored = (value: string): string =>
  value.replace(/<[^>]*>|[a-zA-Z]+/g, (match) => (match.startsWith("<") ? match : `\u202e${match}\u202c`));

const PSEUDOS: ReadonlyMap<string, (resource: Resource) => Resource> = new Map([
  [PSEUDO, pseudo],
  [MIRRORED, (resource) => new Mirror().visit(resource.clone()) as Resource],
]);

// ---- the modules

const NAME = "virtual:messages";
/** The folder of the built files. */
const BUILT = "assets/messages/";

/** The Vite plug-in. */
export function messages(): Plugin {
  let built = "";
  return {
    name: "quorum-messages",
    configResolved({ command }) {
      built = command === "build" ? `${BUILT}${version()}/` : "";
    },
    buildStart() {
      if (!built) return;
      for (const [language, name, fileName] of everyFile(built)) {
        this.emitFile({ type: "asset", fileName, source: moduleOf(language, name) });
      }
    },
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const [, language, name = ""] = id.slice(1).split("/");
      if (language === undefined) return index(built);
      for (const file of MODULES.get(name) ?? []) {
        this.addWatchFile(join(FOLDER, PSEUDOS.has(language) ? FALLBACK : language, `${file}.ftl`));
      }
      return moduleOf(language, name);
    },
  };
}

const tags = (): string[] => [...languages(), ...PSEUDOS.keys()];

const moduleOf = (language: string, name: string): string =>
  `export default ${JSON.stringify(parsedMessages(language, MODULES.get(name) ?? []))};`;

function* everyFile(folder: string): Generator<[language: string, name: string, file: string]> {
  for (const language of tags()) {
    for (const name of MODULES.keys()) yield [language, name, `${folder}${language}/${name}.js`];
  }
}

/** Return a hash of all files. */
function version(): string {
  const hash = createHash("sha256");
  for (const [language, name] of everyFile("")) hash.update(moduleOf(language, name));
  return hash.digest("base64url").slice(0, 8);
}

/** Return a language by its own name: "Deutsch". A phone would take 10 ms to load the names of all. */
const nameOf = (tag: string): string | undefined => new Intl.DisplayNames(tag, { type: "language" }).of(tag);

/**
 * Return the module with the languages and the function that loads messages. In the built pages it makes up the address of
 * a file: a table of all files would take 2 kB that a phone loads before it can vote.
 */
function index(built: string): string {
  const rows = tags().flatMap((language) =>
    [...MODULES.keys()].map((name) => `"${language}/${name}": () => import("${NAME}/${language}/${name}")`),
  );
  const load = built
    ? `(language, name) => import(/* @vite-ignore */ \`/${built}\${language}/\${name}.js\`)`
    : `(language, name) => ({ ${rows.join(", ")} })[\`\${language}/\${name}\`]()`;
  return [
    `export const LANGUAGES = ${JSON.stringify(languages())};`,
    `export const NAMES = ${JSON.stringify(Object.fromEntries(languages().map((tag) => [tag, nameOf(tag)])))};`,
    `export const PSEUDOS = ${JSON.stringify([...PSEUDOS.keys()])};`,
    `export const LATER = ${JSON.stringify(Object.keys(LATER))};`,
    `export const load = ${load};`,
  ].join("\n");
}
