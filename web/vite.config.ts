import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

import { bundled } from "./bundled.plugin.ts";
import { compressed } from "./compress.plugin.ts";
import { messages } from "./messages.plugin.ts";
import { unused } from "./unused.plugin.ts";
import { worker } from "./worker.plugin.ts";

// What every screen needs, and the ballot before one has joined: a file of its own each costs a phone a request.
const BASE = new RegExp(
  [
    "src/(main|App|router|styles/|lib/browser/part|lib/text/(session-code|check-length|length))",
    // The styles of the ballot: its later parts need not wait for them.
    "src/features/ballot/(Ballot|BallotNotices|CellCard|Header|JoinForm|Meeting|ReaderControls|ScoreButtons|Scoring|ScoringBar)\\.svelte\\?",
    "src/features/ballot/(RunInProduction|(Ballot|JoinForm)\\.svelte$)",
    "src/session/(PhaseStatus|Timer|ConnectionNotice)\\.svelte\\?",
    "src/features/ballot/DeliveryStatus\\.svelte\\?",
    "src/ui/(?!CopyButton|Disclosure|Meter|SegmentedControl|ThemeSwitch)",
    "src/i18n/",
    "src/api/http",
    "src/session/drafts",
  ].join("|"),
);
// What every screen with a live connection needs, and the first score: a phone loads it while people type their name.
const LIVE = new RegExp(
  [
    "src/session/((?!traces|offline-copy\\.)[^/]+\\.ts|(PhaseStatus|Timer|ConnectionNotice)\\.svelte)",
    // What the ballot's later parts and the facilitator's page share with it.
    "src/features/ballot/(auto-advance|cell-order|DeliveryStatus|ScoreButtons)",
    "src/lib/(board/heat|text/words|weights/(weighing|shares))",
    "src/ui/ThemeSwitch",
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
    // What follows the join form is not linked, and asks for its two files at once.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => /\.css$|\/live-/.test(file)),
    },
    target: "es2022",
    // ECharts is one large chunk; it is loaded only where there is a chart.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Merged chunks would need one more file, with the code that keeps their modules apart.
      experimental: { chunkOptimization: false },
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: BASE, priority: 2 },
            { name: "live", test: LIVE, priority: 1 },
            // What several screens or parts share is one file too: the projector would wait for dozens.
            {
              name: "shared",
              test: /src\/(api|lib\/(board|evidence|scale|solidity|text|weights)|ui|session\/[^/]+$)/,
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
