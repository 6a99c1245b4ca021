import type { Article, Author } from "../../../src/core/article";
import type { SavedArticle } from "../../../src/core/export/saved-article";
import { sanitizeToFragment } from "../../../src/core/sanitize";
import { evidence, NO_SOURCES, sampleArticle } from "../../overlay/sample";

/** Articles of invented outlets in several languages and scripts, and one that means harm. */

function person(name: string): Author {
  return { name, type: "Person", role: null, url: null, evidence: evidence(name) };
}

function organisation(name: string): Author {
  return { ...person(name), type: "Organization" };
}

const english = sampleArticle();

const german = sampleArticle({
  url: "https://hafenbote.example/turm",
  headline: "Der alte Wasserturm bleibt: „Ein Hügel ohne Turm“",
  standfirst: "Der Rat stimmte nach fünf Stunden zu.",
  section: "Kommunales",
  authors: [person("Jan van der Linden"), organisation("Müller & Söhne GmbH")],
  datePublished: "2024-09-12",
  dateModified: null,
  publisher: { name: "Hafenbote", url: null, policies: [] },
  lang: "de",
  content:
    '<p id="b1">Der Turm über der Stadt wird <em>nicht</em> abgerissen; 1. steht er fest, 2. ist er schön.</p>' +
    '<h2 id="b2">Was es kostet</h2><ul id="b3"><li>50 % vom Kreis</li><li>ein Drittel *von* der Stadt</li></ul>' +
    '<blockquote id="b4"><p>„Ein Hügel wie jeder andere“ #Turm</p></blockquote>' +
    '<p id="b5">Mehr im <a href="https://rat.example/a_b(c)?x=1&amp;y=2">Bericht [Teil 1]</a>.</p>',
});

const arabic = sampleArticle({
  url: "https://mina.example/burj",
  headline: "المجلس يقرر الإبقاء على برج الماء القديم",
  standfirst: "صوت المجلس مساء الخميس.",
  section: null,
  authors: [person("ليلى الحداد")],
  datePublished: "2024-09-12T08:15:00+03:00",
  dateModified: null,
  publisher: { name: "صحيفة الميناء", url: null, policies: [] },
  lang: "ar",
  dir: "rtl",
  content:
    '<p id="b1">لن يهدم برج الماء القائم فوق المدينة، بحسب <a href="https://council.example/paper.pdf">وثيقة المجلس</a>.</p>' +
    '<h2 id="b2">الكلفة</h2><p id="b3">نحو مليونين.</p>',
  sources: {
    ...NO_SOURCES,
    agencies: [
      { id: "reuters", name: "Reuters", printed: "رويترز", evidence: evidence("(رويترز)") },
    ],
  },
});

const japanese = sampleArticle({
  url: "https://minato.example/to",
  headline: "古い給水塔は残る、町議会が決定",
  standfirst: null,
  section: "地域",
  authors: [person("山田 太郎"), person("佐藤花子")],
  datePublished: "2024-09-12T08:15:00+09:00",
  dateModified: null,
  publisher: { name: "港新聞", url: null, policies: [] },
  lang: "ja",
  content:
    '<p id="b1">丘の上の給水塔は取り壊されない。<strong>町議会</strong>は木曜日に修理を決めた。</p>' +
    '<figure id="b2"><img src="https://minato.example/to.jpg" alt="丘の上の塔"><figcaption>港から見た塔</figcaption></figure>' +
    '<p id="b3">工事は三月に始まる。</p>',
});

/** Words that end front matter, close what others opened, or turn the text around. */
export const HOSTILE_WORDS =
  'Stop\n---\nevil: "yes" ]]> } \\ {x} # : <script>alert(1)</script> ![i](javascript:x) \u202egnp.exe\u2066 %s $a$ @b{c,} --> `q` *w* _e_ ~~r~~ |t| &amp;';

/** Names that mean something to BibTeX, XML or TeX. */
export const HOSTILE_NAMES = ["Ro}e ]]> \\input{x}", "Ada {B\\ran}dt} and others, Jr"];

/** A page that says nothing but such words. */
export const HOSTILE: Article = sampleArticle({
  headline: `${HOSTILE_WORDS} ${"long ".repeat(60)}`,
  standfirst: HOSTILE_WORDS,
  section: HOSTILE_WORDS,
  authors: [person(HOSTILE_NAMES[0] ?? ""), organisation(HOSTILE_NAMES[1] ?? "")],
  publisher: { name: "The }Courier\\ ]]> <b>\n---\n", url: "javascript:alert(1)", policies: [] },
  datePublished: "2024-09-12\n---\nx: y",
  lang: "en",
  leadImage: {
    src: "javascript:alert(1)",
    srcset: null,
    alt: HOSTILE_WORDS,
    caption: HOSTILE_WORDS,
    credit: HOSTILE_WORDS,
  },
  content: `<p id="b1"></p><ul><li id="b2"></li></ul><table><tbody><tr><td id="b3"></td></tr></tbody></table><p><a id="b4" href="https://a.example/x)(y&quot;>"></a></p>`,
  sources: {
    ...NO_SOURCES,
    agencies: [
      { id: null, name: HOSTILE_WORDS, printed: HOSTILE_WORDS, evidence: evidence(HOSTILE_WORDS) },
    ],
    links: [
      { url: "javascript:alert(1)", text: HOSTILE_WORDS, kind: "other", evidence: evidence("") },
    ],
  },
});

/** Articles by their language. */
export const ARTICLES: Readonly<Record<string, Article>> = { english, german, arabic, japanese };

/** Makes a body of an article's content, with words put into its empty blocks. */
export function bodyOf(article: Article, words = ""): DocumentFragment {
  const body = sanitizeToFragment(article.content, document);
  for (const block of body.querySelectorAll("[id]")) {
    if (block.textContent === "") block.textContent = words;
  }
  return body;
}

/** An article as it is handed to the formats. */
export function saved(article: Article, rest: Partial<SavedArticle> = {}): SavedArticle {
  const { headline, publisher, url } = article;
  return {
    article,
    body: bodyOf(article, article === HOSTILE ? HOSTILE_WORDS : ""),
    sources: {
      title: "Sources",
      headline,
      publisher: publisher.name,
      url,
      groups: [
        {
          title: "Agencies",
          count: article.sources.agencies.length,
          blocks: article.sources.agencies.map(({ printed, name, evidence: { quote } }) => ({
            entries: [{ label: printed, detail: name, url: null }],
            quote,
            origin: "Sign-off",
          })),
        },
      ],
      notStated: "Not stated on this page: Notices",
    },
    words: {
      lang: "en",
      dir: "ltr",
      authors: article.authors.map(({ name }) => name).join(", ") || null,
      dates: ["Published: 12 September 2024"],
      warning: null,
      leftOut: { title: "3 items left out", steps: ["related (2)", "skip links (1)"] },
      missingPictures: "Pictures that are not in this file",
      picture: "Picture",
      origin: "Saved on 28 November 2026 with Byline.",
    },
    savedAt: "2026-11-28T10:00:00Z",
    ...rest,
  };
}
