import { expect, it } from "vitest";
import { sanitizeAll, sanitizeHtml, sanitizeToFragment } from "../../src/core/sanitize";
import { CASES } from "./sanitize-cases";

it.each(CASES)("leaves %s", (_name, html, clean) => expect(sanitizeHtml(html)).toBe(clean));

it("cleans many pieces, none of which reaches into another", () => {
  expect(sanitizeAll(["<p>A</p></section>", "", "<script>x()</script>", "<x-y><b>B"])).toEqual([
    "<p>A</p>",
    "",
    "",
    "<b>B</b>",
  ]);
});

it("gives nodes of the document that asks", () => {
  const fragment = sanitizeToFragment("A<p>B<script>x()</script></p>", document);
  expect(fragment.ownerDocument).toBe(document);
  expect(Array.from(fragment.childNodes, (node) => node.textContent)).toEqual(["A", "B"]);
});
