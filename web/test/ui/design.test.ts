// The page of the design system has every part.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

const WEB = join(import.meta.dirname, "../..");
const page = readFileSync(join(WEB, "design/Design.svelte"), "utf8");
const tokens = readFileSync(join(WEB, "src/styles/tokens.css"), "utf8");

it.each(readdirSync(join(WEB, "src/ui")).filter((name) => name.endsWith(".svelte")))("shows %s", (name) => {
  expect(page).toContain(`src/ui/${name}`);
  expect(page).toContain(`<${name.replace(".svelte", "")}`);
});

it("shows only colours that exist", async () => {
  const { COLOURS, SPACES } = await import("../../design/tokens");
  for (const name of COLOURS.flat()) expect(tokens).toContain(`--${name}:`);
  for (const name of SPACES) expect(tokens).toContain(`${name}:`);
});
