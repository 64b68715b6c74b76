// The cell that a page shows, kept for as long as its tab is open, so that a reload leads back to it.

const key = (code: string) => `quorum:cell:${code}`;

/** Note the cell that is shown in a round. */
export function rememberCell(code: string, round: number, cell: string, memory: Storage = sessionStorage): void {
  try {
    memory.setItem(key(code), `${round} ${cell}`);
  } catch {
    // Storage refused: a reload leads to the first open cell.
  }
}

/** Return the cell that this tab showed last in a round; null if there is none. */
export function recallCell(code: string, round: number, memory: Storage = sessionStorage): string | null {
  try {
    const [of, cell = null] = memory.getItem(key(code))?.split(" ") ?? [];
    return of === String(round) ? cell : null;
  } catch {
    return null;
  }
}
