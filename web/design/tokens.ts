import type { Tone } from "../src/ui/tone";

/** Pairs of colours that are used together: ink, and what is behind it. */
export const COLOURS = [
  ["ink", "paper"],
  ["ink", "surface"],
  ["quiet", "surface"],
  ["ink", "sunken"],
  ["accent", "surface"],
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["accent", "accent-soft"],
  ["ink", "bar"],
  ["decided-ink", "decided"],
  ["good", "good-soft"],
  ["warn", "warn-soft"],
  ["bad", "bad-soft"],
  ["ink", "line"],
  ["surface", "edge"],
] as const;

export const SPACES = [1, 2, 3, 4, 5, 6, 8].map((step) => `--space-${step}`);

export const TONES: readonly Tone[] = ["good", "warn", "bad", "accent", "none"];
