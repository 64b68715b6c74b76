// Converts a JSON Schema on stdin to TypeScript on stdout, one type per definition.

import { text } from "node:stream/consumers";

import { compile } from "json-schema-to-typescript";

// A synchronous read of stdin fails with EAGAIN where the schema is longer than the pipe's buffer.
const { $defs } = JSON.parse(await text(process.stdin));
// The compiler writes only the types that a root type refers to; this root refers to all and is removed below.
const properties = Object.fromEntries(Object.keys($defs).map((name) => [name, { $ref: `#/$defs/${name}` }]));
const types = await compile({ $defs, type: "object", properties }, "AllTypes", {
  additionalProperties: false,
  bannerComment: "",
  style: { printWidth: 120 },
});
process.stdout.write(types.replace(/export interface AllTypes \{[^}]*\}\n/, "").trimStart());
