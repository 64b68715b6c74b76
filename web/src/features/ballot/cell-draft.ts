/** The reason and confidence of a cell that has no score yet. */
export interface CellDraft {
  reason: string;
  confidence: number | null;
}
