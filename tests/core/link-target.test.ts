import { expect, it } from "vitest";
import { targetOf } from "../../src/core/link-target";
import { documentOf } from "./markup";

it.each([
  ["#kai", "kai"],
  ["https://www.courier.example/quay#kai", "kai"],
  ["#f%C3%A4hre", "fähre"],
  ["#fähre", "fähre"],
  ["#100%25", "100%25"],
  ["#50%", "50%"],
  ["#60%", null],
  ["#gone", null],
  ["#", null],
  ["/quay", null],
  [null, null],
])("%j leads to %j", (href, id) => {
  const ids = ["kai", "fähre", "100%25", "100%", "50%"];
  const doc = documentOf(ids.map((each) => `<p id="${each}">A</p>`).join(""));
  expect(targetOf(href, doc)?.id ?? null).toBe(id);
});
