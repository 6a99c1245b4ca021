/** Pages of invented outlets that the browser tests serve. */

/** The headline of `newsPage`. */
export const HEADLINE = "Night ferry to Skarholm sails again after two years";

const PARAGRAPHS = [
  "The night ferry between Lindhaven and Skarholm has taken up its service again, two years after the harbour authority withdrew the old vessel for safety reasons. On Monday evening about three hundred passengers went aboard, many of them islanders who had waited for the link to return.",
  "The new ship runs on batteries for the first hour of the crossing and on methanol for the rest. Its owner says that this saves four fifths of the fuel that its forerunner burned, and that the remaining noise no longer reaches the houses along the sound.",
  "For the island's dairy the timetable matters more than the engine. Milk that leaves Skarholm before midnight is in the shops of the mainland by six, which was impossible while the only boat sailed at noon.",
  "The county council has agreed to pay for the line until the end of the decade. Whether it can go on after that will depend on the number of passengers, said the council's head of transport, who called the first night a good start.",
];

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

/** Markup of a page. */
export function page(parts: { head?: string; body: string; title?: string }): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${parts.title ?? "The Courier"}</title>
${parts.head ?? ""}</head><body>
${parts.body}
</body></html>`;
}

const JSON_LD = JSON.stringify({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: HEADLINE,
  datePublished: "2024-05-06T21:30:00+02:00",
  dateModified: "2024-05-07T07:10:00+02:00",
  author: { "@type": "Person", name: "Marit Solberg" },
  publisher: { "@type": "NewsMediaOrganization", name: "The Courier" },
});

/** What a publisher says in the head of a news article. */
export const NEWS_HEAD = `<meta property="og:type" content="article">
<meta property="og:title" content="${HEADLINE}">
<script type="application/ld+json">${JSON_LD}</script>`;

/** The article itself, with a sign-off that names its agencies. */
export const NEWS_BODY = `<header><a href="/">The Courier</a> <a href="/world">World</a></header>
<main><article>
<h1>${HEADLINE}</h1>
<p class="byline">By <a rel="author" href="/people/marit-solberg">Marit Solberg</a>
<time datetime="2024-05-06T21:30:00+02:00">6 May 2024</time></p>
${STORY}
<p>ms/kt (dpa, Reuters)</p>
</article></main>
<footer><a href="/imprint">Imprint</a></footer>`;

/** A news article. */
export function newsPage(parts: { head?: string; before?: string; after?: string } = {}): string {
  return page({
    title: `${HEADLINE} | The Courier`,
    head: NEWS_HEAD + (parts.head ?? ""),
    body: `${parts.before ?? ""}${NEWS_BODY}${parts.after ?? ""}`,
  });
}

const TEASERS = [
  "Harbour",
  "Council",
  "Schools",
  "Weather",
  "Football",
  "Opera",
  "Markets",
  "Roads",
]
  .map(
    (topic, index) => `<li><article><h2><a href="/${topic.toLowerCase()}/story-${index}">${topic}:
what the week brings</a></h2><p>A short line on ${topic.toLowerCase()}.</p></article></li>`,
  )
  .join("\n");

/** Main part of a front page: teasers only. */
export const FRONT_BODY = `<header><a href="/">The Courier</a></header>
<main><h1>The Courier</h1><ul>${TEASERS}</ul></main>`;

/** A front page. */
export function frontPage(): string {
  return page({
    head: '<meta property="og:type" content="website">',
    body: FRONT_BODY,
  });
}
