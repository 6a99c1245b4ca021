import { describe, expect, test } from "vitest";
import { HEADLINE, jsonLd, markup, own, story, teasers, verdictOn } from "./story";

const MARKED = markup(story({ head: own("NewsArticle") }));
const UNMARKED = markup(story());

describe("a story's address", () => {
  test.each([
    "https://www.lindhaven-courier.example/world/old-bridge-closed?q=bridge",
    "https://www.lindhaven-courier.example/world/old-bridge-closed?search=bridge&page=2",
    "https://www.lindhaven-courier.example/search/old-bridge-closed",
    "https://www.lindhaven-courier.example/search/2026/11/20/old-bridge-closed-for-trucks",
    "https://www.lindhaven-courier.example/?story=4711",
    "https://www.lindhaven-courier.example/?story=old-bridge-closed-for-trucks",
    "https://www.lindhaven-courier.example/en/?story=4711",
    "https://www.lindhaven-courier.example/#/2026/11/20/old-bridge-closed-for-trucks",
    "https://www.lindhaven-courier.example/#!/2026/11/20/old-bridge-closed-for-trucks",
    "https://www.lindhaven-courier.example/",
  ])("a marked story is news at %s", (address) => {
    expect(verdictOn(MARKED, address)).toMatchObject({ kind: "news" });
  });

  test.each([
    "https://www.lindhaven-courier.example/world/old-bridge-closed-for-trucks-4711321",
    "https://www.lindhaven-courier.example/?story=4711",
    "https://www.lindhaven-courier.example/#/2026/11/20/old-bridge-closed-for-trucks",
  ])("a story without markup is news at %s", (address) => {
    expect(verdictOn(UNMARKED, address)).toMatchObject({ kind: "news" });
  });

  test.each([
    ["https://www.devonlive.example/old-bridge", "https://www.kentonlive.example/old-bridge"],
    ["https://devonlive.example/old-bridge", "https://kentonlive.example/old-bridge"],
    ["https://www.courier.example/development/x", "https://www.courier.example/harbours/x"],
    ["https://www.courier.example/referendum-on-it", "https://www.courier.example/decision-on-it"],
    ["https://www.courier.example/bond-threads-on", "https://www.courier.example/bond-traders-on"],
    ["https://www.courier.example/programme/x", "https://www.courier.example/evening/x"],
    ["https://www.courier.example/documentary/x", "https://www.courier.example/evening/x"],
    ["https://www.courier.example/doctors/x", "https://www.courier.example/nurses/x"],
    ["https://www.courier.example/boardroom-row", "https://www.courier.example/ballroom-row"],
    ["https://www.courier.example/board-of-roads", "https://www.courier.example/bureau-of-roads"],
    ["https://www.courier.example/productivity/x", "https://www.courier.example/industry/x"],
    ["https://www.courier.example/learning/x", "https://www.courier.example/schools/x"],
  ])("%s weighs as much as %s", (address, other) => {
    const verdict = verdictOn(MARKED, address);
    expect(verdict.kind).toBe("news");
    expect(verdict).toEqual(verdictOn(MARKED, other));
  });

  test.each([
    ["forum", "https://www.boats.example/forum/anchors"],
    ["forum", "https://www.boats.example/boards/anchors"],
    ["forum", "https://www.boats.example/threads/anchors.12/"],
    ["forum", "https://www.boats.example/viewtopic.php?t=12"],
    ["manual", "https://docs.tool.example/install"],
    ["manual", "https://www.tool.example/documentation/install"],
    ["manual", "https://www.tool.example/docs/install"],
  ])("a %s is told as one at %s", (reason, address) => {
    const verdict = verdictOn("<title>Install</title><h1>Install</h1><p>Short.</p>", address);
    expect(verdict.kind).toBe("none");
    expect(verdict.reasons).toContain(reason);
  });
});

