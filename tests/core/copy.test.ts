import { expect, it } from "vitest";
import { copyPage } from "../../src/core/copy";
import { documentOf } from "./markup";

/** A document whose boxes with `data-shadow` hold that markup in an open shadow root. */
function withShadows(markup: string): Document {
  const doc = documentOf(markup);
  for (const host of doc.querySelectorAll("[data-shadow]")) {
    host.attachShadow({ mode: "open" }).innerHTML = host.getAttribute("data-shadow") ?? "";
  }
  return doc;
}

it("copies what stands in open shadow roots, with the host's own children in the slots", () => {
  const doc = withShadows(
    `<div data-shadow="<style>p{}</style><p>before</p><slot></slot><slot name='end'>none</slot>"><p>own</p></div>`,
  );
  const before = doc.documentElement.outerHTML;
  expect(copyPage(doc).body.textContent).toBe("beforeownnone");
  expect(doc.documentElement.outerHTML).toBe(before);
});

it("puts children into the slot of their name", () => {
  const doc = withShadows(
    `<div data-shadow="<slot name='b'></slot><slot name='a'></slot>"><i slot="a">1</i><i slot="b">2</i></div>`,
  );
  expect(copyPage(doc).body.textContent).toBe("21");
});

it("frees the copy of names that shadow the DOM's members", () => {
  const doc = documentOf(
    '<img name="querySelector"><form name="body"><input name="children"><p id="parentNode">One</p></form>',
  );
  const copy = copyPage(doc);
  expect(copy.querySelector).toBeTypeOf("function");
  expect(copy.body.localName).toBe("body");
  expect(copy.querySelector("form")?.children.length).toBe(2);
  expect(doc.querySelectorAll("[name]").length).toBe(3);
});

it("takes the marks where words may be parted out of the copy", () => {
  const doc = documentOf(
    "<title>Fähr\u00adver\u00adkehr</title><p>Fähr&shy;verkehr <b>\u00adAn\u00adna</b><img alt=Fähr&shy;boot></p>",
  );
  expect(copyPage(doc).documentElement.textContent).toBe("FährverkehrFährverkehr Anna");
  expect(copyPage(doc).querySelector("img")?.alt).toBe("Fährboot");
  expect(doc.body.textContent).toContain("\u00ad");
});
