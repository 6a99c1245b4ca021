import { expect, test } from "vitest";
import { type Example, fitLogistic, logOdds } from "./logistic";

/** `members` of ten pages with these signs are members. */
function pages(shown: number[], members: number): Example[] {
  return Array.from({ length: 10 }, (_, at) => ({ shown, isMember: at < members, weight: 1 }));
}

test("without a penalty the odds are those of the pages", () => {
  const model = fitLogistic([...pages([], 2), ...pages([0], 8)], 1, 0);
  expect(model.bias).toBeCloseTo(Math.log(2 / 8), 3);
  expect(logOdds(model, [0])).toBeCloseTo(Math.log(8 / 2), 3);
});

test("the penalty draws weights to zero", () => {
  const examples = [...pages([], 2), ...pages([0], 8)];
  const [free] = fitLogistic(examples, 1, 0).weights;
  const [held] = fitLogistic(examples, 1, 0.1).weights;
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(free ?? 0);
});

test("a sign that never shows keeps no weight, and a page of weight 0 has no say", () => {
  const ignored = pages([1], 10).map((example) => ({ ...example, weight: 0 }));
  const model = fitLogistic([...pages([], 2), ...pages([0], 8), ...ignored], 2, 0.01);
  expect(model.weights[1]).toBe(0);
});
