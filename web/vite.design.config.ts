import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

import { messages } from "./messages.plugin.ts";

// The page of the design system, which is built for its pictures only (scripts/design_pictures.py).
export default defineConfig({
  root: "design",
  base: "./",
  plugins: [svelte({ configFile: "../svelte.config.js" }), messages()],
  build: { target: "es2022" },
});
