// How many reasons for the scores of a cell can be read from the back row, and in what type.

import type { Area } from "../../lib/fit/area";
import { lines, measure } from "../../lib/fit/measure";

const SCALES = [1.4, 1.2, 1];
const LINE = 1.3;
const GAP = 0.45; // em between reasons
const SCORE = 3; // em for the score before a reason
const MOST = 6;
const MOST_LINES = 6;

export interface ReasonsPlan {
  scale: number;
  /** How many are shown, and in how many lines at most. */
  count: number;
  lines: number;
}

/** Return a plan for texts: all of them whole if they fit, else as many as can be read, each in as many lines as fit. */
export function planReasons(texts: readonly string[], { width, height, text }: Area): ReasonsPlan {
  const most = Math.min(MOST, texts.length);
  const needed = (scale: number, count: number, limit: number) => {
    const of = measure(scale * text, 500);
    const all = texts.slice(0, count).map((t) => Math.min(limit, lines(t, width - SCORE * scale * text, of)));
    return (
      all.reduce((sum, one) => sum + (one * LINE + GAP) * scale * text, 0) + (count < texts.length ? LINE * text : 0)
    );
  };
  for (const scale of SCALES) {
    if (texts.length <= most && needed(scale, most, Infinity) <= height) return { scale, count: most, lines: 99 };
  }
  for (let count = most; count > 1; count--) {
    for (let limit = MOST_LINES; limit > 1; limit--) {
      if (needed(1, count, limit) <= height) return { scale: 1, count, lines: limit };
    }
  }
  const limit = Math.max(1, Math.floor((height / text - GAP - LINE) / LINE));
  return { scale: 1, count: height > 2 * LINE * text ? Math.min(1, most) : 0, lines: limit };
}
