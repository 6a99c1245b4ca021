import { expect, test } from "vitest";
import { removalGroups, stepName } from "../../src/overlay/removal-groups";
import { translator } from "./messages";
import { sampleArticle } from "./sample";

test("the step that took the most comes first, and places are kept", () => {
  const groups = removalGroups(sampleArticle().removals);
  expect(groups.map(({ step, items }) => [step, items.map(({ place }) => place)])).toEqual([
    ["related", [0, 2]],
    ["skip-links", [1]],
  ]);
});

test("a step without a message is told by its own name", () => {
  expect(stepName("skip-links", translator())).toBe("skip links");
  expect(stepName("tide-tables", translator())).toBe("tide tables");
});
