// The wording of a session as the facilitator corrects it, and the command that does so.

import type { PublicSession, Reword } from "../../api/wire";

export interface Named {
  id: string;
  name: string;
}

export interface Wording {
  question: string;
  options: Named[];
  criteria: Named[];
}

type Worded = Pick<PublicSession, "question" | "options" | "criteria">;

export const wordingOf = ({ question, options, criteria }: Worded): Wording => ({
  question,
  options: options.map(({ id, name }) => ({ id, name })),
  criteria: criteria.map(({ id, name }) => ({ id, name })),
});

/** Return the command with what differs from the session; null if nothing does. */
export function rewordingOf(session: Worded, wording: Wording): Reword | null {
  const question = wording.question.trim();
  const options = changed(session.options, wording.options);
  const criteria = changed(session.criteria, wording.criteria);
  const same = question === session.question;
  if (same && !options.length && !criteria.length) return null;
  return { type: "reword", options, criteria, ...(same ? {} : { question }) };
}

function changed(before: readonly Named[], now: readonly Named[]): Named[] {
  const names = new Map(before.map(({ id, name }) => [id, name]));
  return now.map(({ id, name }) => ({ id, name: name.trim() })).filter(({ id, name }) => names.get(id) !== name);
}
