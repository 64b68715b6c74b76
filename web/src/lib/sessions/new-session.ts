// A session that this person has just created.

import type { NewSessionAnswer } from "../../api/wire";
import { remember } from "../../session/recent-sessions";
import { addressOf } from "./known-sessions";

/** Remember the session with its key, and go to its facilitator's page. */
export function enter(created: Pick<NewSessionAnswer, "code" | "key">, question: string): void {
  const { code, key } = created;
  remember({ code, question, role: "facilitator", key });
  location.assign(addressOf(created));
}
