// What a set-up lacks before scoring can open, in the server's words; the server checks it again.

import type { Plain } from "../../i18n";
import type { Draft } from "./description-draft";

type Named = readonly { name: string }[];

/** The part of a set-up that has to be complete. */
export interface SetUp {
  question: string;
  options: Named;
  criteria: readonly Pick<Draft["criteria"][number], "name" | "knock_out" | "weight">[];
}

const MIN_OPTIONS = 2;

/** Return the ids of the messages that say what is missing, in the order of the form. */
export function missing({ question, options, criteria }: SetUp): Plain[] {
  const weighing = criteria.filter((criterion) => !criterion.knock_out);
  const found: (Plain | false)[] = [
    !question.trim() && "refused-no-question",
    options.filter(named).length < MIN_OPTIONS && "refused-too-few-options",
    !options.every(named) && "refused-option-without-name",
    !weighing.length && "refused-no-criteria",
    !criteria.every(named) && "refused-criterion-without-name",
    weighing.length > 0 && !weighing.some(({ weight }) => weight > 0) && "refused-weights-all-zero",
  ];
  return found.filter((id) => id !== false);
}

const named = ({ name }: { name: string }): boolean => name.trim() !== "";
