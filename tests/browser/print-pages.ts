/** Articles of invented outlets that are printed, on pages that print in ways of their own. */

/** Words of the page that are none of the article's. */
export const PAGE_WORDS = ["Ferry timetable and tides", "Imprint of the house", "Printed for you"];

/**
 * Styles that get into the way of whoever prints something else than the page: important ones, some
 * in a layer, where they weigh more than any outside.
 */
const PRINT_STYLES = `
@layer house {
  @media print {
    html { block-size: 100vh !important; overflow: hidden !important; }
    body { display: flex !important; background: #022 !important; }
    nav { position: fixed !important; inset: 0 !important; visibility: visible !important; }
  }
}
@page { size: A5 landscape !important; margin: 0 !important; @top-left { content: "Printed for you"; } }
@page :first { margin: 60mm !important; @top-center { content: "Printed for you"; } }
html { color-scheme: dark; background: #123 !important; column-count: 2; writing-mode: vertical-rl; }
html::before { content: "Printed for you"; }
#house { padding: 5cm !important; transform: rotate(90deg); }
@media print {
  html#house { display: none !important; }
  html#house body { position: fixed; direction: rtl; }
  byline-reader { display: none !important; }
}`;

/** Forbids all styles and scripts that come with the page's markup. */
const POLICY =
  "default-src 'none'; img-src 'self'; style-src 'nonce-print'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A number that stands in one paragraph alone, in digits that every language prints alike. */
export const paragraphNumber = (index: number) => 1101 + index;

/** How many paragraphs of running text a story has. */
export const PARAGRAPHS = 22;

/** What the tests look for in a printed story. */
export interface Story {
  lang: string;
  dir: "ltr" | "rtl";
  /** Address without the scheme. */
  address: string;
  outlet: string;
  headline: string;
  subhead: string;
  /** Captions of a wide picture, of one that is taller than a sheet, and of a square one. */
  captions: readonly [string, string, string];
  credit: string;
  /** A paragraph with a number in it. */
  paragraph: (number: number) => string;
}

export const ENGLISH: Story = {
  lang: "en",
  dir: "ltr",
  address: "www.gazette.example/harbour",
  outlet: "The Gazette",
  headline: "Harbour mouth clear again after a winter",
  subhead: "What the slate told",
  captions: ["The dredger at work.", "The lighthouse.", "The old mole."],
  credit: "Photo: Jon Vale/AFP",
  paragraph: (number) =>
    `On day ${number} the crew of the dredger lifted another hundred tons of gravel from the harbour
mouth. The pilot sounded the channel each evening and wrote the depth on a slate, and the council met
on Friday to hear what had been found. Nobody had expected that the old mole would be as sound as it
proved, nor that the herring would be back before the work was over.`,
};

export const GERMAN: Story = {
  lang: "de",
  dir: "ltr",
  address: "www.bote.example/hafen",
  outlet: "Der Bote",
  headline: "Hafeneinfahrt nach einem Winter wieder frei",
  subhead: "Was auf der Tafel stand",
  captions: ["Der Bagger bei der Arbeit.", "Der Leuchtturm.", "Die alte Mole."],
  credit: "Foto: Jon Vale/dpa",
  paragraph: (number) =>
    `Am Tag ${number} hob die Mannschaft des Baggers wieder hundert Tonnen Kies aus der Einfahrt. Der
Lotse maß jeden Abend die Wassertiefe und schrieb sie auf eine Schiefertafel, und der Gemeinderat kam
am Freitag zusammen, um zu hören, was gefunden worden war. Dass die Mole so gut erhalten sein würde,
hatte niemand erwartet, und auch nicht, dass die Heringe vor dem Ende der Arbeiten zurückkehren.`,
};

export const ARABIC: Story = {
  lang: "ar",
  dir: "rtl",
  address: "www.mina.example/mina",
  outlet: "صحيفة الميناء",
  headline: "مدخل الميناء مفتوح من جديد",
  subhead: "ما قاله اللوح",
  captions: ["الحفارة تعمل.", "المنارة.", "الرصيف القديم."],
  credit: "(رويترز)",
  paragraph: (number) =>
    `وفي اليوم ${number} رفع العمال مئة طن أخرى من الحصى من مدخل الميناء. وكان المرشد يقيس عمق القناة
كل مساء ويكتب الرقم على لوح، ثم اجتمع المجلس يوم الجمعة ليسمع ما وجدوه. ولم يتوقع أحد أن يكون الرصيف
القديم متينا إلى هذا الحد، ولا أن تعود الأسماك قبل أن ينتهي العمل.`,
};

export const HEBREW: Story = {
  lang: "he",
  dir: "rtl",
  address: "www.namal.example/namal",
  outlet: "יומן הנמל",
  headline: "פתח הנמל נקי שוב אחרי החורף",
  subhead: "מה נכתב על הלוח",
  captions: ["המחפר בעבודה.", "המגדלור.", "המזח הישן."],
  credit: "צילום: רויטרס",
  paragraph: (number) =>
    `ביום ${number} העלה צוות המחפר עוד מאה טונות של חצץ מפתח הנמל. הנתב מדד בכל ערב את עומק התעלה
ורשם אותו על לוח, והמועצה התכנסה ביום שישי כדי לשמוע מה נמצא. איש לא ציפה שהמזח הישן יהיה שלם כל כך,
וגם לא שהדגים יחזרו עוד לפני שתסתיים העבודה.`,
};

