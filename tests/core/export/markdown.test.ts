import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { articleMarkdown, bodyMarkdown } from "../../../src/core/export/markdown";
import { oneLine, seenText } from "../../../src/core/export/one-line";
import { sanitizeToFragment } from "../../../src/core/sanitize";
import { parted, readMarkdown, squeezed } from "./read-markdown";
import { ARTICLES, bodyOf, HOSTILE, HOSTILE_WORDS, saved } from "./samples";

function fragment(html: string): DocumentFragment {
  return sanitizeToFragment(html, document);
}

/** Addresses that a body has outside itself. */
function addressesOf(body: DocumentFragment): string[] {
  const links = Array.from(body.querySelectorAll("a[href], img[src]"), (element) =>
    String(element.getAttribute("href") ?? element.getAttribute("src")),
  );
  return links.filter((url) => /^https?:/.test(url));
}

test("an article has front matter, its text, its sources and what was left out", () => {
  const { english } = ARTICLES;
  if (!english) throw new Error("no such article");
  expect(articleMarkdown(saved(english))).toBe(`---
title: "Island ferry returns to service"
description: "She was expected back in March and came in June."
author:
  - "Ida Morgenroth"
  - "Piet Valk"
agencies:
  - "Deutsche Presse-Agentur"
  - "Reuters"
publisher: "Harbour Courier"
section: "Transport"
url: "https://harbour.example/world/ferry"
date: 2024-06-07T18:30:00+02:00
modified: 2024-06-08T09:05:00+02:00
lang: "en"
saved: 2026-11-28T10:00:00Z
---

# Island ferry returns to service

**She was expected back in March and came in June.**

Ida Morgenroth, Piet Valk · Published: 12 September 2024

![A ferry at dusk](https://harbour.example/ferry.jpg)

*The Sandpiper leaves the harbour. Marta Lind/dpa*

The harbour master told the news agency **dpa** that nobody had counted.

## What was repaired

The engine, see note 1 and [the report](https://council.example/r.pdf).

Costs

|        |       |
| ------ | ----- |
| Engine | 2,050 |

1 The tug is not counted.

---

## Sources

### Agencies (2)
- **dpa** (Deutsche Presse-Agentur)
  > “im/pv (dpa, Reuters)” (Sign-off)
- **Reuters** (Reuters)
  > “im/pv (dpa, Reuters)” (Sign-off)

Not stated on this page: Notices

## 3 items left out

- related (2)
- skip links (1)

*Saved on 28 November 2026 with Byline.*
`);
});

test.each(Object.entries(ARTICLES))(
  "what is saved in %s says what the article says",
  (_, article) => {
    const text = articleMarkdown(saved(article));
    const [yaml, rest] = parted(text);
    expect(parse(yaml)).toMatchObject({
      title: article.headline,
      author: article.authors.map(({ name }) => name),
      publisher: article.publisher.name,
      lang: article.lang,
      url: article.url,
    });
    const body = bodyOf(article);
    const read = readMarkdown(bodyMarkdown(body));
    expect(read.text).toBe(squeezed(body.textContent ?? ""));
    expect(read.addresses).toEqual(addressesOf(body));
    const whole = readMarkdown(rest);
    for (const part of [article.headline, article.standfirst ?? "", body.textContent ?? ""]) {
      expect(whole.text).toContain(squeezed(part));
    }
    expect([...read.types, ...whole.types]).not.toContain("html");
  },
);

test("a text that is cut off is told so", () => {
  const { german } = ARTICLES;
  if (!german) throw new Error("no such article");
  const words = { ...saved(german).words, warning: "This may not be the whole text." };
  expect(articleMarkdown(saved(german, { words }))).toContain(
    "\n\n**This may not be the whole text.**\n\n---\n",
  );
});

describe("a page that means harm", () => {
  const text = articleMarkdown(saved(HOSTILE));
  const [yaml, rest] = parted(text);

  test("ends no front matter, and is read back as one line", () => {
    expect(parse(yaml)).toEqual({
      title: oneLine(HOSTILE.headline),
      description: oneLine(HOSTILE_WORDS),
      author: HOSTILE.authors.map(({ name }) => oneLine(name)),
      agencies: [oneLine(HOSTILE_WORDS)],
      publisher: oneLine(HOSTILE.publisher.name ?? ""),
      section: oneLine(HOSTILE_WORDS),
      url: HOSTILE.url,
      date: "2024-09-12 --- x: y",
      modified: HOSTILE.dateModified,
      lang: "en",
      saved: "2026-11-28T10:00:00Z",
    });
  });

  test("opens no markup, link or picture of its own", () => {
    const read = readMarkdown(rest);
    expect([...read.types].sort()).toEqual(
      "blockquote emphasis heading link list listItem paragraph root strong table tableCell tableRow text thematicBreak".split(
        " ",
      ),
    );
    expect(new Set(read.addresses)).toEqual(new Set(["https://a.example/x)(y%22%3E"]));
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    // In the headline, the standfirst, four blocks, and the agencies' name, place and quote.
    expect(read.text.split(squeezed(seenText(HOSTILE_WORDS))).length - 1).toBeGreaterThanOrEqual(8);
  });
});

