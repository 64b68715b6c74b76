// The sessions this browser has been in, and the facilitator's keys it holds; nothing of it leaves the browser.

import type { Role } from "./wire";

export interface Past {
  code: string;
  question: string;
  role: Role;
  at: number;
  key?: string;
}

const KEY = "quorum:past";
const MOST = 30;

export function past(): Past[] {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? "[]") as unknown;
    return Array.isArray(found) ? (found as Past[]) : [];
  } catch {
    return [];
  }
}

export function remember(visit: Omit<Past, "at">): void {
  const before = past().find((p) => p.code === visit.code);
  const others = past().filter((p) => p.code !== visit.code);
  write([{ ...before, ...visit, at: Date.now() }, ...others].slice(0, MOST));
}

export function forget(code: string): void {
  write(past().filter((p) => p.code !== code));
}

export const keyOf = (code: string): string | undefined => past().find((p) => p.code === code)?.key;

function write(visits: Past[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(visits));
  } catch {
    // Storage refused: there is then nothing to come back to.
  }
}
