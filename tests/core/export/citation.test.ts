import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/core/article";
import { bibtex } from "../../../src/core/export/bibtex";
import { CITATION_FORMATS, cite } from "../../../src/core/export/citation";
import { type CslItem, cslItem } from "../../../src/core/export/csl-item";
import { oneLine } from "../../../src/core/export/one-line";
import { ris } from "../../../src/core/export/ris";
import { ARTICLES, HOSTILE } from "./samples";

const NOW = new Date(2026, 10, 28, 12);

function itemOf(article: Article | undefined, isNews = true): CslItem {
  if (!article) throw new Error("no such article");
  return cslItem({ article, isNews, now: NOW, agenciesLabel: "Agencies" });
}

/** What a reader of BibTeX or RIS finds: one record, as CSL-JSON. */
function read(text: string): CslItem & Record<string, unknown> {
  const { data } = new Cite(text, {
    forceType: text.startsWith("@") ? "@biblatex/text" : "@ris/file",
  });
  expect(data).toHaveLength(1);
  return data[0] as CslItem & Record<string, unknown>;
}

/** The parts that a name is read back with. */
interface ReadName {
  family?: string;
  given?: string;
  literal?: string;
  "non-dropping-particle"?: string;
}

/** Names as both sides have them: readers take particles apart, and know no literal names. */
function names({ author = [] }: { author?: readonly ReadName[] }): string[] {
  return author.map((name) => {
    const family = [name["non-dropping-particle"], name.family ?? name.literal];
    return [family.filter(Boolean).join(" "), name.given].filter(Boolean).join(", ");
  });
}

const { english, german, arabic, japanese } = ARTICLES;

describe("what is cited", () => {
  test("people have the parts of their names, agencies are a note", () => {
    expect(itemOf(english)).toEqual({
      id: "morgenroth2024island",
      type: "article-newspaper",
      title: "Island ferry returns to service",
      author: [
        { family: "Morgenroth", given: "Ida" },
        { family: "Valk", given: "Piet" },
      ],
      "container-title": "Harbour Courier",
      section: "Transport",
      issued: { "date-parts": [[2024, 6, 7]] },
      accessed: { "date-parts": [[2026, 11, 28]] },
      URL: "https://harbour.example/world/ferry",
      language: "en",
      note: "Agencies: Deutsche Presse-Agentur, Reuters",
    });
  });

  test("an organisation stands as it is", () => {
    expect(itemOf(german).author).toEqual([
      { family: "van der Linden", given: "Jan" },
      { literal: "Müller & Söhne GmbH" },
    ]);
  });

  test("agencies are the authors where nobody is named", () => {
    const item = itemOf({ ...(english as Article), authors: [] });
    expect(item.author).toEqual([{ literal: "Deutsche Presse-Agentur" }, { literal: "Reuters" }]);
    expect(item).not.toHaveProperty("note");
  });

  test("a page that is no news, or names no outlet, is a web page", () => {
    expect(itemOf(english, false).type).toBe("webpage");
    const publisher = { name: null, url: null, policies: [] };
    expect(itemOf({ ...(english as Article), publisher }).type).toBe("webpage");
  });

  test("a key has Latin letters and digits alone", () => {
    expect([english, german, arabic, japanese, HOSTILE].map((each) => itemOf(each).id)).toEqual([
      "morgenroth2024island",
      "vanderlinden2024alte",
      "mina2024",
      "minato2024",
      expect.stringMatching(/^[a-z0-9]+$/),
    ]);
  });
});

// Each style is built anew, which takes a busy machine its time.
const PATIENCE = { timeout: 30_000 };

