// Formats messages as a page does, for tests/messages: {language, texts, cases: [[id, args], …]} on stdin, a list of
// texts on stdout. Node runs the pages' own functions as they stand.

import { text as textOf } from "node:stream/consumers";

import { FluentBundle, FluentResource } from "@fluent/bundle";

import { FUNCTIONS, fluentValue, localeOf } from "../../src/i18n/functions.ts";

const { language, texts, cases } = JSON.parse(await textOf(process.stdin));
const bundle = new FluentBundle(localeOf(language), { functions: FUNCTIONS, useIsolating: false });
for (const text of texts) bundle.addResource(new FluentResource(text));
const written = cases.map(([id, args]) => {
  const values = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, fluentValue(value)]));
  return bundle.formatPattern(bundle.getMessage(id).value, values);
});
process.stdout.write(JSON.stringify(written));
