import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

import type { Plugin } from "vite";

// The server adds links to the HTML (server/handlers/page_html.py), so it compresses that itself.
const TEXTS = new Set([".js", ".css", ".svg"]);

/** Puts a .br and a .gz beside every text that they make smaller: compressed once and well, and not again per phone. */
export function compressed(): Plugin {
  let folder = "";
  return {
    name: "compressed",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const path = join(folder, file);
        if (!TEXTS.has(extname(path)) || !statSync(path).isFile()) continue;
        const content = readFileSync(path);
        // Brotli's default is already its best quality.
        for (const [suffix, packed] of [
          [".br", brotliCompressSync(content)],
          [".gz", gzipSync(content, { level: 9 })],
        ] as const) {
          if (packed.length < content.length) writeFileSync(path + suffix, packed);
        }
      }
    },
  };
}
