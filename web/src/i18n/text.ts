// Formats messages of the catalogue.

import { fluentValue, type Argument } from "./functions";
import type { Messages } from "./ids";
import { isolatedArgument } from "./isolate";
import { language } from "./language.svelte";

/** The ids of messages without arguments. */
export type Plain = { [Id in keyof Messages]: Messages[Id] extends null ? Id : never }[keyof Messages];

/** Format a message. Its arguments are documented in the catalogue. */
export function t<Id extends keyof Messages>(
  id: Id,
  ...[args]: Messages[Id] extends null ? [] : [Messages[Id]]
): string {
  return message(id, args ?? {});
}

/** Format a message whose id is built at run time, as from a server's code; returns the id if there is none. */
export const message = (id: string, args: Record<string, Argument> = {}): string => written(id, args) ?? id;

/** The same, but null if there is no such message. */
export function written(id: string, args: Record<string, Argument>): string | null {
  const pattern = language.bundle.getMessage(id)?.value;
  if (pattern === undefined || pattern === null) return null;
  const values = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, fluentValue(isolatedArgument(value))]),
  );
  const errors: Error[] = [];
  const text = language.bundle.formatPattern(pattern, values, errors);
  if (errors.length && import.meta.env.DEV) console.error(id, ...errors);
  return text;
}
