import { describe, expect, it } from "vitest";
import { sanitizeAll, sanitizeHtml, sanitizeToFragment } from "../../src/core/sanitize";

describe("markup", () => {
  it.each([
    ["scripts", "<p>A<script>x()</script></p>", "<p>A</p>"],
    ["styles", '<style>p{}</style><p style="color:red">A</p>', "<p>A</p>"],
    [
      "handlers",
      '<img src="https://a.example/a.jpg" onerror="x()">',
      '<img src="https://a.example/a.jpg">',
    ],
    ["code in addresses", '<a href="javascript:x()">A</a>', "<a>A</a>"],
    ["frames", '<iframe src="https://a.example"></iframe><p>A</p>', "<p>A</p>"],
    ["forms", "<form><p>A</p><input></form>", "<p>A</p>"],
    ["foreign ids and classes", '<p id="x" class="big">A</p>', "<p>A</p>"],
    ["data attributes", '<p data-x="1">A</p>', "<p>A</p>"],
    ["SVG", "<svg><a><text>A</text></a></svg>", ""],
  ])("loses %s", (_name, html, clean) => expect(sanitizeHtml(html)).toBe(clean));

  it.each([
    ["anchors", '<p id="b12">A</p>'],
    ["our own classes", '<div class="byline-card">A</div>'],
    ["lists", "<ul><li>A</li></ul>"],
    ["formulae", "<math><mi>x</mi></math>"],
    ["ruby", "<ruby>A<rt>b</rt></ruby>"],
  ])("keeps %s", (_name, html) => expect(sanitizeHtml(html)).toBe(html));

  it("gives links no way back to the page", () => {
    expect(sanitizeHtml('<a href="https://a.example/">A</a>')).toBe(
      '<a href="https://a.example/" rel="noopener">A</a>',
    );
  });
});

it("cleans many pieces, none of which reaches into another", () => {
  expect(sanitizeAll(["<p>A</p></section>", "", "<script>x()</script>", "<b>B"])).toEqual([
    "<p>A</p>",
    "",
    "",
    "<b>B</b>",
  ]);
});

it("gives nodes of the document that asks", () => {
  const fragment = sanitizeToFragment("<p>A<script>x()</script></p>", document);
  expect(fragment.ownerDocument).toBe(document);
  expect(fragment.firstElementChild?.outerHTML).toBe("<p>A</p>");
});
