/** What was written beside a cell that has no score yet. */
export interface Beside {
  reason: string;
  confidence: number | null;
}