export const JAPANESE: Story = {
  lang: "ja",
  dir: "ltr",
  address: "www.minato.example/minato",
  outlet: "みなと新報",
  headline: "港の入り口、ひと冬を経て再び開く",
  subhead: "石板に書かれたこと",
  captions: ["作業中の船。", "灯台。", "古い堤防。"],
  credit: "写真：ロイター",
  paragraph: (number) =>
    `${number}日目、作業員たちは港の入り口からさらに百トンの砂利を引き上げた。水先人は毎晩水路の深さを
測って石板に書き、町の議会は金曜日に集まって、何が見つかったのかを聞いた。古い堤防がこれほどしっかり
していることも、工事が終わる前に魚が戻ってくることも、誰も予想していなかった。`,
};

export const STORIES: readonly Story[] = [ENGLISH, GERMAN, ARABIC, HEBREW, JAPANESE];

/** Addresses that the English story links to, in the order of the links. */
export const LINKED = [
  "https://people.gazette.example/ines-halvard",
  `https://council.lindhaven.gov/papers/harbour/report.pdf?${"session=spring&".repeat(16)}page=4`,
  "https://archive.skarholm.example/charts",
];

/** Address of what the English story embeds. */
export const EMBEDDED = "https://www.youtube.com/watch?v=hAr1bOurX42";

/** What only the English story has: links, a wide table, long lines of code, an embedded video. */
const RICH = {
  links: `<p>The council's <a href="${LINKED[1]}">report of April</a> has the depths,
<a href="${LINKED[2]}">the charts</a> have the rest, and the <a href="${LINKED[1]}">report</a> says so.</p>`,
  table: `<table><caption>Depths by the day</caption><thead><tr>${Array.from({ length: 14 }, (_, day) => `<th>Soundings ${day + 1}</th>`).join("")}</tr></thead>
<tbody>${`<tr>${Array.from({ length: 14 }, (_, day) => `<td>${day + 4}.25 metres</td>`).join("")}</tr>`.repeat(3)}</tbody></table>`,
  code: `<pre><code>${"depth=four;".repeat(24)}endOfCode</code></pre>`,
  embed: `<iframe src="https://www.youtube.com/embed/hAr1bOurX42" title="The dredger leaves" width="560" height="315"></iframe>`,
  leftOut: `<aside class="related"><h3>Read more</h3><ul><li><a href="/a">The bell that nobody rings</a></li><li><a href="/b">A roof for the square</a></li></ul></aside>`,
};

/** A story on several sheets, on a page with styles of its own. */
function pageOf(story: Story, styles: string): string {
  const { lang, dir, outlet, headline, subhead, captions, credit, paragraph } = story;
  const rich = story === ENGLISH ? RICH : null;
  const paragraphs = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, index) => `<p>${paragraph(paragraphNumber(from + index))}</p>`,
    ).join("\n");
  const figure = (file: string, width: number, height: number, words: string) =>
    `<figure><img src="/${file}.bmp" loading="lazy" alt="${words}" width="${width}" height="${height}">
<figcaption>${words} ${credit}</figcaption></figure>`;
  const jsonLd = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: "2025-04-02T06:00:00Z",
    author: { "@type": "Person", name: "Ines Halvard", url: LINKED[0] },
    publisher: { "@type": "NewsMediaOrganization", name: outlet },
  });
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" id="house"><head><meta charset="utf-8"><title>${headline}</title>
<meta name="color-scheme" content="dark"><meta property="og:type" content="article">
<style nonce="print">${styles}</style>
<script type="application/ld+json">${jsonLd}</script></head><body>
<nav><a href="/tides">Ferry timetable and tides</a></nav>
<main><article><h1>${headline}</h1>
<p class="byline">By <a rel="author" href="${LINKED[0]}">Ines Halvard</a></p>
${paragraphs(0, 6)}
${figure("wide", 900, 500, captions[0])}
${rich?.links ?? ""}
<h2>${subhead}</h2>
${paragraphs(6, 12)}
${rich?.table ?? ""}
${figure("tall", 500, 1800, captions[1])}
${rich?.code ?? ""}
${paragraphs(12, 18)}
${rich?.embed ?? ""}
${rich?.leftOut ?? ""}
${figure("square", 700, 700, captions[2])}
${paragraphs(18, PARAGRAPHS)}
<p>(dpa, Reuters)</p></article></main>
<footer><a href="/imprint">Imprint of the house</a></footer></body></html>`;
}

/** Address of the English story on a page that prints like any other. */
export const PLAIN = "www.gazette.example/plain";

/** What the sites answer: every story under a strict policy, on a page that would not be printed. */
export const PRINT_SITES = {
  [PLAIN]: pageOf(ENGLISH, "nav { float: left; }"),
  ...Object.fromEntries(
    STORIES.flatMap((story) => {
      const host = story.address.split("/")[0];
      return [
        [
          story.address,
          {
            body: pageOf(story, PRINT_STYLES),
            headers: { "content-security-policy": POLICY },
          },
        ],
        [`${host}/wide.bmp`, bitmap(900, 500, 0x60)],
        [`${host}/tall.bmp`, bitmap(500, 1800, 0x90)],
        [`${host}/square.bmp`, bitmap(700, 700, 0xc0)],
      ];
    }),
  ),
};

/** A grey picture, which stays a picture when it is printed: a bitmap of 24 bits. */
function bitmap(width: number, height: number, shade: number) {
  const row = Math.ceil((width * 3) / 4) * 4;
  const body = Buffer.alloc(54 + row * height, shade);
  body.fill(0, 0, 54);
  body.write("BM");
  body.writeUInt32LE(body.length, 2);
  body.writeUInt32LE(54, 10);
  body.writeUInt32LE(40, 14);
  body.writeInt32LE(width, 18);
  body.writeInt32LE(height, 22);
  body.writeUInt16LE(1, 26);
  body.writeUInt16LE(24, 28);
  return { headers: { "content-type": "image/bmp", "cache-control": "max-age=3600" }, body };
}
