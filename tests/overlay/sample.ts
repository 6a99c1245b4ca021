import type { Article, Evidence, PageVerdict } from "../../src/core/article";
import { NO_SOURCES } from "../../src/core/shown-sources";

export { NO_SOURCES };

/** Evidence of the body, unless told otherwise. */
export function evidence(quote: string, rest: Partial<Evidence> = {}): Evidence {
  return { quote, origin: "body", anchor: null, ...rest };
}

const SIGN_OFF = evidence("im/pv (dpa, Reuters)", { origin: "signoff" });

/** An article with something of everything. */
export function sampleArticle(rest: Partial<Article> = {}): Article {
  return {
    url: "https://harbour.example/world/ferry",
    canonicalUrl: null,
    headline: "Island ferry returns to service",
    standfirst: "She was expected back in March and came in June.",
    section: "Transport",
    authors: [
      {
        name: "Ida Morgenroth",
        type: "Person",
        role: null,
        url: "https://harbour.example/ida",
        evidence: evidence("By Ida Morgenroth", { origin: "byline" }),
      },
      {
        name: "Piet Valk",
        type: "Person",
        role: "Photography",
        url: null,
        evidence: evidence("Photography: Piet Valk", { origin: "byline" }),
      },
    ],
    datePublished: "2024-06-07T18:30:00+02:00",
    dateModified: "2024-06-08T09:05:00+02:00",
    publisher: { name: "Harbour Courier", url: "https://harbour.example/", policies: [] },
    lang: "en",
    dir: "ltr",
    leadImage: {
      src: "https://harbour.example/ferry.jpg",
      srcset: null,
      alt: "A ferry at dusk",
      caption: "The Sandpiper leaves the harbour.",
      credit: "Marta Lind/dpa",
    },
    content:
      '<p id="b1">The harbour master told the news agency <b>dpa</b> that nobody had counted.</p>' +
      '<h2 id="b2">What was repaired</h2>' +
      '<p id="b3">The engine, see <a href="#b5">note 1</a> and <a href="https://council.example/r.pdf">the report</a>.</p>' +
      '<table id="b4"><caption>Costs</caption><tbody><tr><td>Engine</td><td>2,050</td></tr></tbody></table>' +
      '<p id="b5">1 The tug is not counted.</p>',
    textContent: "",
    wordCount: 40,
    sources: {
      ...NO_SOURCES,
      agencies: [
        { id: "dpa", name: "Deutsche Presse-Agentur", printed: "dpa", evidence: SIGN_OFF },
        { id: "reuters", name: "Reuters", printed: "Reuters", evidence: SIGN_OFF },
      ],
      initials: ["im", "pv"],
      initialsNames: { im: "Ines Marek" },
      initialsEvidence: SIGN_OFF,
      imageCredits: [
        {
          credit: "Marta Lind/dpa",
          photographers: ["Marta Lind"],
          agencies: ["dpa"],
          caption: null,
          src: "https://harbour.example/ferry.jpg",
          evidence: evidence("Marta Lind/dpa", { origin: "caption" }),
        },
      ],
      citedOutlets: [
        {
          name: "dpa",
          isOwn: false,
          evidence: evidence("The harbour master told the news agency dpa", { anchor: "b1" }),
        },
      ],
      notices: [
        {
          kind: "correction",
          evidence: evidence("Correction: the year was wrong.", { origin: "footer" }),
        },
      ],
    },
    removals: [
      {
        step: "related",
        reasons: ["every line is a link"],
        text: "Why the tug sank",
        html: "<p>Why the tug sank</p>",
        anchor: "b3",
      },
      {
        step: "skip-links",
        reasons: ["leads past a section"],
        text: "Skip next section",
        html: "<p>Skip next section</p>",
        anchor: null,
      },
      {
        step: "related",
        reasons: ["every line is a link"],
        text: "More on islands",
        html: "<p>More on islands</p>",
        anchor: "b3",
      },
    ],
    completeness: { truncated: false, reasons: [] },
    ...rest,
  };
}

/** A verdict of the kind. */
export function verdict(kind: PageVerdict["kind"], reasons: string[] = []): PageVerdict {
  return { kind, score: kind === "none" ? -1 : 1, reasons };
}
