import { expect, it } from "vitest";
import { Ledger } from "../../../src/core/clean/ledger";
import { toRemovals } from "../../../src/core/clean/removals";
import { boxOf } from "../markup";

function removalsOf(markup: string) {
  const ledger = new Ledger();
  for (const part of Array.from(boxOf(markup).children))
    ledger.take(part, "related", ["mostly links"]);
  return toRemovals(
    ledger.taken,
    () => null,
    () => {},
  );
}

it("parts the words of what stands on lines of its own, and none within a line", () => {
  const list = "<ul><li>The fe<b>rry</b> sails</li><li>The quay is shut</li></ul>";
  const [removal] = removalsOf(`<div>More stories${list}</div>`);
  expect(removal?.text).toBe("More stories The ferry sails The quay is shut");
});

it("keeps no more of a text than is looked at, and nothing of what has none", () => {
  const [removal, ...others] = removalsOf(`<p>${"a".repeat(5000)}</p><p><img src="a.jpg"></p>`);
  expect(removal?.text).toHaveLength(4000);
  expect(others).toEqual([]);
});

it("makes markup of what was taken once it is asked for", () => {
  const [removal] = removalsOf('<p onclick="x()">The quay <b>is</b> shut</p>');
  expect(removal?.html).toBe("<p>The quay <b>is</b> shut</p>");
});
