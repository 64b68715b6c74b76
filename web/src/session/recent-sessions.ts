// The sessions this browser has been in, and the facilitator's keys it holds; nothing of it leaves the browser.

import type { Role } from "../api/wire";

export interface RecentSession {
  code: string;
  question: string;
  role: Role;
  at: number;
  key?: string;
}

const KEY = "quorum:past";
const MOST = 30;

export function recentSessions(): RecentSession[] {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? "[]") as unknown;
    return Array.isArray(found) ? (found as RecentSession[]) : [];
  } catch {
    return [];
  }
}

export function remember(visit: Omit<RecentSession, "at">): void {
  const before = recentSessions().find((p) => p.code === visit.code);
  const others = recentSessions().filter((p) => p.code !== visit.code);
  write([{ ...before, ...visit, at: Date.now() }, ...others].slice(0, MOST));
}

export function forget(code: string): void {
  write(recentSessions().filter((p) => p.code !== code));
}

export const facilitatorKey = (code: string): string | undefined => recentSessions().find((p) => p.code === code)?.key;

function write(visits: RecentSession[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(visits));
  } catch {
    // Storage refused: there is then nothing to come back to.
  }
}
