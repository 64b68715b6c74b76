import { readdirSync, readFileSync } from "node:fs";

import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

// Svelte escapes what it renders. Names, reasons and links come from people, so nothing may bypass that.
const RAW_HTML = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "srcdoc",
  "createContextualFragment",
  "setHTMLUnsafe",
];
const NO_RAW_HTML = "Set text, not HTML: what people type must not become markup.";

// A text in a variable would stay in the old language when the reader changes it.
const TEXT = "CallExpression[callee.name=/^(t|message|sentence|problemText|closedText|errorText)$/]";
const NO_STORED_TEXT = "Store the error or the id of the message, and format it where it is shown.";
const STORED_TEXTS = [
  `AssignmentExpression > ${TEXT}.right`,
  `:matches(Program, SvelteScriptElement) > VariableDeclaration > VariableDeclarator > ${TEXT}.init`,
  `NewExpression[callee.name="Error"] > ${TEXT}`,
];

// The classes of the shared style sheets; any other class needs a rule in its own component.
const STYLES = new URL("src/styles/", import.meta.url);
const SHARED_CLASSES = readdirSync(STYLES).flatMap((name) =>
  [...readFileSync(new URL(name, STYLES), "utf8").matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1]),
);

export default ts.config(
  { ignores: ["dist/", "src/api/wire.ts", "src/i18n/ids.ts"] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"] },
    },
    rules: {
      "no-restricted-properties": ["error", ...RAW_HTML.map((property) => ({ property, message: NO_RAW_HTML }))],
      "no-eval": "error",
      "svelte/no-at-html-tags": "error",
      "no-restricted-syntax": [
        "error",
        { selector: 'SvelteAttribute[key.name="srcdoc"]', message: NO_RAW_HTML },
        { selector: 'SvelteDirective[key.name.name="innerHTML"]', message: NO_RAW_HTML },
        ...STORED_TEXTS.map((selector) => ({ selector, message: NO_STORED_TEXT })),
      ],
      // Tones and kinds are appended at run time, and the projector arranges its parts by "measured".
      "svelte/no-unused-class-name": [
        "error",
        { allowedClassNames: [...SHARED_CLASSES, "/^(tone|is)-$/", "measured"] },
      ],
      // Maps and sets in state are replaced, never mutated.
      "svelte/prefer-svelte-reactivity": "off",
      // {" "} keeps the space where a line of markup ends.
      "svelte/no-useless-mustaches": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // These rules see `any` where a type comes from another component; svelte-check resolves it, and is strict.
    files: ["**/*.svelte"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // Matchers such as expect.any(String) have the type `any`.
    files: ["test/**"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  { files: ["**/*.js"], extends: [ts.configs.disableTypeChecked], languageOptions: { globals: globals.node } },
);
