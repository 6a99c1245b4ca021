import { expect, it } from "vitest";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

const POSTS = Array.from(
  { length: 8 },
  (_, post) =>
    `<p>Post ${post} on the lock gates at Brennhaven: they were last painted in the year of the flood, and whoever leans on the rail today takes some of the paint home.</p>`,
);

function read(body: string) {
  return readArticle(documentOf(`<body>${body}</body>`), "https://forum.brennhaven.example/t/7");
}

it("shows what stands in noscript where the page has nothing else", () => {
  const article = read(
    `<header>Brennhaven Forum</header><div id="app"></div><noscript><h1>The lock gates</h1>${POSTS.join("")}</noscript>`,
  );
  for (const post of [0, 7]) expect(article?.textContent).toContain(`Post ${post} on the lock`);
});

it("shows it where it is only source, as on a page whose scripts are on, and lets no script in", () => {
  const doc = documentOf("<body><div id=app></div><noscript></noscript></body>");
  const noscript = doc.querySelector("noscript") as Element;
  noscript.textContent = `<h1>The lock ga\u00adtes</h1><script>alert(1)</script>${POSTS.join("")}<p onclick="alert(2)">And a last post that is long enough to be read, since it says that the rail was painted too.</p>`;
  const article = readArticle(doc, "https://forum.brennhaven.example/t/7");
  expect(article?.textContent).toContain("Post 7 on the lock");
  expect(article?.content).not.toMatch(/alert|\u00ad/);
});

it("leaves it out where the page has its text", () => {
  const text = POSTS.join("").replaceAll("Post", "Paragraph");
  const article = read(
    `<article><h1>The lock gates</h1>${text}</article><noscript>${POSTS.join("")}</noscript>`,
  );
  expect(article?.textContent).toContain("Paragraph 7 on the lock");
  expect(article?.textContent).not.toContain("Post 7");
});

it("takes a request for scripts for no text", () => {
  const article = read(
    "<div id=app></div><noscript>Please switch on scripts to see this page.</noscript>",
  );
  expect(article?.textContent ?? "").toBe("");
});

it("shows it where nothing else stands in what is marked as the text", () => {
  const links = Array.from(
    { length: 30 },
    (_, number) => `<li><a href="/${number}">Older post number ${number} of the blog</a></li>`,
  );
  const article = read(
    `<header><h2>Brennhaven Blog</h2></header><ul>${links.join("")}</ul><h1>The lock gates</h1><div class="post" itemprop="articleBody"><script type="text/template">…</script><noscript>${POSTS.join("")}</noscript></div>`,
  );
  for (const post of [0, 7]) expect(article?.textContent).toContain(`Post ${post} on the lock`);
});

it("leaves out a long notice on a page that draws links and lines alone", () => {
  const lines = Array.from(
    { length: 40 },
    (_, number) => `<p>Line ${number} of a ballad about the lock</p>`,
  );
  const article = read(`<article><h1>The lock gates</h1>${lines.join("")}</article>
    <noscript>${POSTS.join("")}</noscript>`);
  expect(article?.textContent).toContain("Line 39 of a ballad");
  expect(article?.textContent).not.toContain("Post 0 on the lock");
});

it("takes the source of pictures for no text", () => {
  const srcset = Array.from({ length: 30 }, (_, width) => `/lock-${width}.jpg ${width}w`).join();
  const doc = documentOf(
    `<body><h1>The lock gates</h1><p>Two pictures of the lock gates.</p><noscript></noscript></body>`,
  );
  const noscript = doc.querySelector("noscript") as Element;
  noscript.textContent = `<img src="/lock.jpg" srcset="${srcset}"><img src="/lock.jpg" srcset="${srcset}">`;
  const article = readArticle(doc, "https://www.brennhaven.example/lock");
  expect(article?.content.match(/<img/g)).toHaveLength(1);
});