describe("styles", PATIENCE, () => {
  const text = (article: Article | undefined, format: "apa" | "mla", lang: string) =>
    cite(itemOf(article), format, lang).text;

  test.each([
    [
      "apa",
      "Morgenroth, I., & Valk, P. (2024, June 7). Island ferry returns to service. Harbour Courier. https://harbour.example/world/ferry",
    ],
    [
      "mla",
      "Morgenroth, Ida, and Piet Valk. “Island Ferry Returns to Service.” Harbour Courier, 7 June 2024, https://harbour.example/world/ferry.",
    ],
    [
      "chicago-author-date",
      "Morgenroth, Ida, and Piet Valk. 2024. “Island Ferry Returns to Service.” Harbour Courier, June 7, 2024. https://harbour.example/world/ferry.",
    ],
    [
      "chicago-notes",
      "Morgenroth, Ida, and Piet Valk. “Island Ferry Returns to Service.” Harbour Courier, June 7, 2024. https://harbour.example/world/ferry.",
    ],
  ] as const)("%s", (format, expected) => {
    const citation = cite(itemOf(english), format, "en");
    expect(citation.text).toBe(expected);
    expect(citation.html).toContain("<i>Harbour Courier</i>");
  });

  test("a style speaks the reader's language, and says the article in its own", () => {
    const undated = { ...(japanese as Article), datePublished: null };
    expect(text(german, "apa", "de")).toContain("(2024, September 12)");
    expect(text(undated, "apa", "de")).toContain("(o.\u00a0J.)");
    expect(text(undated, "apa", "de-AT")).toContain("Abgerufen 28. November 2026");
    expect(text(japanese, "mla", "ja")).toContain("2024年9月12日");
    expect(text(arabic, "apa", "ar")).toContain("سبتمبر");
    expect(text(arabic, "apa", "en")).toBe(
      "الحداد, ل. (2024, September 12). المجلس يقرر الإبقاء على برج الماء القديم. صحيفة الميناء. https://mina.example/burj",
    );
  });

  test("without a date of its own, the day of the visit is named", () => {
    const undated = itemOf({ ...(english as Article), datePublished: null });
    expect(cite(undated, "mla", "en").text).toMatch(/Accessed 28 Nov\. 2026\.$/);
  });

  test.each([
    "ar",
    "cs",
    "de",
    "en-GB",
    "es",
    "fr",
    "he",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt-BR",
    "ru",
    "tr",
    "uk",
    "zh-CN",
    "tlh",
  ])("every style has words for %s", (lang) => {
    for (const format of CITATION_FORMATS) {
      expect(cite(itemOf(german), format, lang).text).toContain("Wasserturm");
    }
  });
});

