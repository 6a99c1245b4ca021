import { describe, expect, it } from "vitest";
import { baseOf } from "../../src/core/address";
import { readHeadline } from "../../src/core/headline";
import { readMetaTags } from "../../src/core/meta-tags";
import { cutSiteName } from "../../src/core/site-name";
import { readSummaries } from "../../src/core/summary";
import { documentOf } from "./markup";

const URL = "https://www.courier.example/ferry";

function headlineOf(
  markup: string,
  stated: string | null = null,
  siteName: string | null = null,
  url = URL,
) {
  const doc = documentOf(markup);
  const site = { name: siteName, url };
  const meta = readMetaTags(doc);
  const section = meta.first("article:section");
  const summaries = readSummaries(null, meta);
  const base = baseOf(doc, url);
  const { text, element } = readHeadline({ doc, meta, stated, site, base, section, summaries });
  return [text, element?.localName ?? null];
}

describe("the headline", () => {
  it.each<[string, Parameters<typeof headlineOf>, unknown[]]>([
    [
      "is the heading that the title repeats",
      [
        "<title>Ferry sails again – Courier</title><h1>Courier</h1><h2>Ferry sails again</h2>",
        null,
        "Courier",
      ],
      ["Ferry sails again", "h2"],
    ],
    [
      "is the printed one, where the data has other words",
      [
        "<title>Ferry Lindhaven news</title><article><h1>The ferry sails again</h1></article>",
        "The ferry is back",
      ],
      ["The ferry sails again", "h1"],
    ],
    [
      "stands without the section that shares its heading",
      [
        "<title>Ferry sails again</title><meta property='article:section' content='Local news'><h1><span>Local News | </span>Ferry sails again</h1>",
        "Ferry sails again",
      ],
      ["Ferry sails again", "h1"],
    ],
    [
      "has the line over it set off, where the page says that the rest is what it is called",
      [
        "<title>Ferry sails again | Courier</title><h1><small>Lindhaven</small><br>Ferry sails again</h1>",
      ],
      ["Lindhaven: Ferry sails again", "h1"],
    ],
    [
      "has the line over it set off where no blank parts the two, in a lower heading as well",
      [
        "<title>Ferry sails again | Courier</title><article><header><h2><span class='a'>After two years</span><span class='b'>Ferry sails again</span></h2></header></article>",
      ],
      ["After two years: Ferry sails again", "h2"],
    ],
    [
      "is the only heading of the article's header, in other words than the title, where there is no h1",
      [
        "<title>Ferry Lindhaven: why the old ferry sails | Courier</title><article><header><h2>The old ferry sails again</h2></header></article>",
      ],
      ["The old ferry sails again", "h2"],
    ],
    [
      "is no heading of many articles' headers",
      [
        "<title>The old ferry of Lindhaven | Courier</title><article><header><h2>The old bus sails again, they say</h2></header></article><article><header><h2>Rain</h2></header></article>",
      ],
      ["The old ferry of Lindhaven", null],
    ],
    [
      "has the line over it set off by its name",
      ["<title>Ferries</title><h1><span class='roofline'>Lindhaven</span> Ferry sails again</h1>"],
      ["Lindhaven: Ferry sails again", "h1"],
    ],
    [
      "has the line over it in a lower heading, too, where nothing parts the two",
      [
        "<title>Ferries</title><h2><span class='kicker'>Lindhaven</span> Ferry sails again for us</h2>",
        "Ferry sails again for us",
      ],
      ["Lindhaven: Ferry sails again for us", "h2"],
    ],
    [
      "is not the site's name, though the title has it whole",
      [
        "<title>Outdoor Gear | The Elm Company Ltd</title><p itemprop='headline'><a href='https://www.courier.example/?from=x'>The Elm Company Ltd</a></p><h1>Outdoor Gear</h1>",
      ],
      ["Outdoor Gear", "h1"],
    ],
    [
      "is told once, where the line over it is its beginning",
      ["<title>Ferry sails again</title><h1><span>Ferry</span> Ferry sails again</h1>"],
      ["Ferry sails again", "h1"],
    ],
    [
      "keeps a first part that is one of its words",
      ["<title>Ferry sails again</title><h1><span>Ferry</span> sails again</h1>"],
      ["Ferry sails again", "h1"],
    ],
    [
      "is not the site's name that links to a page above this one",
      [
        "<title>Ferry sails again for us | Ferries</title><h1><a href='https://www.courier.example/'>Ferries</a></h1><h2><a href='/2026/ferry-sails-again'>Ferry sails again for us</a></h2>",
      ],
      ["Ferry sails again for us", "h2"],
    ],
    [
      "is a part of the title, be the part of the site the h1",
      [
        "<title>Elm Harbour Club - News » The ferry sails again on Monday</title><h1>News</h1><h2>The ferry sails again on Monday</h2>",
      ],
      ["The ferry sails again on Monday", "h2"],
    ],
    [
      "is not a label that the page never says of itself",
      [
        "<title>Sailing for Beginners - Elm Wiki</title><main><header><h1>Page</h1><h3>Sailing for Beginners</h3></header></main>",
        null,
        "Elm Wiki",
      ],
      ["Sailing for Beginners", "h3"],
    ],
    [
      "is a word of its own, where nothing else has the title's words",
      ["<title>A year on the ferry - Courier</title><main><h1>Afterwards</h1></main>"],
      ["Afterwards", "h1"],
    ],
    [
      "may link to the page itself, whose address has a query",
      [
        "<title>A year on the ferry</title><main><h1><a href='https://www.courier.example/wall/' rel='bookmark'>The sea takes it all</a></h1></main>",
        null,
        null,
        "https://www.courier.example/wall/?utm_source=newsletter",
      ],
      ["The sea takes it all", "h1"],
    ],
    [
      "may be one word that the page says of itself",
      ["<title>Sailing - Elm Wiki</title><main><h1>Sailing</h1></main>", null, "Elm Wiki"],
      ["Sailing", "h1"],
    ],
    [
      "is the last step of the way to the page, where nothing else prints it",
      ["<title>Fares | Elm Ferries</title><nav><a href='/'>Home</a><h1>Fares</h1></nav>"],
      ["Fares", "h1"],
    ],
    [
      "keeps a label that is none",
      ["<title>Ferry sails again</title><h1>Summer 3.0 | Ferry sails again</h1>"],
      ["Summer 3.0 | Ferry sails again", "h1"],
    ],
    [
      "keeps a stroke of its own",
      ["<title>Ferry | bridge | tunnel</title><h1>Ferry | bridge | tunnel</h1>"],
      ["Ferry | bridge | tunnel", "h1"],
    ],
    [
      "is the link to the page itself, where more links share its heading",
      [
        "<title>Ferry sails again</title><h1><a href='/ferry?from=top'>Ferry sails again</a> <a href='https://other.example'>(other.example)</a> <a href='#notes'>12</a></h1>",
      ],
      ["Ferry sails again", "h1"],
    ],
    [
      "stands off from the line over it",
      [
        "<title>Ferry sails again</title><h1><span>News from the islands <span>:</span></span>Ferry sails again</h1>",
      ],
      ["News from the islands: Ferry sails again", "h1"],
    ],
    [
      "is a lower heading with the title's words, where the h1 has none of them",
      [
        "<title>Ferry sails again at last</title><header><h1><a href='/index'>harbour blog</a></h1></header><article><h3><a href='/ferry'>Ferry sails again at last</a></h3></article>",
      ],
      ["Ferry sails again at last", "h3"],
    ],
    [
      "is a paragraph with the title's words above a heading that shares some of them",
      [
        "<title>Five ferries of the year | Courier</title><main><p>Five ferries of the year</p><h2>Five ferries of the year, one by one</h2></main>",
      ],
      ["Five ferries of the year", "p"],
    ],
    [
      "is the first heading of the story with all of the title's words, where there is no h1",
      [
        "<title>Meet the new ferry | Courier</title><main><h2>Meet the new ferry: what was built at the yard, and how long an island had to wait for it</h2></main>",
      ],
      [
        "Meet the new ferry: what was built at the yard, and how long an island had to wait for it",
        "h2",
      ],
    ],
    [
      "is never one of a sidebar",
      [
        "<title>Ferry sails again</title><aside><h1>Most read</h1></aside><h1>Ferry sails again</h1>",
      ],
      ["Ferry sails again", "h1"],
    ],
    [
      "is cut from the title, where no heading prints it",
      ["<title>Ferry sails again | Courier</title><p>Text</p>", null, "Courier"],
      ["Ferry sails again", null],
    ],
    [
      "is never the site's name that leads home",
      [
        '<title>Sheep | Lind the Sheep – Comics</title><h1><a rel="home" href="/">Lind the Sheep – Comics</a></h1><h1>Sheep</h1>',
      ],
      ["Sheep", "h1"],
    ],
    [
      "is the story's first, where all data have other words",
      [
        "<title>Where to ride in Lindhaven</title><nav><h1>Lindhaven</h1></nav><article><h1>The best trails to ride</h1></article><h1>More in Lindhaven</h1>",
      ],
      ["The best trails to ride", "h1"],
    ],
    [
      "stands even in a trail of links, when it is the very title",
      [
        "<title>What is a ferry and what is it for? | Courier</title><nav><h1>What is a ferry and what is it for?</h1></nav><h2>What is a ferry?</h2>",
        null,
        "Courier",
      ],
      ["What is a ferry and what is it for?", "h1"],
    ],
    [
      "is the printed one, where a trail of links ends in another wording for search engines",
      [
        "<title>Ferry to the island: when it sails | Courier</title><ul><li><a href='/'>Home</a></li><li><a href='/island'>Island</a></li><li><h1>Ferry to the island: when it sails</h1></li></ul><h2><span class='kicker'>After the storm</span> <span>The island has its ferry back</span></h2><p>Text</p>",
      ],
      ["The island has its ferry back", "h2"],
    ],
    [
      "has the punctuation that the trail of links gives the same words",
      [
        "<title>After the storm: The ferry sails again</title><nav><a href='/'>Home</a><h1>After the storm: The ferry sails again</h1></nav><h2><span>After the storm</span> <span>The ferry sails again</span></h2>",
      ],
      ["After the storm: The ferry sails again", "h2"],
    ],
    [
      "is no subhead below a paragraph, whatever the trail of links says",
      [
        `<title>Ferry to the island: when it sails</title><nav><h1>Ferry to the island: when it sails</h1></nav><p>${"The crew has waited for weeks. ".repeat(6)}</p><h2>The island has its harbour</h2>`,
      ],
      ["Ferry to the island: when it sails", "h1"],
    ],
    [
      "is the heading under one link, which names its section",
      [
        "<title>Ferry sails again after the storm</title><main><a href='/island'>Island</a><h1>Ferry sails again after the storm</h1><h2>The ferry was moored for weeks</h2></main>",
      ],
      ["Ferry sails again after the storm", "h1"],
    ],
    [
      "is set off from the line over it, which the markup of an h1 names",
      [
        "<title>Ferry sails again after the storm</title><h1><span class='overline'>The island</span><span>Ferry sails again after the storm</span></h1>",
      ],
      ["The island: Ferry sails again after the storm", "h1"],
    ],
    [
      "is over its subtitle, however the markup calls both",
      [
        "<title>Ferry sails again after the storm</title><h1><span>Ferry sails again after the storm</span> <small class='subtitle'>Islanders had waited</small></h1>",
      ],
      ["Ferry sails again after the storm Islanders had waited", "h1"],
    ],
    [
      "is not the subtitle of an h1 after links",
      [
        "<title>Ferry sails again after the storm</title><header><a href='/'>Home</a><a href='/island'>Island</a><h1>Ferry sails again after the storm</h1><h2>Islanders praise the ferry as the harbour opens</h2></header>",
      ],
      ["Ferry sails again after the storm", "h1"],
    ],
    [
      "is no subhead of a text without paragraphs, whatever the trail of links says",
      [
        `<title>Ferry to the island: when it sails</title><nav><h1>Ferry to the island: when it sails</h1></nav><div>${"The crew has waited for weeks. ".repeat(6)}</div><h2>The island has its harbour</h2>`,
      ],
      ["Ferry to the island: when it sails", "h1"],
    ],
    [
      "is set off from what stands over the part that is named as it",
      [
        "<title>Ferry sails again after the storm</title><h1><b>The island</b><span class='story-headline'>Ferry sails again after the storm</span></h1>",
      ],
      ["The island: Ferry sails again after the storm", "h1"],
    ],
    [
      "is the same however many headings stand before it",
      [
        `<title>Ferry sails again</title>${"<h2>Section</h2>".repeat(60)}<h1>Ferry sails again</h1>`,
      ],
      ["Ferry sails again", "h1"],
    ],
    [
      "has no date in it",
      ["<title>Ferry sails again</title><h1><time>6 May</time> Ferry sails again</h1>"],
      ["Ferry sails again", "h1"],
    ],
    [
      "has a space where it breaks the line",
      ["<title>Ferry sails again</title><h1>Ferry<br>sails again</h1>"],
      ["Ferry sails again", "h1"],
    ],
  ])("%s", (_name, input, headline) => expect(headlineOf(...input)).toEqual(headline));
});

describe("the site's name in a title", () => {
  it.each([
    ["Ferry sails again | The Courier", "The Courier", "Ferry sails again"],
    ["The Courier: Ferry sails again", "The Courier", "The Courier: Ferry sails again"],
    ["The Courier - Ferry sails again", "The Courier", "Ferry sails again"],
    ["Ferry – a love story – Courier", "Courier", "Ferry – a love story"],
    ["A long headline about the ferry | News", null, "A long headline about the ferry"],
    ["Ferry sails again", "The Courier", "Ferry sails again"],
    ["Ferry sails again - Courier", null, "Ferry sails again"],
    ["渡轮恢复航行，乘客欢迎-北浜网", null, "渡轮恢复航行，乘客欢迎"],
    [
      "카페리 운항 재개… 승객들 환영했다-사회ㅣ한빛신보",
      "한빛신보",
      "카페리 운항 재개… 승객들 환영했다",
    ],
    ["夜行フェリー再開｜北浜新報", "北浜新報", "夜行フェリー再開"],
  ])("%s", (title, site, headline) =>
    expect(cutSiteName(title, { name: site, url: URL })).toBe(headline),
  );
});
