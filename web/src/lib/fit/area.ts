// Plans for an area of the screen: the largest type in which everything fits, and never smaller than the area's own.

/** An area in px; `text` is the size of its smallest text. */
export interface Area {
  width: number;
  height: number;
  text: number;
}

/** Return the first plan that shows everything, from the largest type to the smallest; else the smallest's. */
export function largest<Plan extends { whole: boolean }>(
  scales: readonly number[],
  plan: (scale: number) => Plan,
): Plan {
  let best: Plan | undefined;
  for (const scale of scales) {
    best = plan(scale);
    if (best.whole) break;
  }
  if (!best) throw new RangeError("no scale");
  return best;
}

/** Return the pages of a list: pairs of the first item and the one after the last. */
export function pages(count: number, size: number): [number, number][] {
  const each = Math.max(1, size);
  return Array.from({ length: Math.max(1, Math.ceil(count / each)) }, (_, page) => [
    page * each,
    Math.min(count, (page + 1) * each),
  ]);
}

/** Return the place of any number in a list that begins again after its end: 0 for -3 or 3 of 3. */
export const wrapped = (number: number, count: number): number => (count ? ((number % count) + count) % count : 0);
