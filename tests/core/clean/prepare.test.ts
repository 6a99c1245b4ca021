import { expect, it } from "vitest";
import { prepare } from "../../../src/core/clean/prepare";
import { documentOf } from "../markup";

function prepared(body: string): string {
  const doc = documentOf(`<body>${body}</body>`);
  prepare(doc);
  return doc.body.innerHTML;
}

it.each([
  ["code", "<script>x()</script><style>p{}</style><template><p>B</p></template><p>A</p>"],
  ["comments", "<!-- B --><p>A</p>"],
  ["hidden parts", '<p hidden>B</p><p style="display: none">B</p><p>A</p>'],
  ["what screen readers are spared", '<p aria-hidden="true">B</p><p>A</p>'],
  ["pop-ups", '<div role="dialog">B</div><dialog>B</dialog><p>A</p>'],
  ["form controls", "<input><select><option>B</option></select><textarea>B</textarea><p>A</p>"],
  ["drawings", "<svg><text>B</text></svg><p>A</p>"],
])("takes %s", (_name, body) => expect(prepared(body)).toBe("<p>A</p>"));

it("leaves a long part that is folded up", () => {
  const long = "The ferry sails again. ".repeat(40);
  expect(prepared(`<div style="display:none"><p>${long}</p></div>`)).toContain("ferry");
});

it("leaves what a search on the page can find", () => {
  expect(prepared('<p hidden="until-found">A</p>')).toContain("A");
});