describe("data that others read", () => {
  // BibTeX's reader would else take its own marks for markup.
  plugins.config.get("@bibtex").parse.sentenceCase = "never";

  test.each(Object.entries(ARTICLES))("%s is read back from BibTeX", (_, article) => {
    const item = itemOf(article);
    const back = read(bibtex(item));
    expect(back.title.replace(/<\/?span[^>]*>/g, "")).toBe(item.title);
    expect(names(back)).toEqual(names(item));
    expect(back["container-title"]).toBe(item["container-title"]);
    expect(back.issued?.["date-parts"]).toEqual(item.issued?.["date-parts"]);
    expect(back.URL).toBe(item.URL);
    expect(back.id).toBe(item.id);
  });

  test.each(Object.entries(ARTICLES))("%s is read back from RIS", (_, article) => {
    const item = itemOf(article);
    const back = read(ris(item));
    for (const field of ["title", "container-title", "URL", "language", "note", "type"] as const) {
      expect(back[field]).toBe(item[field]);
    }
    expect(ris(item).match(/^AU {2}- /gm)?.length).toBe(item.author?.length);
  });

  test.each(Object.entries(ARTICLES))("%s is read back from CSL-JSON", (_, article) => {
    const item = itemOf(article);
    expect(JSON.parse(cite(item, "csl-json", "en").text)).toEqual([item]);
  });

  test("BibTeX has its fields in order", () => {
    expect(bibtex(itemOf(german))).toBe(`@article{vanderlinden2024alte,
  author = {van der Linden, Jan and {Müller \\& Söhne GmbH}},
  title = {{Der alte Wasserturm bleibt: „Ein Hügel ohne Turm“}},
  journal = {Hafenbote},
  date = {2024-09-12},
  year = {2024},
  month = sep,
  day = {12},
  url = {https://hafenbote.example/turm},
  urldate = {2026-11-28},
  language = {de},
  note = {Agencies: Deutsche Presse-Agentur, Reuters}
}
`);
  });

  test("RIS has its fields in order", () => {
    expect(ris(itemOf(japanese, false))).toBe(
      [
        "TY  - ELEC",
        "ID  - minato2024",
        "AU  - 山田, 太郎",
        "AU  - 佐藤花子",
        "TI  - 古い給水塔は残る、町議会が決定",
        "T2  - 港新聞",
        "SE  - 地域",
        "PY  - 2024",
        "DA  - 2024/09/12/",
        "LA  - ja",
        "N1  - Agencies: Deutsche Presse-Agentur, Reuters",
        "UR  - https://minato.example/to",
        "Y2  - 2026/11/28/",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });
});

describe("a page that means harm", PATIENCE, () => {
  const item = itemOf(HOSTILE);

  test("is one record of BibTeX, with the words that it has", () => {
    const text = bibtex(item);
    const back = read(text);
    expect(back.title.replace(/<\/?span[^>]*>/g, "")).toBe(item.title);
    expect(names(back)).toEqual(names(item));
    expect(back["container-title"]).toBe(item["container-title"]);
    expect(text.match(/^@/gm)).toHaveLength(1);
    expect(text.replace(/[^{]/g, "")).toHaveLength(text.replace(/[^}]/g, "").length);
    // What is left of a backslash is our own.
    expect(text).not.toMatch(/\\(?!text\w+\{\}|[%&$#_])/);
  });

  test("is one record of RIS, with the words that it has", () => {
    const lines = ris(item).split("\r\n");
    expect(lines.filter((line) => line.startsWith("TY"))).toEqual(["TY  - NEWS"]);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(read(ris(item)).title).toBe(item.title);
  });

  test("hides nothing in CSL-JSON", () => {
    const text = cite(item, "csl-json", "en").text;
    expect(JSON.parse(text)).toEqual([item]);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test.each(["apa", "mla", "chicago-author-date", "chicago-notes"] as const)(
    "brings no markup into %s",
    (format) => {
      const { text, html } = cite(item, format, "en");
      expect(text).toContain("alert(1)</");
      expect(text).not.toMatch(/\n|\ue03c|[\u202a-\u202e]/);
      const parsed = new DOMParser().parseFromString(html ?? "", "text/html");
      const found = new Set(
        Array.from(parsed.body.querySelectorAll("*"), (each) => each.localName),
      );
      expect([...found].every((name) => ["div", "i"].includes(name))).toBe(true);
      expect(parsed.body.textContent?.trim()).toBe(text);
    },
  );

  test("whatever words there are, BibTeX and RIS are read back as they were", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."\\{}%&$#_^~\"'`-,@=<>[]|/: aB1é日א"),
      fc.constantFrom(" and ", "]]>", "--", "\n", "TY  - BOOK", "\\input{x}", "}}\n}\n@misc{x,"),
    );
    const words = fc
      .array(unit, { minLength: 1, maxLength: 12 })
      .map((list) => oneLine(`x${list.join("")}x`));
    fc.assert(
      fc.property(words, words, words, (title, family, literal) => {
        const own: CslItem = {
          ...item,
          title,
          author: [{ family, given: "Ada" }, { literal }],
          "container-title": literal,
        };
        const text = bibtex(own);
        expect(text.split("\n").filter((line) => line.startsWith("@"))).toHaveLength(1);
        let depth = 0;
        for (const char of text) {
          depth += char === "{" ? 1 : char === "}" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const back = read(text);
        expect(back.title.replace(/<\/?span class="nocase">|<\/span>/g, "")).toBe(title);
        expect(names(back)[1]).toBe(literal);
        expect(read(ris(own)).title).toBe(title);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
