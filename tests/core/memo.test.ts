import { expect, it } from "vitest";
import { memoised } from "../../src/core/memo";

it("answers as the function does, and asks it once", () => {
  const asked: string[] = [];
  const sizeOf = memoised((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["a", "bb", "a", "", ""].map(sizeOf)).toEqual([1, 2, 1, undefined, undefined]);
  expect(asked).toEqual(["a", "bb", ""]);
});

it("forgets rather than grow without end", () => {
  let asked = 0;
  const same = memoised((text) => {
    asked += 1;
    return text;
  });
  for (let turn = 0; turn < 2; turn += 1) {
    for (let number = 0; number < 1000; number += 1) expect(same(`${number}`)).toBe(`${number}`);
  }
  expect(asked).toBe(2000);
});