describe("parts of a text", () => {
  test.each([
    ["<p>a<br>b</p>", "a\\\nb\n"],
    ["<ol start='3'><li>a</li><li>b</li></ol>", "3. a\n4. b\n"],
    ["<pre><code>if (a) {\n  b();\n}</code></pre>", "```\nif (a) {\n  b();\n}\n```\n"],
    ["<p><s>gone</s> and <code>`a`</code></p>", "~~gone~~ and `` `a` ``\n"],
    [
      "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1|2</td><td>3</td></tr></tbody></table>",
      "| a    | b |\n| ---- | - |\n| 1\\|2 | 3 |\n",
    ],
    ["<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n"],
    [
      '<figure><img src="https://a.example/i.png" alt="A [b]"><figcaption>Words <cite>Ada</cite></figcaption></figure>',
      "![A \\[b\\]](https://a.example/i.png)\n\n*Words Ada*\n",
    ],
    ['<p>see <a href="#b3">note 1</a></p>', "see note 1\n"],
    [
      "<p>https://a.example and www.b.example, c@d.example</p>",
      /^https\\:\/\/a\.example and www\\\.b\.example, c\\@d\.example\n$/,
    ],
    ["<p>a<strong> b </strong>c<em> </em>d</p>", "a **b** c d\n"],
    ["<p><strong><em>a </em></strong>b</p>", "**_a_** b\n"],
    ["<p><math><mi>x</mi><mo>=</mo><mn>2</mn></math></p>", "x=2\n"],
    ["<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>", "漢字(かんじ)です\n"],
    ["<p><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby></p>", "漢字（かんじ）\n"],
    [
      "<table><caption>Cap</caption><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>",
      "Cap\n\n|     |\n| --- |\n| a b |\n",
    ],
    ["<details><summary>More</summary><p>a</p></details>", "More\n\na\n"],
    ['<p><img src="data:image/png;base64,AAAA" alt="A tower"></p>', "A tower\n"],
    ["", ""],
  ])("%j", (html, expected) => {
    const text = bodyMarkdown(fragment(html));
    if (typeof expected === "string") expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  });

  test("the nodes that were handed over stay as they were", () => {
    const body = fragment('<p>a <a href="#b1">b</a></p>');
    bodyMarkdown(body);
    expect(body.querySelector("a")?.textContent).toBe("b");
  });
});

test("whatever words a page has, they are read back, and nothing else", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."\\`*_[]<>&#~|!^$-+=.:;@()'\"/ \n1ax"),
    fc.constantFrom(
      "http://",
      "www.",
      "---",
      "***",
      "&lt;",
      "```",
      "- ",
      "1. ",
      "> ",
      "](",
      "![",
      "~~",
      "<!--",
      "א",
      "日",
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  const words = fc.array(unit, { maxLength: 14 }).map((list) => list.join(""));
  fc.assert(
    fc.property(fc.array(words, { minLength: 6, maxLength: 6 }), (texts) => {
      const body = fragment(
        '<p></p><ul><li></li></ul><h3></h3><blockquote><p></p></blockquote><table><tbody><tr><td></td></tr></tbody></table><p>a <a href="https://a.example/"></a> <em>b</em></p>',
      );
      const holders = body.querySelectorAll("p, li, h3, td, a");
      const places = [...holders].filter((each) => each.textContent === "");
      places.forEach((place, index) => {
        place.textContent = texts[index] ?? "";
      });
      const read = readMarkdown(bodyMarkdown(body));
      expect(read.text).toBe(squeezed(seenText(body.textContent ?? "")));
      expect(read.types).not.toContain("html");
      for (const address of read.addresses) expect(address).toBe("https://a.example/");
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("what is said of pictures and links turns no text, and addresses stay as they are", () => {
  const text = bodyMarkdown(
    fragment(
      `<p><img src="https://www.a.example/x.png" alt="a ship \u202egnp"> and <a href="https://www.a.example/$1" title="more \u202eof it">more</a></p>`,
    ),
  );
  expect(text).toBe(
    '![a ship gnp](https://www.a.example/x.png) and [more](https://www.a.example/$1 "more of it")\n',
  );
});
