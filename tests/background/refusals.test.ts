import { expect, test } from "vitest";
import { Refusals } from "../../src/background/refusals";

test("a refusal is of the page that was pressed on", () => {
  const refusals = new Refusals();
  const page = refusals.page(7);
  expect(refusals.has(7)).toBe(false);
  expect(refusals.add(7, page)).toBe(true);
  expect(refusals.has(7)).toBe(true);
  expect(refusals.has(8)).toBe(false);
  refusals.load(7);
  expect(refusals.has(7)).toBe(false);
});

test("a refusal that comes once the tab has gone on is none of the next page", () => {
  const refusals = new Refusals();
  const page = refusals.page(7);
  refusals.load(7);
  expect(refusals.add(7, page)).toBe(false);
  expect(refusals.has(7)).toBe(false);
});

test("the answer of a page that was left takes nothing from the next page's", () => {
  const refusals = new Refusals();
  const first = refusals.page(7);
  refusals.load(7);
  expect(refusals.add(7, refusals.page(7))).toBe(true);
  expect(refusals.add(7, first)).toBe(false);
  expect(refusals.has(7)).toBe(true);
});

test("a press that is answered ends it", () => {
  const refusals = new Refusals();
  refusals.add(7, refusals.page(7));
  refusals.answer(7);
  expect(refusals.has(7)).toBe(false);
});

test("a tab that has gone is forgotten", () => {
  const refusals = new Refusals();
  refusals.load(7);
  refusals.add(7, refusals.page(7));
  refusals.forget(7);
  expect(refusals.has(7)).toBe(false);
  expect(refusals.page(7)).toBe(0);
});
