// The reader's own scores that came too late for their round, as this browser keeps them.

import { recallLate, storeLate, withLate, type LateScore, type LateScores } from "./late-scores";

export class KeptLate {
  now = $state.raw<LateScores | null>(null);

  constructor(private readonly code: string) {}

  /** Show those of this member that are stored. */
  recall(member: string): void {
    this.now = recallLate(this.code, member);
  }

  /** Add scores to those that are kept. */
  keep(member: string, late: readonly LateScore[]): void {
    if (late.length) this.set(withLate(this.now, member, late));
  }

  /** Return all, and keep none any more. */
  take(): readonly LateScore[] {
    const scores = this.now?.scores ?? [];
    this.drop();
    return scores;
  }

  /** Leave them out, for good. */
  drop(): void {
    this.set(null);
  }

  /** Note that the person has read about them; they are offered again in the next round. */
  dismiss(): void {
    this.set(this.now && { ...this.now, dismissed: true });
  }

  private set(late: LateScores | null): void {
    this.now = late;
    storeLate(this.code, late);
  }
}
