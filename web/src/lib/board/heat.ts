// The colours of the heat map: one hue from pale to deep, which works for colour-blind readers too, with a text colour
// whose contrast is at least 4.5 : 1 (WCAG AA) on every shade.

type Rgb = readonly [number, number, number];
type Stop = readonly [number, Rgb];

// Colour stops from 0 to 1. The mid-tones, on which neither black nor white text is readable, take a short interval.
const LIGHT: readonly Stop[] = [
  [0, [242, 247, 246]],
  [0.35, [201, 228, 228]],
  [0.65, [139, 196, 199]],
  [0.76, [100, 172, 178]],
  [0.84, [22, 100, 110]],
  [1, [7, 56, 65]],
];
const DARK: readonly Stop[] = [
  [0, [32, 43, 45]],
  [0.35, [24, 66, 73]],
  [0.6, [24, 94, 103]],
  [0.68, [26, 104, 113]],
  [0.76, [92, 172, 178]],
  [1, [184, 232, 233]],
];

export interface Shade {
  background: string;
  ink: string;
}

/** Return the shade for a value between worst (0) and best (1). */
export function heat(fraction: number, dark: boolean): Shade {
  const ramp = dark ? DARK : LIGHT;
  const at = Math.min(1, Math.max(0, fraction));
  const above = Math.max(
    1,
    ramp.findIndex(([stop]) => stop >= at),
  );
  const [start, low] = ramp[above - 1] as Stop;
  const [end, high] = ramp[above] as Stop;
  const share = (at - start) / (end - start);
  const mixed = low.map((from, i) => Math.round(from + ((high[i] as number) - from) * share)) as unknown as Rgb;
  const ink = contrast(mixed, [0, 0, 0]) >= contrast(mixed, [255, 255, 255]) ? "#000" : "#fff";
  return { background: `rgb(${mixed.join(" ")})`, ink };
}

/** Return the contrast ratio of two colours by WCAG 2.2, 1..21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r as number) + 0.7152 * (g as number) + 0.0722 * (b as number);
}
