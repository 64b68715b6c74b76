// The length of texts as the server counts it: in the characters that people see.

export const MAX_NAME = 80;
export const MAX_LINE = 400;
export const MAX_TEXT = 2000;
export const MAX_SCALE_UNIT = 20;
export const MAX_FIGURE_UNIT = 40;
export const MAX_LINK = 1000;

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Count the characters that people see. */
export const visibleLength = (text: string): number => [...characters.segment(text.trim())].length;

/** Whether a text has more characters than are possible. */
export const isTooLong = (text: string, most: number): boolean => text.length > most && visibleLength(text) > most;

/** Return the text's first characters, to quote it by. */
export const beginning = (text: string, most = 30): string =>
  [...characters.segment(text.trim())]
    .slice(0, most)
    .map(({ segment }) => segment)
    .join("");
