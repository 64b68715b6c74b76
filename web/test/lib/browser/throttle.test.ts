import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { throttle } from "../../../src/lib/browser/throttle";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("the first call runs immediately and then the newest of each interval", () => {
  const done: number[] = [];
  const give = throttle(700);
  for (const n of [1, 2, 3]) give(() => done.push(n));
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(699);
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([1, 3]);
  vi.advanceTimersByTime(700);
  give(() => done.push(4));
  expect(done).toEqual([1, 3, 4]);
});

test("nothing runs after the stop", () => {
  const done: number[] = [];
  const give = throttle(700);
  give(() => done.push(1));
  give(() => done.push(2));
  give.stop();
  vi.advanceTimersByTime(5000);
  expect(done).toEqual([1]);
});
