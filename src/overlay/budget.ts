/** Lets something happen a number of times in a stretch of time, and puts the rest off. */
export interface Budget {
  /** Runs `task` now, or once as soon as there is room again. */
  spend(task: () => void): void;
  /** Drops what was put off. */
  cancel(): void;
}

/** The clock, passed in so that a test can hold it. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Calls `task` after `delay` milliseconds; the answer calls that off. */
  after(delay: number, task: () => void): () => void;
}

/** The real clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

/**
 * @param limit how many times within `period`
 * @param period milliseconds
 */
export function createBudget(limit: number, period: number, clock: Clock = systemClock): Budget {
  let spent: number[] = [];
  let cancelPending: (() => void) | null = null;
  const run = (task: () => void) => {
    spent.push(clock.now());
    task();
  };
  return {
    spend(task) {
      const now = clock.now();
      spent = spent.filter((time) => now - time < period);
      const [oldest] = spent;
      if (spent.length < limit || oldest === undefined) {
        run(task);
      } else {
        cancelPending ??= clock.after(period - (now - oldest), () => {
          cancelPending = null;
          run(task);
        });
      }
    },
    cancel() {
      cancelPending?.();
      cancelPending = null;
    },
  };
}