describe("a front page", () => {
  const front = `<title>Lindhaven Courier</title>${jsonLd(
    `{"@type":"NewsArticle","headline":"What the week brings to harbour 3"}`,
  )}<main>${teasers(24)}</main>`;

  test.each([
    "/",
    "/en",
    "/en/",
    "/en-gb/",
    "/de_at",
    "/home",
    "/index.html",
    "/?utm_source=x",
    "/en?utm_source=x&utm_medium=mail",
    "/#top",
  ])("is none at %s, and says so", (path) => {
    const verdict = verdictOn(front, `https://www.lindhaven-courier.example${path}`);
    expect(verdict).toMatchObject({ kind: "none", reasons: ["front 24"] });
  });
});

describe("a list", () => {
  // Headline and line of each teaser stand side by side, all of them in one box.
  const flat = `<title>Europe | Lindhaven Courier</title><meta property="og:site_name" content="Lindhaven Courier">
<main><h1>Europe</h1>${Array.from(
    { length: 30 },
    (_, at) =>
      `<h2><a href="/world/europe/story-${at}">What the week brings to harbour ${at}</a></h2><p>A line on what this is about, which is long enough to be taken for a paragraph of a story, as they often are on the pages of a section.</p>`,
  ).join("")}</main>`;

  test.each([
    ["a flat section page", "/world/europe", flat],
    ["a tag page", "/tag/bridges", flat],
    ["a search page", "/search?q=bridge", flat],
    [
      "an author's page",
      "/authors/ole-brandt",
      `<title>Ole Brandt | Courier</title><h1>Ole Brandt</h1>${teasers(20)}`,
    ],
  ])("%s is none", (_name, path, html) => {
    expect(verdictOn(html, `https://www.lindhaven-courier.example${path}`).kind).toBe("none");
  });

  test("is none though it has the story's data, where the headline is another one", () => {
    const html = `<title>Results for bridge | Courier</title>${own("NewsArticle")}<h1>Results for bridge</h1>${teasers(20)}<p>${HEADLINE}</p>`;
    const verdict = verdictOn(html, "https://www.lindhaven-courier.example/search?q=bridge");
    expect(verdict).toMatchObject({ kind: "none" });
    expect(verdict.reasons).toContain("list");
    expect(verdict.reasons).not.toContain("type");
  });
});

describe("a page for looking or listening", () => {
  const lines =
    "<p>Watch the last trucks go over the old bridge on the evening before it closes.</p>";
  const rows = Array.from(
    { length: 6 },
    (_, at) =>
      `<section><h2><a href="/video/story-${at}">What the week brings to harbour ${at}</a></h2><div><p>A long line on what this film shows, and who is in it, as the pages of such films have them beneath the player, for those who want to go on with the next one.</p></div></section>`,
  ).join("");
  const html = (head = "") =>
    `<title>${HEADLINE} | Lindhaven Courier</title>${head}<main><h1>${HEADLINE}</h1><video></video>${lines}</main><aside>${rows}</aside>${rows}`;

  test.each([
    ["its address", "/video/2026/11/20/old-bridge-closed-for-trucks", own("NewsArticle")],
    ["its type", "/2026/11/20/old-bridge-closed-for-trucks", own("VideoObject")],
    [
      "its meta",
      "/2026/11/20/old-bridge-closed-for-trucks",
      '<meta property="og:type" content="video.other">',
    ],
  ])("is none among teasers with prose, told by %s", (_name, path, head) => {
    const verdict = verdictOn(html(head), `https://www.lindhaven-courier.example${path}`);
    expect(verdict.kind).toBe("none");
    expect(verdict.reasons.filter((reason) => /^(media|brief)$/.test(reason))).not.toEqual([]);
  });

  test("is news with a whole story beneath the player", () => {
    const page = markup(story({ head: own("NewsArticle") })).replace(
      "<figure>",
      "<video></video>$&",
    );
    const address = "https://www.lindhaven-courier.example/video/old-bridge-closed-for-trucks";
    expect(verdictOn(page, address).kind).toBe("news");
  });
});
