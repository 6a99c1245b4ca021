import { detectPage } from "../../../src/core/detect";

/** What a news page of an invented outlet is made of. */
export interface Story {
  lang?: string;
  site: string;
  headline: string;
  /** Lines between headline and text, as markup. */
  near: string;
  paragraphs: readonly string[];
  /** Markup in the head. */
  head?: string;
}

export const HEADLINE = "Council closes the old bridge of Lindhaven for trucks";

export const PARAGRAPHS = [
  "The council of Lindhaven voted on Tuesday to close the old bridge for trucks, because two of its nine bearings have rusted through and a third one shows cracks.",
  "“Nobody is in danger who walks or drives a car,” said Marit Solberg, who heads the town's office for roads. Trucks will take the new bridge in the north, a detour of 14 kilometres.",
  "The bridge was built in 1931 and repaired for the last time in 1988. Its repair would cost 12 million crowns, which the county refused to pay at its meeting in October.",
  "Hauliers fear for their customers in the harbour. The fish market alone gets 40 deliveries a day, most of them before six in the morning, its manager said on Wednesday.",
  "The closure begins on 1 December and lasts for two years at least. The council will decide in spring whether the bridge is mended or torn down.",
];

/** JSON-LD in a script. */
export const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** JSON-LD of a type that has the story's headline. */
export const own = (type: string, rest = "") =>
  jsonLd(`{"@context":"https://schema.org","@type":"${type}","headline":"${HEADLINE}"${rest}}`);

/** A story in English; `parts` takes the place of its own. */
export function story(parts: Partial<Story> = {}): Story {
  return {
    lang: "en",
    site: "Lindhaven Courier",
    headline: HEADLINE,
    near: "<p>By Ole Brandt</p><p>20 November 2026</p>",
    paragraphs: PARAGRAPHS,
    ...parts,
  };
}

/** Markup of a story's page. */
export function markup({ lang, site, headline, near, paragraphs, head = "" }: Story): string {
  return `<!doctype html><html lang="${lang}"><head><title>${headline} | ${site}</title>${head}</head>
<body><nav><a href="/">${site}</a></nav><main><article><h1>${headline}</h1>${near}
<figure><img src="a.jpg"><figcaption>.</figcaption></figure>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></main></body></html>`;
}

/** The verdict on markup at an address. */
export function verdictOn(html: string, address: string) {
  return detectPage(new DOMParser().parseFromString(html, "text/html"), address);
}

/** Teasers as many sites set them: each in a box of its own. */
export const teasers = (number: number) =>
  Array.from(
    { length: number },
    (_, at) =>
      `<article><h2><a href="/world/story-${at}">What the week brings to harbour ${at}</a></h2><p>A line on what this is about, which is long enough to be taken for a paragraph of text.</p></article>`,
  ).join("\n");
