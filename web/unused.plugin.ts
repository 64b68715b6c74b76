// Svelte code that no page uses and no bundler can leave out, because it defines a class when it is loaded.

import type { Plugin } from "vite";

const CUSTOM_ELEMENTS = "svelte/src/internal/client/dom/elements/custom-element.js";

/** Leaves out the code of custom elements: no component is one. */
export function unused(): Plugin {
  return {
    name: "unused",
    apply: "build",
    load: (id) =>
      id.endsWith(CUSTOM_ELEMENTS)
        ? 'export function create_custom_element() { throw new Error("no component is a custom element"); }'
        : null,
  };
}
