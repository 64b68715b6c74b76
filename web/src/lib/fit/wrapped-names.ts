// Names in columns of a known width: they wrap between words, and are shortened where that is not enough.

import { lines, measure } from "./measure";
import { shortened } from "./shorten";

/** Return the names as they fit into `most` lines of `width` px; 0 is a width that is not known yet. */
export function wrappedNames(names: readonly string[], width: number, size: number, most = 3): readonly string[] {
  const of = measure(size, 600);
  return width ? shortened(names, (text) => lines(text, width, of) <= most) : names;
}
