// A text with marked-up parts, taken apart.

import type { Argument } from "./functions";

export interface Piece {
  /** What the part is marked with; null for plain text. */
  tag: string | null;
  text: string;
}

// Private use: stands in for "<" in what people typed while a message is put together.
const STAND_IN = "\ue000";

/** The parts of a text whose arguments `write` puts in: "<big>3</big> of 8" is "3" marked "big", and " of 8". */
export function pieces(write: (args: Record<string, Argument>) => string, args: Record<string, Argument>): Piece[] {
  const safe = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, hidden(value)]));
  const found: Piece[] = [];
  let end = 0;
  const text = write(safe);
  const add = (tag: string | null, part: string) => {
    if (part || tag) found.push({ tag, text: part.replaceAll(STAND_IN, "<") });
  };
  for (const match of text.matchAll(/<([a-z][a-z0-9-]*)>(.*?)<\/\1>/gs)) {
    add(null, text.slice(end, match.index));
    add(match[1] ?? null, match[2] ?? "");
    end = match.index + match[0].length;
  }
  add(null, text.slice(end));
  return found;
}

function hidden(argument: Argument): Argument {
  if (typeof argument === "string") return argument.replaceAll("<", STAND_IN);
  return typeof argument === "number" ? argument : argument.map((text) => text.replaceAll("<", STAND_IN));
}
