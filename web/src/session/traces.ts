// What a person leaves in a browser, and how it is removed when they sign out: the next one may be somebody else.

import { draftsKey } from "./drafts";
import { forgetLastRound } from "./last-round";
import { lateScoresKey } from "./late-scores-key";
import { outboxKey } from "./outbox-key";
import { copyKey } from "./offline-copy-key";
import { forget } from "./recent-sessions";

/** Remove the name of the last person and, if a session is given, everything about that session. */
export function clearTraces(code?: string, storage: Storage = localStorage): void {
  storage.removeItem("quorum:name");
  if (code === undefined) return;
  const outboxes = Object.keys(storage).filter((key) => key.startsWith(outboxKey(code, "")));
  for (const key of outboxes) storage.removeItem(key);
  for (const key of [draftsKey(code), lateScoresKey(code), copyKey(code)]) storage.removeItem(key);
  forgetLastRound(code, storage);
  forget(code);
}
