// Doing something at most once in a while: the first time at once, then the newest when its time has come.

export interface Throttle {
  (act: () => void): void;
  stop(): void;
}

/** Runs what it is given at once, or, within `pause` ms of the last time, the newest of what it was given then. */
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

  function give(act: () => void) {
    waiting = act;
    if (timer !== undefined) return;
    const left = last + pause - performance.now();
    if (left <= 0) run();
    else timer = setTimeout(run, left);
  }

  give.stop = () => {
    clearTimeout(timer);
    waiting = null;
  };
  return give;
}
