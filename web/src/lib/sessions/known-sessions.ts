// The reader's sessions: what this browser remembers of them, and what the server tells of those that it knows.

import type { OwnSession, OwnSessionOutcome, Phase, Role } from "../../api/wire";
import type { RecentSession } from "../../session/recent-sessions";
import { dayOf } from "../text/days";

export interface KnownSession {
  code: string;
  question: string;
  /** When it was closed, or else the last visit, or else when it was created. */
  at: number;
  options: readonly string[];
  outcome: OwnSessionOutcome | null;
  previous: string | null;
  supersededBy: string | null;
  /** Null if the server does not know it, or does not tell. */
  phase: Phase | null;
  /** What the reader was there, on this device, with the facilitator's key. */
  role: Role | null;
  key?: string;
}

/** What has become of a closed session. */
export type Standing = "decided" | "undecided" | "superseded" | "due";
export const STANDINGS: readonly Standing[] = ["decided", "due", "superseded", "undecided"];

export interface SessionFilter {
  /** Every word is part of the question, of an option, of the outcome or of the code. */
  text: string;
  /** Days such as "2026-03-01"; both are included, and "" is no limit. */
  from: string;
  to: string;
}

/** Return all sessions, the latest first. */
export function knownSessions(recent: readonly RecentSession[], own: readonly OwnSession[]): KnownSession[] {
  const sessions = new Map<string, KnownSession>(
    recent.map(({ code, question, role, at, key }) => [
      code,
      { ...UNKNOWN, code, question, role, at, ...(key === undefined ? {} : { key }) },
    ]),
  );
  for (const { superseded_by: supersededBy, created_at: created, ...told } of own) {
    const before = sessions.get(told.code);
    const at = told.outcome?.at ?? before?.at ?? created;
    sessions.set(told.code, { ...UNKNOWN, ...before, ...told, at, supersededBy });
  }
  return [...sessions.values()].sort((a, b) => b.at - a.at || a.code.localeCompare(b.code));
}

const UNKNOWN = { options: [], outcome: null, previous: null, supersededBy: null, phase: null, role: null };

/** Return the sessions that match, in the same order. */
export function matching(sessions: readonly KnownSession[], { text, from, to }: SessionFilter): KnownSession[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return sessions.filter((session) => {
    const day = dayOf(new Date(session.at));
    if ((from && day < from) || (to && day > to)) return false;
    const { code, question, options, outcome } = session;
    const searched = plain([code, question, ...options, outcome?.option, outcome?.statement].join("\n"));
    return words.every((word) => searched.includes(word));
  });
}

/** Return a text without differences of case and width. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Return what has become of a session; null if it is not closed. */
export function standing({ outcome, supersededBy }: KnownSession, today: string): Standing | null {
  if (!outcome) return null;
  if (supersededBy) return "superseded";
  if (outcome.look_again && outcome.look_again <= today) return "due";
  return outcome.option === null ? "undecided" : "decided";
}

/** Return where a session is opened: as the facilitator where this device can. */
export const addressOf = ({ code, key }: Pick<KnownSession, "code" | "key">): string =>
  key ? `/s/${code}/facilitate#key=${encodeURIComponent(key)}` : `/s/${code}`;
