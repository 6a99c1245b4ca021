import { describe, expect, test } from "vitest";
import { articleHtml } from "../../../src/core/export/html";
import { oneLine, seenText } from "../../../src/core/export/one-line";
import type { SavedArticle } from "../../../src/core/export/saved-article";
import { squeezed } from "./read-markdown";
import { ARTICLES, bodyOf, HOSTILE, HOSTILE_WORDS, saved } from "./samples";

const PIXEL = "data:image/png;base64,iVBORw0KGgo=";

/** Writes an article, and reads it as a browser does. */
async function written(
  article: SavedArticle,
  read: (url: string) => Promise<string | null> = async () => PIXEL,
): Promise<{ html: string; doc: Document }> {
  const html = await articleHtml(article, document, read);
  return { html, doc: new DOMParser().parseFromString(html, "text/html") };
}

/** Everything in a file that could run, load or lead to code. */
function dangers(doc: Document): string[] {
  const found: string[] = [];
  for (const element of doc.querySelectorAll("*")) {
    const name = element.localName;
    if (/^(?:script|iframe|object|embed|form|input|base|link|noscript|svg)$/.test(name))
      found.push(name);
    for (const { name: key, value } of element.attributes) {
      if (key.startsWith("on") || key === "style" || key === "srcset") found.push(key);
      if (/^(?:href|src)$/.test(key) && !/^(?:https?:|#|data:image\/)/.test(value))
        found.push(value);
      if (key === "src" && !value.startsWith("data:")) found.push(value);
    }
  }
  return found;
}

test.each(Object.entries(ARTICLES))("%s is a whole document of its own", async (_, article) => {
  const { html, doc } = await written(saved(article));
  expect(html.startsWith("<!doctype html>\n<html ")).toBe(true);
  expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
  expect(doc.compatMode).toBe("CSS1Compat");
  expect(doc.documentElement.lang).toBe(article.lang);
  expect(doc.documentElement.dir).toBe(article.dir);
  expect(doc.title).toBe(oneLine(article.headline));
  expect(
    doc.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content"),
  ).toBe(
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  );
  expect(doc.querySelector("h1")?.textContent).toBe(article.headline);
  const body = bodyOf(article).textContent ?? "";
  expect(squeezed(doc.querySelector(".text")?.textContent ?? "")).toBe(squeezed(body));
  expect(doc.querySelector(".sources h3")?.textContent).toBe("Agencies");
  expect(doc.querySelector(".left-out li")?.textContent).toBe("related (2)");
  expect(doc.querySelector("footer")?.getAttribute("lang")).toBe("en");
  expect(dangers(doc)).toEqual([]);
});

test("pictures are in the file, the others are linked and listed", async () => {
  const { japanese } = ARTICLES;
  if (!japanese) throw new Error("no such article");
  const asked: string[] = [];
  const { doc } = await written(saved(japanese), async (url) => {
    asked.push(url);
    return url.endsWith("ferry.jpg") ? PIXEL : null;
  });
  expect(asked).toEqual(["https://harbour.example/ferry.jpg", "https://minato.example/to.jpg"]);
  const images = [...doc.querySelectorAll("img")].map(({ src, alt }) => [src, alt]);
  expect(images).toEqual([[PIXEL, "A ferry at dusk"]]);
  const links = [...doc.querySelectorAll<HTMLAnchorElement>(".missing-picture")];
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([
    ["https://minato.example/to.jpg", "Picture: 丘の上の塔"],
    ["https://minato.example/to.jpg", "Picture: 丘の上の塔"],
  ]);
  expect(doc.querySelector(".missing h2")?.textContent).toBe("Pictures that are not in this file");
});

test.each([
  ["what is no picture", "data:text/html;base64,PHNjcmlwdD4="],
  ["what is not encoded", "data:image/svg+xml,<svg onload=alert(1)>"],
  ["an address", "https://a.example/i.png"],
])("%s is not taken for a picture", async (_, data) => {
  const { japanese } = ARTICLES;
  if (!japanese) throw new Error("no such article");
  const { doc } = await written(saved(japanese), async () => data);
  expect(doc.querySelectorAll("img")).toHaveLength(0);
});

test("a picture that can't be read stops nothing", async () => {
  const { english } = ARTICLES;
  if (!english) throw new Error("no such article");
  const { doc } = await written(saved(english), () => Promise.reject(new Error("offline")));
  expect(doc.querySelectorAll(".missing li")).toHaveLength(1);
});

describe("a page that means harm", () => {
  test("is text, and runs, loads and hides nothing", async () => {
    const { html, doc } = await written(saved(HOSTILE), async () => null);
    expect(dangers(doc)).toEqual([]);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const words = squeezed(seenText(HOSTILE_WORDS));
    expect(squeezed(doc.querySelector("h1")?.textContent ?? "")).toContain(words);
    for (const place of [".standfirst", ".text li", ".text td", ".text a", "footer blockquote"]) {
      expect(squeezed(doc.querySelector(place)?.textContent ?? "")).toBe(words);
    }
  });

  test("gets what was not sanitised no further", async () => {
    const body = document.createDocumentFragment();
    const bad = document.createElement("div");
    for (const name of ["script", "iframe", "style", "form"])
      bad.append(document.createElement(name));
    bad.setAttribute("onclick", "x()");
    bad.append("words");
    body.append(bad);
    const { doc } = await written({ ...saved(HOSTILE), body }, async () => null);
    expect(dangers(doc)).toEqual([]);
    expect(doc.querySelector(".text")?.textContent).toContain("words");
    expect(bad.querySelector("script")).not.toBeNull();
  });
});
