import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

const SENTENCES = [
  "The council of Saltmere decided on Tuesday to move the library into the old customs house.",
  "The roof has to be mended first, and the builders will begin as soon as the swallows have left.",
  "Readers may borrow books from a van on the market square until then, twice a week.",
  "The librarian said that nobody would have to go without a story in the evening.",
];
const PARAGRAPHS = SENTENCES.map((_, index) =>
  [0, 1, 2].map((step) => SENTENCES[(index + step) % SENTENCES.length]).join(" "),
);
const TEXT = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("");

interface Parts {
  /** What follows the text in the article. */
  after?: string;
  /** The article's JSON-LD, apart from its type and headline. */
  data?: object;
  text?: string;
}

function judge({ after = "", data, text = TEXT }: Parts) {
  const headline = "Library moves into the customs house";
  const node = { "@type": "NewsArticle", headline, ...data };
  const script = data && `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
  const doc = documentOf(
    `<html lang="en"><head><title>${headline}</title>${script ?? ""}</head><body><article><h1>${headline}</h1>${text}${after}</article></body></html>`,
  );
  const article = readArticle(doc, "https://saltmere.example/news/library");
  if (!article) throw new Error("no article");
  return article;
}

const truncated = (parts: Parts) => judge(parts).completeness.truncated;

describe("a text is whole", () => {
  it.each<[string, Parts]>([
    ["where nothing speaks against it", {}],
    ["though it is short", { text: `<p>${SENTENCES[0]} ${SENTENCES[1]}</p>` }],
    [
      "though it ends in dots",
      { text: `${TEXT}<p>And so the story goes on, and on, and on …</p>` },
    ],
    ["though it is not free", { data: { isAccessibleForFree: false } }],
    [
      "though a prompt is hidden under it",
      { after: "<div hidden><p>Subscribe to continue reading</p></div>" },
    ],
    [
      "though a prompt under it is not drawn",
      { after: "<div data-byline-unshown='folded'><p>Subscribe to continue reading</p></div>" },
    ],
    [
      "though the newsletter is offered under it",
      { after: "<div><p>Subscribe to our newsletter.</p></div>" },
    ],
    ["though a link leads to more texts", { after: '<p><a href="/news">Read more</a></p>' }],
    ["though it can be folded", { after: "<button>Read more</button>" }],
    [
      "though the next article follows",
      { after: '<a rel="next" href="/news/swallows">Next article</a>' },
    ],
    ["though its words are counted otherwise", { data: { wordCount: 260 } }],
  ])("%s", (_name, parts) => {
    expect(judge(parts).completeness).toEqual({ truncated: false, reasons: [] });
  });

  it("though a prompt for one of many readers stands under a long one", () => {
    const text = TEXT.repeat(5);
    expect(truncated({ text, after: "<p>Subscribe to continue reading more like this.</p>" })).toBe(
      false,
    );
  });
});

describe("a text is cut off", () => {
  it.each<[string, Parts, string]>([
    [
      "by a prompt under a text that breaks off",
      {
        text: `${TEXT}<p>The mayor, who had voted against it, said in the end that the</p>`,
        after: "<div><p>Subscribe to continue reading</p></div>",
      },
      "Subscribe to continue reading",
    ],
    [
      "by a prompt and the page's data",
      {
        after: "<div><p>Log in to continue reading</p></div>",
        data: { isAccessibleForFree: "http://schema.org/False" },
      },
      "not free",
    ],
    [
      "by the same, where selectors of a short paid part fit several boxes of it",
      {
        text: `${PARAGRAPHS.slice(1)
          .map((words) => `<p>${words}</p>`)
          .join(
            "",
          )}<div class="paid"><div class="more"><p class="line">${PARAGRAPHS[0]}</p></div></div>`,
        after: "<div><p>Log in to continue reading</p></div>",
        data: {
          isAccessibleForFree: false,
          hasPart: { isAccessibleForFree: false, cssSelector: [".paid", ".more", ".line"] },
        },
      },
      "not free",
    ],
    [
      "by an empty paid part",
      {
        text: `<p>${PARAGRAPHS[0]}</p><div class="paid"></div>`,
        data: {
          isAccessibleForFree: false,
          hasPart: [{ isAccessibleForFree: "False", cssSelector: ".paid" }],
        },
      },
      "paid text is empty",
    ],
    [
      "by words of the page",
      { after: "<p>57 % of this article remain.</p>" },
      "57 % of this article",
    ],
    [
      "by a link to a further page",
      { after: '<p><a href="library/2">Continued on page 2</a></p>' },
      "page 2",
    ],
    [
      "by numbers of pages",
      { after: '<p>Page 1 of 3 <a href="/p3">3</a></p><p><a href="?page=2">2</a></p>', data: {} },
      "page 2",
    ],
    [
      "by a button under a teaser",
      {
        text: `<p>${SENTENCES[0]} ${SENTENCES[1]}</p>`,
        after: "<button>Read the full story</button>",
      },
      "A button after the text reads “Read the full story”",
    ],
    [
      "by a link to another site under a teaser",
      {
        text: `<p>${SENTENCES[0]} ${SENTENCES[1]}</p>`,
        after: '<p><a href="https://other.example/a">Read the full story</a></p>',
      },
      "A link after the text reads",
    ],
    [
      "by the count of its words",
      { text: `<p>${SENTENCES[0]} ${SENTENCES[1]}</p>`, data: { wordCount: "900" } },
      "900 words",
    ],
    [
      "by the text in the page's data",
      {
        text: `<p>${SENTENCES[0]} ${SENTENCES[1]}</p>`,
        data: { articleBody: `${SENTENCES.join(" ")} ${PARAGRAPHS.join(" ").repeat(3)}` },
      },
      "holds a longer text",
    ],
  ])("%s", (_name, parts, words) => {
    const { completeness } = judge(parts);
    expect(completeness.truncated).toBe(true);
    expect(completeness.reasons.join(" ")).toContain(words);
  });
});

describe("a consent notice", () => {
  const NOTICE =
    "<p>We and our partners use cookies to store data on your device and to show you advertising that fits you. You may withdraw your consent at any time in the settings.</p>";

  it("is no article", () => {
    const { content, textContent, completeness, removals } = judge({
      text: NOTICE,
      after: "<button>Accept all</button>",
    });
    expect(content).toBe("");
    expect(textContent).toBe("");
    expect(completeness.truncated).toBe(true);
    expect(completeness.reasons[0]).toContain("“We and our partners use cookies");
    expect(removals.map(({ step }) => step)).toContain("consent");
  });

  it("is told from an article about such notices", () => {
    const { textContent, completeness } = judge({ text: NOTICE + TEXT });
    expect(textContent).toContain("library");
    expect(completeness.truncated).toBe(false);
    expect(judge({ text: NOTICE }).textContent).toContain("partners");
  });
});
