import { expect, it } from "vitest";
import { takeSignOffs } from "../../../src/core/clean/sign-off";
import { boxOf } from "../markup";

function left(markup: string): string | null {
  const root = boxOf(markup);
  takeSignOffs(root, null);
  return root.textContent;
}

it.each([
  ["<p>A</p><p>rs/msh (dpa, Reuters, AFP)</p>"],
  ["<p>A</p><footer><div><p>(dpa)</p></div></footer>"],
])("takes the sign-off of %s", (markup) => expect(left(markup)).toBe("A"));

it.each([
  ["<p>It sails.</p><p>Z Elmy Ada Roe (PAP)</p><p>jk/ mhr/</p>"],
  ["<p>It sails.</p><p><em>ak</em></p>"],
])("takes a line that closes the text below a sentence: %s", (markup) =>
  expect(left(markup)).toBe("It sails."),
);

it.each([
  ["<p>A</p><p>The council (dpa) met on Monday to speak about the bridge.</p>"],
  ["<p>A</p><ul><li>dpa</li></ul>"],
  ["<p>A</p><h2>dpa</h2>"],
  ["<p><em>ak</em></p><p>A</p>"],
  ["<p>A</p><p>ak</p>"],
  ["<p>And then</p><p><em>nie</em></p>"],
  ["<p>The last word of it was:</p><p><em>aus</em></p>"],
  ["<h2>The nominees</h2><p>Ada Roe (Reuters)</p><p>Bo Li (AFP)</p>"],
  ["<p>A</p><p>courier.mk/a/31544.html</p>"],
])("takes nothing of %s", (markup) => expect(left(markup)).toBe(boxOf(markup).textContent));
