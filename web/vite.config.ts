import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

import { bundled } from "./bundled.plugin.ts";
import { compressed } from "./compress.plugin.ts";
import { messages } from "./messages.plugin.ts";

export default defineConfig({
  plugins: [svelte(), messages(), compressed(), bundled(), svelteTesting()],
  build: {
    // The server reads there which files a screen needs (server/handlers/page_html.py).
    manifest: "manifest.json",
    // The Content-Security-Policy allows no inline script and no data: font or style, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    // ECharts is one large chunk; it is loaded only where there is a chart.
    chunkSizeWarningLimit: 700,
    // The code of all screens compresses better as one file than as a dozen.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "base", test: /src\/(ui|i18n|api|session)\/|rolldown|node_modules\/svelte/ }],
        },
      },
    },
  },
  test: { setupFiles: ["test/setup.ts"], env: { TZ: "UTC" } },
  server: {
    proxy: { "/api": { target: "http://127.0.0.1:8000", ws: true } },
  },
});
