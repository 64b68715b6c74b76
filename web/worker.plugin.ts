// service-worker.js at the root of the built pages, with the list of the files that make up the shell.

import { createHash } from "node:crypto";
import { join } from "node:path";

import type { Plugin, Rollup } from "vite";

const WORKER = join(import.meta.dirname, "src/worker/service-worker.ts");
const FILE = "service-worker.js";
const SCREEN = "src/features/ballot/Ballot.svelte";
/** Its chunk can load every screen. */
const APP = "src/App.svelte";

/**
 * Return the files of the ballot, what it loads later included. Messages are no chunks: a page tells the service worker which
 * ones it has loaded.
 */
export function shellFiles(bundle: Rollup.OutputBundle): string[] {
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== "chunk") return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    const loadsAll = chunk.moduleIds.some((id) => id.endsWith(APP));
    for (const next of [...chunk.imports, ...(loadsAll ? [] : chunk.dynamicImports)]) add(next);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === "chunk" && chunk.moduleIds.some((id) => id.endsWith(SCREEN))) add(chunk.fileName);
  }
  return [...files].sort();
}

export function worker(): Plugin {
  return {
    name: "worker",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: WORKER, fileName: FILE });
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const chunk = bundle[FILE];
        if (chunk?.type !== "chunk") throw new Error("there is no service worker");
        if (chunk.imports.length || chunk.exports.length)
          throw new Error("the service worker must be one plain script");
        const files = shellFiles(bundle);
        // Any other file has another name, because the name contains a hash; only the page itself has none.
        const page = bundle["index.html"];
        const source = page?.type === "asset" ? page.source : "";
        const version = createHash("sha256").update(files.join()).update(source).digest("hex").slice(0, 12);
        const shell = { version, files: files.map((file) => `/${file}`) };
        chunk.code = chunk.code.replaceAll("__SHELL__", () => JSON.stringify(shell));
      },
    },
  };
}
