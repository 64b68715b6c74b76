/** What was written beside a cell that has no score yet. */
export interface CellDraft {
  reason: string;
  confidence: number | null;
}
