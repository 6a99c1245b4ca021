/** Lets a task happen a number of times in a stretch of time, and puts the rest off. */
export interface Budget {
  /** Runs the task now; where there is no room, once as soon as there is, however often it is asked. */
  spend(): void;
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
 * A budget for one task: two that shared it would take each other's room.
 * @param limit how many times within `period`
 * @param period milliseconds
 */
export function createBudget(
  limit: number,
  period: number,
  task: () => void,
  clock: Clock = systemClock,
): Budget {
  let spent: number[] = [];
  let cancelPending: (() => void) | null = null;
  const run = () => {
    spent.push(clock.now());
    task();
  };
  return {
    spend() {
      const now = clock.now();
      spent = spent.filter((time) => now - time < period);
      const [oldest] = spent;
      if (spent.length < limit || oldest === undefined) {
        run();
      } else {
        cancelPending ??= clock.after(period - (now - oldest), () => {
          cancelPending = null;
          run();
        });
      }
    },
    cancel() {
      cancelPending?.();
      cancelPending = null;
    },
  };
}
