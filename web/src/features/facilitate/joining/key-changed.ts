// Whether this page has replaced the facilitator's link before it loaded again.

const keyOf = (code: string): string => `quorum:key-changed:${code}`;

export function noteKeyChanged(code: string, memory: Storage = sessionStorage): void {
  memory.setItem(keyOf(code), "1");
}

/** Return whether it was noted, once. */
export function keyWasChanged(code: string, memory: Storage = sessionStorage): boolean {
  const noted = memory.getItem(keyOf(code)) !== null;
  memory.removeItem(keyOf(code));
  return noted;
}
