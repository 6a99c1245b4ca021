import { expect, it } from "vitest";
import { lengthOf } from "../../src/core/dense";

it.each([
  ["", 0],
  ["Ferry", 5],
  ["渡轮", 6],
  ["ferry 渡轮", 12],
  ["페리, เรือ", 20],
])("%j is as long as %i characters", (text, length) => expect(lengthOf(text)).toBe(length));
