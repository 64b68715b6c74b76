// The reveal: rows are uncovered from the last to the first, and then the verdict.

const BEFORE = 700; // ms until the last row
const STEP = 1_100; // ms from one row to the next, at most
const ALL = 8_000; // ms for all rows
const FIRST = 1.6; // times as long before the first row
const VERDICT = 1_300; // ms from the first row to the verdict

export class Reveal {
  /** How many rows are covered still, from the first. */
  covered = $state(0);
  /** Whether it is not over, so that the matrix and the verdict are covered too. */
  running = $state(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Uncover so many rows one by one; with `calm` they are all there at once. */
  start(rows: number, calm: boolean): void {
    clearTimeout(this.timer);
    this.running = !calm && rows > 0;
    this.covered = this.running ? rows : 0;
    if (!this.running) return;
    const step = Math.min(STEP, ALL / rows);
    const next = () => {
      this.covered--;
      const wait = this.covered === 0 ? VERDICT : this.covered === 1 ? step * FIRST : step;
      this.timer = setTimeout(this.covered > 0 ? next : this.skip, wait);
    };
    this.timer = setTimeout(next, BEFORE);
  }

  /** Show everything now. */
  readonly skip = (): void => {
    clearTimeout(this.timer);
    this.covered = 0;
    this.running = false;
  };
}
