import "./browser-gaps";
import { expect, test } from "vitest";
import type { Sources } from "../../src/core/article";
import { createBody } from "../../src/overlay/body";
import { linkNames } from "../../src/overlay/name-links";
import { sourceGroups } from "../../src/overlay/source-groups";
import { createUiLanguage } from "../../src/overlay/ui-language";
import { translator } from "./messages";
import { evidence, NO_SOURCES, sampleArticle } from "./sample";

const ui = createUiLanguage(translator(), ["en-GB"]);

function linked(content: string, sources: Partial<Sources>): HTMLElement {
  const body = createBody(content, document, translator());
  const words = body.element.textContent;
  linkNames(sourceGroups(sampleArticle({ sources: { ...NO_SOURCES, ...sources } }), ui), body.find);
  expect(body.element.textContent).toBe(words);
  return body.element;
}

const cited = (name: string, quote: string) => ({
  name,
  isOwn: false,
  evidence: evidence(quote, { anchor: "b1" }),
});

const names = (element: HTMLElement) =>
  [...element.querySelectorAll(".name-link")].map((link) => [
    link.textContent,
    link.getAttribute("href"),
  ]);

test("the name is taken from the sentence that cites it", () => {
  const element = linked('<p id="b1">Echo valley is quiet. The mayor told Echo so.</p>', {
    citedOutlets: [cited("Echo", "The mayor told Echo so.")],
  });
  expect(names(element)).toEqual([["Echo", "#byline-citedOutlets-0"]]);
  expect(element.querySelector(".name-link")?.previousSibling?.textContent).toMatch(/told $/);
});

test("an agency in a dateline is linked, and not within a longer word", () => {
  const element = linked('<p id="b1">LINDHAVEN (AP) – The JAPAN ferry.</p>', {
    agencies: [
      {
        id: "ap",
        name: "Associated Press",
        printed: "AP",
        evidence: evidence("LINDHAVEN (AP)", { origin: "dateline", anchor: "b1" }),
      },
    ],
  });
  expect(names(element)).toEqual([["AP", "#byline-agencies-0"]]);
  expect(element.querySelector("a")?.nextSibling?.textContent).toMatch(/^\) – /);
});

test("a name without spaces around it is found", () => {
  const element = linked('<p id="b1">据新华社报道，渡轮恢复通航。</p>', {
    citedOutlets: [cited("新华社", "据新华社报道，渡轮恢复通航。")],
  });
  expect(names(element)).toEqual([["新华社", "#byline-citedOutlets-0"]]);
});

test("a name that the page links already keeps that link alone", () => {
  const element = linked(
    '<p id="b1">The mayor told <a href="https://echo.example/">Echo</a> so.</p>',
    {
      citedOutlets: [cited("Echo", "The mayor told Echo so.")],
    },
  );
  expect(names(element)).toEqual([]);
});

test("a line break and markup within the words are no obstacle", () => {
  const element = linked('<p id="b1">So she<br>told <em>The</em> Echo.</p>', {
    citedOutlets: [cited("The Echo", "So she told The Echo.")],
  });
  expect(names(element).map(([text]) => text)).toEqual(["The", " Echo"]);
});
