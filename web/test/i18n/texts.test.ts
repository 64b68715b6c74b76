// Every text of the pages is in the catalogue, and every message of the catalogue is used.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse as parseFluent } from "@fluent/syntax";
import { describe, expect, it } from "vitest";

import { LATER, SCREENS, type ScreenName } from "../../messages.plugin";
import { messagesUsed, reached, sources, texts, type Occurrence } from "./sources";

const all = sources();

/** Texts that may be in the code, with the reason. */
const ALLOWED: Record<string, readonly string[]> = {
  // Shown when the messages themselves could not be loaded.
  "App.svelte": ["This page did not load", "Part of it could not be fetched from the server. Reload the page."],
  "ui/ErrorPage.svelte": ["Go to the start page"],
  // The format of an input, and a name that has no translation.
  "features/home/JoinByCode.svelte": ["XXXX-XXXX"],
  "features/ballot/evidence/AttachForm.svelte": ["https://…"],
  "lib/weights/LockedWeights.svelte": ["SHA-256"],
  // A command.
  "features/verify/Verify.svelte": ["quorum verify FILE"],
  // Names of file formats and of fonts.
  // The name of the product, in every language.
  "ui/Brand.svelte": ["Quorum"],
};

// A list of references is not translated.
const LANGUAGE_FREE = new Set(["features/analysis/sources.ts"]);

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The entry point of each screen. */
const ENTRIES: Record<ScreenName, string> = {
  home: "features/home/Home.svelte",
  ballot: "features/ballot/Ballot.svelte",
  screen: "features/projector/Projector.svelte",
  facilitate: "features/facilitate/Facilitate.svelte",
  embed: "features/embed/Embed.svelte",
  solid: "features/analysis/Analysis.svelte",
  decisions: "features/decisions/Decisions.svelte",
  privacy: "features/privacy/Privacy.svelte",
  verify: "features/verify/Verify.svelte",
  nowhere: "ui/ErrorPage.svelte",
};

/** The messages of each file of the catalogue. */
const CATALOGUE = place("../../../server/messages/en");
const files = new Map(
  readdirSync(CATALOGUE).map((name) => {
    const { body } = parseFluent(readFileSync(join(CATALOGUE, name), "utf8"), {});
    const names = body.flatMap((entry) => (entry.type === "Message" ? [entry.id.name] : []));
    return [name.replace(".ftl", ""), new Set(names)] as const;
  }),
);
const ids = new Set([...files.values()].flatMap((names) => [...names]));

/** The sources of the server, which also uses messages. */
const SERVER = place("../../../server");
const server = readdirSync(SERVER, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".py"))
  .map((path) => readFileSync(join(SERVER, path), "utf8"));

/** Return the texts of a file that are neither from the catalogue nor allowed. */
function unexpectedTexts(path: string, source: string): Occurrence[] {
  if (LANGUAGE_FREE.has(path)) return [];
  return texts(path, source).filter(({ text }) => !ALLOWED[path]?.includes(text));
}

describe("the texts of the pages", () => {
  it.each([...all.keys()])("come from the catalogue: %s", (path) => {
    expect(unexpectedTexts(path, all.get(path) ?? "")).toEqual([]);
  });

  it("are detected in every place", () => {
    const page = `<script lang="ts">
  const word = "Nothing yet";
  const id = "ballot-done";
  const key = wide ? "wide" : "narrow";
</script>
<p class="small quiet" title="Go there" data-testid="some thing">Hello <b>you</b>{open ? " so far" : ""}</p>
{#if a === "no clear winner"}<Card text={why ? "Not now" : t("common-later")} />{/if}`;
    expect(texts("x.svelte", page).map(({ text }) => text)).toEqual([
      "Nothing yet",
      "Go there",
      "Hello",
      "you",
      "so far",
      "Not now",
    ]);
    expect(texts("x.ts", 'const OFFLINE = `The ${what} is gone`; throw new TypeError("not a number");')).toHaveLength(
      1,
    );
    expect(texts("x.ts", 'const tag = "STAR"; const path = "features/home"; const css = "a-b c1";')).toEqual([]);
  });
});

describe("the messages that the pages use", () => {
  it.each([...all.keys()])("exist: %s", (path) => {
    expect(messagesUsed(all.get(path) ?? "", ids).unknown).toEqual([]);
  });

  it.each(Object.keys(SCREENS) as ScreenName[])("are among those that the screen loads: %s", (screen) => {
    const loaded = new Set(
      [...SCREENS[screen], ...(LATER[screen] ?? [])].flatMap((name) => [...(files.get(name) ?? [])]),
    );
    const missing = [...reached(ENTRIES[screen], all)].flatMap((path) =>
      [...messagesUsed(all.get(path) ?? "", ids).ids].filter((id) => !loaded.has(id)).map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it("are all messages of the catalogue", () => {
    const files = [...all.values(), ...server].map((source) => messagesUsed(source, ids));
    const used = new Set(files.flatMap((file) => [...file.ids]));
    const families = files.flatMap((file) => file.families);
    expect([...ids].filter((id) => !used.has(id) && !families.some((family) => id.startsWith(family)))).toEqual([]);
  });
});
