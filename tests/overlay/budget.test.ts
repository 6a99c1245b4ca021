import { expect, test } from "vitest";
import { type Clock, createBudget } from "../../src/overlay/budget";

function handClock() {
  let time = 0;
  let waiting: { due: number; task: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    after(delay, task) {
      const entry = { due: time + delay, task };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
  };
  const advance = (milliseconds: number) => {
    time += milliseconds;
    const due = waiting.filter((entry) => entry.due <= time);
    waiting = waiting.filter((entry) => entry.due > time);
    for (const { task } of due) task();
  };
  return { clock, advance };
}

test("what goes over the budget happens once, when there is room again", () => {
  const { clock, advance } = handClock();
  let runs = 0;
  const budget = createBudget(2, 1000, () => (runs += 1), clock);
  for (let i = 0; i < 50; i += 1) budget.spend();
  expect(runs).toBe(2);
  advance(999);
  expect(runs).toBe(2);
  advance(1);
  expect(runs).toBe(3);
});

test("a budget that is cancelled owes nothing", () => {
  const { clock, advance } = handClock();
  let runs = 0;
  const budget = createBudget(1, 1000, () => (runs += 1), clock);
  for (let i = 0; i < 5; i += 1) budget.spend();
  budget.cancel();
  advance(5000);
  expect(runs).toBe(1);
});
