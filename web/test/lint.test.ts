// The linter forbids markup from what people type, stored texts of one language, and classes without a rule.

import { ESLint } from "eslint";
import { expect, it } from "vitest";

const RULES = [
  "svelte/no-at-html-tags",
  "svelte/no-unused-class-name",
  "no-restricted-syntax",
  "no-restricted-properties",
];
// These rules need no type information, which takes long to load.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function rulesBroken(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

it.each([
  ["{@html name}", "svelte/no-at-html-tags"],
  ["<iframe title={name} srcdoc={name}></iframe>", "no-restricted-syntax"],
  ["<p contenteditable bind:innerHTML={name}></p>", "no-restricted-syntax"],
  ['<p class="quiet forgotten">{name}</p>', "svelte/no-unused-class-name"],
])(
  "forbids %s in a component",
  async (markup, rule) => {
    const script = '<script lang="ts">\n  let { name = $bindable() }: { name: string } = $props();\n</script>\n\n';
    expect(await rulesBroken(`${script}${markup}\n`, "src/App.svelte")).toEqual([rule]);
  },
  30_000,
);

it.each(["innerHTML", "outerHTML"])(
  "forbids setting %s",
  async (property) => {
    const code = `export const show = (host: HTMLElement, name: string) => (host.${property} = name);\n`;
    expect(await rulesBroken(code, "src/main.ts")).toEqual(["no-restricted-properties"]);
  },
  30_000,
);

it.each([
  ["const title = t(id);", "no-restricted-syntax"],
  ["let title = id; export const show = () => (title = t(id));", "no-restricted-syntax"],
  ["export const fail = (): Error => new Error(t(id));", "no-restricted-syntax"],
  ["export const show = (): string => t(id);", null],
])(
  "checks that texts are not stored: %s",
  async (code, rule) => {
    expect(await rulesBroken(`${code}\n`, "src/main.ts")).toEqual(rule ? [rule] : []);
  },
  30_000,
);
