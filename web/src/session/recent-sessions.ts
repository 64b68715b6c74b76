// The sessions that this browser has visited, and its facilitator keys. They never leave the browser.

import type { Role } from "../api/wire";

export interface RecentSession {
  code: string;
  question: string;
  role: Role;
  at: number;
  key?: string;
}

const KEY = "quorum:past";
const MAX_SESSIONS = 200;

export function recentSessions(): RecentSession[] {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "[]") as unknown;
    return Array.isArray(stored) ? (stored as RecentSession[]) : [];
  } catch {
    return [];
  }
}

export function remember(visit: Omit<RecentSession, "at">): void {
  const before = recentSessions().find((p) => p.code === visit.code);
  const others = recentSessions().filter((p) => p.code !== visit.code);
  write([{ ...before, ...visit, at: Date.now() }, ...others].slice(0, MAX_SESSIONS));
}

export function forget(code: string): void {
  write(recentSessions().filter((p) => p.code !== code));
}

export const facilitatorKey = (code: string): string | undefined => recentSessions().find((p) => p.code === code)?.key;

function write(visits: RecentSession[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(visits));
  } catch {
    // Storage refused: the visit is not remembered.
  }
}
