// Refuses a text that is too long as the server would, where the message to the server has room for less than was typed.

import { problem, Refusal } from "../../api/http";
import { beginning, isTooLong, visibleLength } from "./length";

/** Throw the refusal of the first text that is too long; each comes with how many characters it may have. */
export function checkLengths(...texts: readonly (readonly [text: string, most: number])[]): void {
  const long = texts.find(([text, most]) => isTooLong(text, most));
  if (!long) return;
  const [text, most] = long;
  throw new Refusal(problem("text_too_long", { start: beginning(text), count: visibleLength(text), most }));
}
