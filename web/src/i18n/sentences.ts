// Sentences from the server's codes: findings, verdicts and refusals.
//
// A statement is a code and its parameters. Its message is called FAMILY-CODE, the code with dashes: the code
// "too_few_options" of a refusal is the message "refused-too-few-options". A parameter whose name ends in option,
// options, criterion or criteria holds ids, which are looked up here; one that holds phrases is written out first.
// messages: closed-*, refused-*, headline-*, flip-*, weighed-*, without-*, changed-*, opinions-*, why-*, concord-*
// messages: change-*, drift-*, stop-*, comparison-*, view-*, reading-*, pasted-*

import { Few, type Argument } from "./functions";
import type { Phrase, Problem, PublicSession, Statement } from "../api/wire";
import { message, t, written } from "./text";

type Param = Statement["params"][string];

export type Family =
  | "headline"
  | "flip"
  | "weighed"
  | "without"
  | "changed"
  | "opinions"
  | "why"
  | "concord"
  | "change"
  | "drift"
  | "stop"
  | "comparison"
  | "view"
  | "reading"
  | "pasted"
  | "refused";

// Families whose sentences name all options and criteria, because they are read as a list of changes.
const COMPLETE: ReadonlySet<Family> = new Set<Family>(["drift", "pasted", "refused"]);

/** Names by id, of options and of criteria. */
export interface Names {
  readonly options: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, string>;
}

/** Return the names in a session. */
export const namesIn = ({ options, criteria }: Pick<PublicSession, "options" | "criteria">): Names => ({
  options: new Map(options.map(({ id, name }) => [id, name])),
  criteria: new Map(criteria.map(({ id, name }) => [id, name])),
});

const NOTHING: Names = { options: new Map(), criteria: new Map() };
const NAMED = /(?:^|_)(option|criterion)s?$|(?:^|_)(criteria)$/;

/** Format a statement in the language of the page. */
export const sentence = (family: Family, { code, params }: Statement | Phrase, names: Names = NOTHING): string =>
  message(idOf(family, code), args(family, params, names));

/** Format a problem in the language of the page; the server's English reason if this page does not know the code. */
export const problemText = (problem: Problem): string =>
  written(idOf("refused", problem.code), args("refused", problem.params, NOTHING)) ?? problem.reason;

/** Explain why the server closed the connection, by its close code. */
export const closedText = (code: number): string => written(`closed-${code}`, {}) ?? t("closed-other");

const idOf = (family: Family, code: string): string => `${family}-${code.replaceAll("_", "-")}`;

function args(family: Family, params: (Statement | Phrase)["params"], names: Names): Record<string, Argument> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]): [string, Argument] => {
      const [, option, criteria] = NAMED.exec(name) ?? [];
      const known = option === "option" ? names.options : option || criteria ? names.criteria : undefined;
      const one = (item: string | Phrase): string =>
        typeof item === "object" ? sentence(family, item, names) : (known?.get(item) ?? item);
      if (typeof value === "number") return [name, value];
      if (!isList(value)) return [name, one(value)];
      return [name, known && !COMPLETE.has(family) ? Few.from(value, one) : value.map(one)];
    }),
  );
}

const isList = (value: Exclude<Param, number>): value is (string | Phrase)[] => Array.isArray(value);
