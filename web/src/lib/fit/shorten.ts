// Names that do not fit, shortened so that no two look alike: in the middle, or else to where they differ.

type Fits = (text: string) => boolean;

const DOTS = "…";
const STARTS = [12, 8, 4, 0]; // letters of the start to keep before the part in which names differ
const NEAR = 8; // letters before a difference that are shown with it, if the word begins there
const CLEAR = 6; // letters that make a difference visible

const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const letters = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment);

/** Return the names as they fit; those that fit stay whole, and no two of the others become the same. */
export function shortened(names: readonly string[], fits: Fits): string[] {
  const short = names.map((name) => (fits(name) ? name : cutInside(letters(name), fits)));
  for (const alike of alikes(short)) {
    for (const i of alike) {
      const name = names[i] as string;
      const others = alike.filter((j) => j !== i).map((j) => names[j] as string);
      if (short[i] !== name) short[i] = cutToDifference(letters(name), differs(name, others), fits);
    }
  }
  for (const alike of alikes(short)) {
    for (const i of alike) {
      if (short[i] === names[i]) continue;
      const number = `${i + 1}. `;
      short[i] = number + cutInside(letters(names[i] as string), (text) => fits(number + text));
    }
  }
  return short;
}

/** Return the positions of texts that are the same, by text. */
function alikes(texts: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  texts.forEach((text, i) => places.set(text, [...(places.get(text) ?? []), i]));
  return [...places.values()].filter((of) => of.length > 1);
}

/** Return the most letters for which `make` gives a text that fits; 0 if none does. */
function most(limit: number, make: (kept: number) => string, fits: Fits): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(make(middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutInside(of: readonly string[], fits: Fits): string {
  const make = (kept: number) => {
    const start = Math.ceil(kept / 2);
    return `${of.slice(0, start).join("").trimEnd()}${DOTS}${of
      .slice(of.length - (kept - start))
      .join("")
      .trimStart()}`;
  };
  return make(most(Math.max(0, of.length - 1), make, fits));
}

/** Return the place from which a name differs from all others, in letters: the start of that word, if it is near. */
function differs(name: string, others: readonly string[]): number {
  const own = letters(name);
  const alike = others.map((other) => {
    const theirs = letters(other);
    const at = own.findIndex((letter, i) => letter !== theirs[i]);
    return at < 0 ? own.length - 1 : at;
  });
  const from = Math.max(0, ...alike);
  const word = own.slice(0, from).findLastIndex((letter) => /[\s-]/.test(letter)) + 1;
  return from - word <= NEAR ? word : from;
}

function cutToDifference(of: readonly string[], from: number, fits: Fits): string {
  const rest = of.length - from;
  let best = "";
  for (const start of STARTS) {
    const make = (kept: number) => {
      const head = of.slice(0, Math.min(start, from)).join("").trimEnd();
      const part = of.slice(from, from + kept).join("");
      return `${head}${from > start ? DOTS : ""}${part}${kept < rest ? DOTS : ""}`;
    };
    const kept = most(rest, make, fits);
    best = make(kept);
    if (kept >= Math.min(CLEAR, rest)) break;
  }
  return best;
}
