import type { SiteRoutes } from "./harness/sites";
import { page } from "./pages";
import { ARABIC_STORY, drawing, ENGLISH_STORY, GERMAN_STORY, JAPANESE_STORY } from "./way-pages";

/** Pages to be saved: of invented outlets in four languages, and some that mean harm. */

const PIXELS = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEElEQVR4nGP4z8AARP//AwAO+QP9v/2ZSQAAAABJRU5ErkJggg==",
  "base64",
);

const picture = (headers: Record<string, string> = {}) => ({
  body: PIXELS,
  headers: { "content-type": "image/png", ...headers },
});

const TEXT =
  "The harbour masters of three towns met on Friday to agree on one price for ropes, which has not been the same on both sides of the sound since anybody can remember. They parted without a price.";

/** Words that end front matter, close what others opened, or turn the text around. */
export const HOSTILE_WORDS =
  'Stop\n---\nevil: "yes" ]]> } \\ {x} # : <script>alert(1)</script> \u202egnp.exe\u2066 $a$ @b{c,} --> `q` *w* _e_ ~~r~~ |t| &amp; end';

/** Names that mean something to BibTeX, XML or TeX. */
export const HOSTILE_NAMES = ["Ro}e ]]> \\input{x} Smith", "Ada {B\\ran}dt}"];

const markup = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A news page whose publisher and headline are what a test wants them to be. */
function hostile(headline: string): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    description: HOSTILE_WORDS,
    datePublished: "2024-09-12T08:15:00+02:00",
    author: HOSTILE_NAMES.map((name) => ({ "@type": "Person", name })),
    publisher: { "@type": "NewsMediaOrganization", name: "The Cou}rier\\" },
  };
  const words = markup(HOSTILE_WORDS);
  return page({
    title: markup(headline),
    head: `<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`,
    body: `<main><article><h1>${markup(headline)}</h1><p>${TEXT}</p><p>${words} ${TEXT}</p>
<ul><li>${words}</li><li>${TEXT}</li></ul><p>${TEXT} <a href="/more" title="${words}">More</a></p>
<figure><img src="/gate.png" alt="${words}" width="640" height="320"></figure></article></main>`,
  });
}

/** A story with pictures of its own site, and of others that let them be read or do not. */
const PICTURES = ENGLISH_STORY.replace(
  /<p>/,
  `<figure><img src="https://open.example/open.png" alt="An open gate" width="640" height="320"></figure>
<figure><img src="https://shut.example/shut.png" alt="A shut gate" width="640" height="320"></figure><p>`,
);

/** Addresses of the pages. */
export const SAVED_PAGES = {
  english: "https://www.courier.example/mill",
  german: "https://www.bote.example/muehle",
  arabic: "https://www.mina.example/tahuna",
  japanese: "https://www.minato.example/suisha",
  pictures: "https://www.courier.example/gates",
  strict: "https://www.courier.example/strict",
  sandbox: "https://www.courier.example/sandbox",
  hostile: "https://www.courier.example/hostile",
  device: "https://www.courier.example/con",
  path: "https://www.courier.example/path",
  long: "https://www.courier.example/long",
  paste: "https://www.courier.example/paste",
} as const;

const STRICT =
  "default-src 'none'; img-src *; require-trusted-types-for 'script'; trusted-types 'none'";

const drawings = (host: string) => ({
  [`${host}/mill.jpg`]: drawing(960, 540),
  [`${host}/wheel.jpg`]: drawing(960, 540),
});

/** What the sites answer. */
export const SAVED_SITES: SiteRoutes = {
  "www.courier.example/mill": ENGLISH_STORY,
  "www.bote.example/muehle": GERMAN_STORY,
  "www.mina.example/tahuna": ARABIC_STORY,
  "www.minato.example/suisha": JAPANESE_STORY,
  ...drawings("www.courier.example"),
  ...drawings("www.bote.example"),
  ...drawings("www.mina.example"),
  ...drawings("www.minato.example"),
  "www.courier.example/gates": PICTURES,
  "open.example/open.png": picture({ "access-control-allow-origin": "*" }),
  "shut.example/shut.png": picture(),
  "www.courier.example/strict": {
    body: ENGLISH_STORY,
    headers: { "content-security-policy": STRICT },
  },
  "www.courier.example/sandbox": {
    body: ENGLISH_STORY,
    headers: { "content-security-policy": "sandbox allow-scripts" },
  },
  "www.courier.example/hostile": hostile(`${HOSTILE_WORDS} ${"long ".repeat(10)}`),
  "www.courier.example/con": hostile("CON"),
  "www.courier.example/path": hostile("../"),
  "www.courier.example/long": hostile("Long ".repeat(60).trim()),
  "www.courier.example/paste": page({
    title: "Paste",
    body: `<textarea></textarea><script>
addEventListener("paste", ({ clipboardData }) => {
  window.pasted = { text: clipboardData.getData("text/plain"), html: clipboardData.getData("text/html") };
});
</script>`,
  }),
};
