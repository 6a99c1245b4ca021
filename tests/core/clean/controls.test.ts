import { expect, it } from "vitest";
import { boxesOfFields, isButton } from "../../../src/core/clean/controls";
import { documentOf } from "../markup";

it("finds the blocks that hold fields", () => {
  const doc = documentOf(
    '<div id="poll"><ul><li id="a"><label><input type="radio"> Yes</label></li></ul></div><form id="f"><span><textarea></textarea></span></form>',
  );
  expect(Array.from(boxesOfFields(doc), ({ id }) => id)).toEqual(["a", "f"]);
});

it.each([
  '<input type="checkbox">',
  '<input type="hidden">',
  '<input type="submit">',
  "<p>Yes</p>",
])("finds no field in %s", (html) =>
  expect(boxesOfFields(documentOf(`<div>${html}</div>`)).size).toBe(0),
);

it.each([
  ["<p><button>Play</button></p>", true],
  ['<p><button aria-expanded="false">Who pays?</button></p>', false],
  ["<h3><button>Who pays?</button></h3>", false],
])("%s is a button that does something: %s", (html, is) => {
  const button = documentOf(html).querySelector("button");
  expect(button && isButton(button)).toBe(is);
});
