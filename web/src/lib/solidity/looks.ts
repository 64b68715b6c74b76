// How a headline looks: its word, its icon and its colour.

import type { Headline } from "../../api/wire";
import type { Plain } from "../../i18n";
import type { IconName } from "../../ui/Icon.svelte";
import type { Tone } from "../../ui/tone";

export const LOOKS = {
  clear: { id: "headline-clear", icon: "check", tone: "good" },
  close: { id: "headline-close", icon: "near", tone: "warn" },
  "no clear winner": { id: "headline-no-clear-winner", icon: "level", tone: "none" },
} as const satisfies Record<Headline, { id: Plain; icon: IconName; tone: Tone }>;
