// bundled.json: the npm packages whose code is in the built pages, for the bill of materials (scripts/sbom.py).

import { readFileSync } from "node:fs";

import type { Plugin } from "vite";

/** The folder of the package that a module belongs to, and the package's name; null for the pages' own modules. */
export function packageOf(id: string): { folder: string; name: string } | null {
  const inside = id.lastIndexOf("/node_modules/");
  if (inside < 0) return null;
  const start = inside + "/node_modules/".length;
  const parts = id.slice(start).split("/");
  const name = parts.slice(0, parts[0]?.startsWith("@") ? 2 : 1).join("/");
  return { folder: id.slice(0, start) + name, name };
}

interface Package {
  name: string;
  version: string;
  license: string;
}

export function bundled(): Plugin {
  return {
    name: "bundled",
    apply: "build",
    generateBundle(_options, bundle) {
      const found = new Map<string, Package>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const origin = module.renderedLength > 0 ? packageOf(id) : null;
          if (!origin || found.has(origin.folder)) continue;
          const { version, license } = JSON.parse(readFileSync(`${origin.folder}/package.json`, "utf8")) as Package;
          found.set(origin.folder, { name: origin.name, version, license });
        }
      }
      const sorted = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: "asset", fileName: "bundled.json", source: JSON.stringify(sorted, null, 1) });
    },
  };
}
