// Session codes: eight characters of Crockford's base 32, formatted as XXXX-XXXX.

const LENGTH = 8;
const LOOKALIKES: Record<string, string> = { O: "0", I: "1", L: "1" };

/** Format what was typed so far as XXXX-XXXX: upper case, look-alikes corrected, other characters removed. */
export function formatCode(typed: string): string {
  const plain = [...typed.toUpperCase()]
    .map((c) => LOOKALIKES[c] ?? c)
    .filter((c) => /[0-9A-HJKMNP-TV-Z]/.test(c))
    .slice(0, LENGTH)
    .join("");
  return plain.length > 4 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain;
}

/** Whether a formatted code has all its characters. */
export const isComplete = (code: string): boolean => code.length === LENGTH + 1;

/** Return the code in a pasted join address, else the text unchanged. */
export function codeIn(text: string): string {
  return /\/s\/([^/?#\s]+)/.exec(text)?.[1] ?? text;
}
