// Throttling: run the first call immediately and then only the newest one of each interval.

export interface Throttle {
  (act: () => void): void;
  stop(): void;
}

/** Return a function that runs its argument immediately, but within `pause` ms of the last run only the newest one. */
export function throttle(pause: number): Throttle {
  let last = -Infinity;
  let waiting: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function run() {
    timer = undefined;
    const act = waiting;
    waiting = null;
    if (!act) return;
    last = performance.now();
    act();
  }

  function schedule(act: () => void) {
    waiting = act;
    if (timer !== undefined) return;
    const left = last + pause - performance.now();
    if (left <= 0) run();
    else timer = setTimeout(run, left);
  }

  schedule.stop = () => {
    clearTimeout(timer);
    waiting = null;
  };
  return schedule;
}
