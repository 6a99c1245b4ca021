import { expect, it } from "vitest";
import { readMetaTags } from "../../src/core/meta-tags";
import { documentOf } from "./markup";

const META = readMetaTags(
  documentOf(
    '<meta property="OG:Title" content=" Ferry  sails "><meta name="author" content="Ana Gil"><meta name="Author" content="Bo Ek">' +
      '<meta name="publish_date" content="2026-05-06"><meta property="og:article:section" content="Harbour"><meta name="empty" content=" ">',
  ),
);

it("finds a name however it is written, the earlier name first", () => {
  expect(META.first("og:title")).toBe("Ferry sails");
  expect(META.first("publishdate")).toBe("2026-05-06");
  expect(META.first("article:section")).toBe("Harbour");
  expect(META.first("empty", "nothing", "author", "og:title")).toBe("Ana Gil");
  expect(META.first("empty")).toBeNull();
});

it("gives every text of a name, in the page's order", () => {
  expect(META.all("author")).toEqual(["Ana Gil", "Bo Ek"]);
  expect(META.all("nothing")).toEqual([]);
});
