// Splits a text into its marked-up parts.

import type { Argument } from "./functions";

export interface Piece {
  /** The name of the markup; null for plain text. */
  tag: string | null;
  text: string;
}

// A private-use character that replaces "<" in arguments while a message is formatted.
const STAND_IN = "\ue000";

/** Format a message with `write` and split it: "<big>3</big> of 8" becomes "3" with the tag "big", and " of 8". */
export function pieces(write: (args: Record<string, Argument>) => string, args: Record<string, Argument>): Piece[] {
  const safe = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, hidden(value)]));
  const split: Piece[] = [];
  let end = 0;
  const text = write(safe);
  const add = (tag: string | null, part: string) => {
    if (part || tag) split.push({ tag, text: part.replaceAll(STAND_IN, "<") });
  };
  for (const match of text.matchAll(/<([a-z][a-z0-9-]*)>(.*?)<\/\1>/gs)) {
    add(null, text.slice(end, match.index));
    add(match[1] ?? null, match[2] ?? "");
    end = match.index + match[0].length;
  }
  add(null, text.slice(end));
  return split;
}

function hidden(argument: Argument): Argument {
  if (typeof argument === "string") return argument.replaceAll("<", STAND_IN);
  return typeof argument === "number" ? argument : argument.map((text) => text.replaceAll("<", STAND_IN));
}
