// How wide a text is and how many lines it takes, so that a screen can be laid out before it is drawn.

export type Measure = (text: string) => number;

const PER_LETTER = 0.56; // em; an estimate where nothing can be measured
const MARGIN = 1.02; // letter spacing and rounding differ a little between a canvas and the page

const ENOUGH = 20_000; // widths that are remembered

// Boards arrive many times a second, and mostly have the same texts.
const known = new Map<string, number>();
let family: string | undefined;
let canvas: CanvasRenderingContext2D | null | undefined;

/** Return a function that measures texts in a font of some px; a weight of 600 or more is bold. */
export function measure(size: number, weight = 600): Measure {
  canvas ??= document.createElement("canvas").getContext("2d");
  const drawing = canvas;
  if (!drawing) return (text) => text.length * size * PER_LETTER;
  family ??= getComputedStyle(document.body).fontFamily;
  const font = `${weight} ${size}px ${family}`;
  return (text) => {
    const key = font + text;
    let width = known.get(key);
    if (width === undefined) {
      drawing.font = font;
      width = drawing.measureText(text).width * MARGIN;
      if (known.size >= ENOUGH) known.clear();
      known.set(key, width);
    }
    return width;
  };
}

// A line may end after a space or a hyphen, and next to the characters of scripts that have no spaces.
const WIDE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]";
const BREAKS = new RegExp(`(?<=[\\s-])(?=[^\\s-])|(?<=${WIDE})|(?=${WIDE})`, "u");

/** Return how many lines a text takes in a width; infinitely many if one of its words does not fit. */
export function lines(text: string, width: number, of: Measure): number {
  let count = 1;
  let line = "";
  for (const word of text.split(BREAKS)) {
    if (of((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (of(word.trimEnd()) > width) return Infinity;
    if (line) count++;
    line = word;
  }
  return count;
}
