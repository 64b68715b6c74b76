import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

import { bundled } from "./bundled.plugin.ts";
import { compressed } from "./compress.plugin.ts";
import { messages } from "./messages.plugin.ts";
import { unused } from "./unused.plugin.ts";
import { worker } from "./worker.plugin.ts";

// What every screen needs, or the ballot before the first score: a file of its own each costs a phone a request.
const BASE = new RegExp(
  [
    "src/(main|App|router|styles/|lib/browser/part|lib/text/(session-code|check-length|length)|lib/weights/(weighing|shares))",
    // The styles of the ballot, and what its later parts share with it.
    "src/features/ballot/(Ballot|CellCard|Header|JoinForm|ReaderControls|ScoreButtons|Scoring|ScoringBar)\\.svelte\\?",
    "src/features/ballot/(auto-advance|cell-order|DeliveryStatus|RunInProduction)",
    "src/ui/(?!CopyButton|Disclosure|Meter|SegmentedControl)",
    "src/i18n/",
    "src/api/http",
    "src/session/((?!traces|offline-copy\\.)[^/]+\\.ts|(PhaseStatus|Timer|ConnectionNotice)\\.svelte)",
    "src/lib/(board/(heat|options-changes|OptionsChanged)|text/words)",
    "rolldown",
  ].join("|"),
);

export default defineConfig({
  plugins: [svelte(), unused(), messages(), worker(), compressed(), bundled(), svelteTesting()],
  build: {
    // The server reads there which files a screen needs (server/handlers/page_html.py).
    manifest: "manifest.json",
    // The Content-Security-Policy allows no inline script and no data: font or style, so nothing is inlined.
    assetsInlineLimit: 0,
    // The page of each screen links its scripts (server/handlers/page_html.py); a list of them in each is one too many.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith(".css")),
    },
    target: "es2022",
    // ECharts is one large chunk; it is loaded only where there is a chart.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: BASE, priority: 1 },
            // What several screens or parts share is one file too: the projector would wait for dozens.
            {
              name: "shared",
              test: /src\/(lib\/(board|evidence|scale|solidity|text|weights)|ui|session\/[^/]+$)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: { setupFiles: ["test/setup.ts"], env: { TZ: "UTC" } },
  server: {
    proxy: { "/api": { target: "http://127.0.0.1:8000", ws: true } },
  },
});
