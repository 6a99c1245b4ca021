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
  ["<p>A</p><p>Z Elmy Ada Roe (PAP)</p><p>jk/ mhr/</p>"],
  ["<p>A</p><p><em>ak</em></p>"],
])("takes the sign-off of %s", (markup) => expect(left(markup)).toBe("A"));

it.each([
  ["<p>A</p><p>The council (dpa) met on Monday to speak about the bridge.</p>"],
  ["<p>A</p><ul><li>dpa</li></ul>"],
  ["<p>A</p><h2>dpa</h2>"],
  ["<p><em>ak</em></p><p>A</p>"],
  ["<p>A</p><p>ak</p>"],
  ["<p>A</p><p>courier.mk/a/31544.html</p>"],
])("takes nothing of %s", (markup) => expect(left(markup)).toBe(boxOf(markup).textContent));
