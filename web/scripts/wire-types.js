// Writes a JSON Schema on stdin as TypeScript on stdout: every definition under its own name.

import { readFileSync } from "node:fs";

import { compile } from "json-schema-to-typescript";

const { $defs } = JSON.parse(readFileSync(0, "utf8"));
// The compiler writes what a root type refers to, so one refers to everything, and is then cut away.
const properties = Object.fromEntries(Object.keys($defs).map((name) => [name, { $ref: `#/$defs/${name}` }]));
const types = await compile({ $defs, type: "object", properties }, "AllTypes", {
  additionalProperties: false,
  bannerComment: "",
  style: { printWidth: 120 },
});
process.stdout.write(types.replace(/export interface AllTypes \{[^}]*\}\n/, "").trimStart());
