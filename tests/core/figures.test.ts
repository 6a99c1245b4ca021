import { expect, it } from "vitest";
import { arrangeFigures, readFigure } from "../../src/core/figures";
import { boxOf } from "./markup";

const BASE = "https://www.courier.example/a";

function arranged(markup: string): Element {
  const box = boxOf(markup);
  arrangeFigures(box, BASE);
  return box;
}

it("makes a plain figure of a picture with its caption and credit", () => {
  const box = arranged(
    '<figure class="x"><div><img src="/a.jpg" alt="A boat" onerror="x()" width="800"></div><figcaption>The boat. Photo: Ada Roe/dpa</figcaption></figure>',
  );
  expect(box.innerHTML).toBe(
    '<figure><img src="https://www.courier.example/a.jpg" alt="A boat" width="800"><figcaption>The boat. <cite>Ada Roe/dpa</cite></figcaption></figure>',
  );
  expect(readFigure(box.firstElementChild as Element)).toEqual({
    src: "https://www.courier.example/a.jpg",
    srcset: null,
    alt: "A boat",
    caption: "The boat.",
    credit: "Ada Roe/dpa",
  });
});

it("takes lines that stand alone with a picture between paragraphs for its caption", () => {
  const box = (lines: string) =>
    `<div><p>The ferry sails.</p></div><div class="k-7"><div class="q-1"><img src="/a.jpg"></div>${lines}</div><div><p>It is new.</p></div>`;
  const caption = (lines: string) =>
    arranged(box(lines)).querySelector("figcaption")?.innerHTML ?? null;
  const lines = '<div class="x">The ferry at the quay </div><div class="y">Ada Roe/dpa</div>';
  expect(caption(lines)).toBe("The ferry at the quay <cite>Ada Roe/dpa</cite>");
  expect(caption("<div>The ferry at the quay</div>")).toBe("The ferry at the quay");
  const below = "<div>The mayor at the quay of Port Elm</div><div>Ida Roth</div>";
  expect(caption(below)).toBe("The mayor at the quay of Port Elm Ida Roth");
  expect(caption("<p>The ferry at the quay</p>")).toBeNull();
  expect(caption('<div><a href="/b">The ferry at the quay</a></div>')).toBeNull();
  expect(caption("<div>One</div><div>Two</div><div>Three</div>")).toBeNull();
  expect(caption("<div>The ferry</div> and the quay")).toBeNull();
  expect(caption(`<div>${"The ferry sails. ".repeat(20)}</div>`)).toBeNull();
  const last = box(lines).replace("<div><p>It is new.</p></div>", "");
  expect(arranged(last).querySelector("figcaption")).toBeNull();
});

it("leaves the words of a teaser the link that they are, unless they are most of the text", () => {
  const card = (href: string) =>
    `<li class="thumb"><img src="/a.jpg"><a href="${href}"><b class="thumb-title">Closed</b></a></li>`;
  const caption = (href: string, text: string) =>
    arranged(card(href) + text).querySelector("figcaption")?.innerHTML;
  const text = "<li>The ferry sails again.</li>";
  expect(caption("/bridge", text)).toBe('<a href="/bridge">Closed</a>');
  expect(caption("/bridge", "<li>A</li>")).toBe("Closed");
  expect(caption("/a-large.jpg", text)).toBe("Closed");
  expect(caption("https://shop.example/a", text)).toBe("Closed");
});

it("takes no notice over a blocked embed for the caption of its picture", () => {
  const box = arranged(
    '<div class="thumb"><img src="/a.jpg"><div class="caption"><p>Loading it tells them of you.</p><p><label>Load all</label></p></div></div><p>Text</p>',
  );
  expect(box.querySelector("figcaption")).toBeNull();
  expect(box.textContent).toContain("tells them of you");
});

it("shows a picture that has sources alone", () => {
  const box = arranged(
    '<figure><picture><source srcset="/a-400.webp 400w, /a-1600.webp 1600w"></picture><figcaption>The boat.</figcaption></figure>',
  );
  expect(box.querySelector("figure > img")?.getAttribute("src")).toBe(
    "https://www.courier.example/a-1600.webp",
  );
});

it("shows a picture whose sources a script would load", () => {
  const box = arranged(
    '<figure><picture><source data-srcset="/a-400.webp 400w, /a-1600.webp 1600w"></picture></figure>',
  );
  expect(box.querySelector("img")?.getAttribute("src")).toMatch(/a-1600\.webp$/);
});

it("takes a caption beside a picture that is no figure", () => {
  const box = arranged(
    '<div class="image"><img src="/a.jpg"><p class="caption">The boat.</p></div><p>Text</p>',
  );
  expect(box.querySelector("figure figcaption")?.textContent).toBe("The boat.");
  expect(box.lastElementChild?.textContent).toBe("Text");
});

it("takes a caption right after its figure", () => {
  const box = arranged(
    '<div><figure><img src="/a.jpg"></figure><figcaption>The boat. Photo: Ada Roe</figcaption></div><p>Text</p>',
  );
  expect(box.querySelector("figure figcaption")?.textContent).toBe("The boat. Ada Roe");
  expect(box.querySelectorAll("figcaption").length).toBe(1);
});

it("takes no author of another story for a photographer", () => {
  const box = arranged(
    '<a href="/another"><figure><img src="/a.jpg"><figcaption><b>The boat.</b><p class="author">Ada Roe</p></figcaption></figure></a>',
  );
  expect(box.querySelector("figcaption")?.textContent).toMatch(/The boat\.\s*Ada Roe/);
  expect(box.querySelector("cite")).toBeNull();
});

it("never takes a paragraph for a caption", () => {
  const box = arranged('<div><img src="/a.jpg"><p>The boat sails again.</p></div>');
  expect(box.querySelector("figcaption")).toBeNull();
  expect(box.querySelector("p")?.textContent).toBe("The boat sails again.");
});

it("makes paragraphs of the text around a picture in a paragraph", () => {
  const box = arranged(
    '<p data-byline-anchor="b1"><img data-byline-anchor="b2" src="/a.jpg">The boat <em>sails <a href="#"><img data-byline-anchor="b3" src="/b.jpg"></a> again</em>.<img data-byline-anchor="b4" src="/c.jpg"></p>',
  );
  const img = (name: string, anchor: string) =>
    `<figure ${anchor}><img src="https://www.courier.example/${name}.jpg" alt=""></figure>`;
  expect(box.innerHTML.replace(/data-byline-anchor="(..)"/g, "$1")).toBe(
    `${img("a", "b2")}<p b1>The boat <em>sails </em></p>${img("b", "b3")}<p><em> again</em>.</p>${img("c", "b4")}`,
  );
});

it("keeps every picture of a gallery", () => {
  const box = arranged(
    '<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>Two boats.</figcaption></figure>',
  );
  expect(box.querySelectorAll("img").length).toBe(2);
  expect(box.querySelector("figcaption")?.textContent).toBe("Two boats.");
});

it("drops furniture", () => {
  const box = arranged('<p>Text<img src="/pixel.gif"></p><picture><img src="/logo.png"></picture>');
  expect(box.querySelector("img, picture")).toBeNull();
});

it("reads nothing where there is no picture", () => {
  expect(readFigure(boxOf("<figcaption>The boat.</figcaption>"))).toBeNull();
});

it("keeps a caption that leads elsewhere than its picture", () => {
  const shown = '<a href="/people/ada">Mayor Ada Roe of old Elmtown</a>';
  const caption = (picture: string, words: string) =>
    arranged(`<div class="img">${picture}${words}</div><p>Text</p>`).querySelector("figcaption");
  const linked = '<a href="/gallery/wall"><img src="/a.jpg" width="900"></a>';
  const named = `<div class="caption">${shown} at the wall</div>`;
  // As words, not as the link of a teaser, which would go with it.
  expect(caption(linked, named)?.innerHTML).toBe("Mayor Ada Roe of old Elmtown at the wall");
  expect(caption(linked, `<div class="thumb-words">${shown}</div>`)).not.toBeNull();
  expect(caption('<img src="/a.jpg" width="900">', named)).not.toBeNull();
  const own = `<figure>${linked}<figcaption>${shown}</figcaption></figure>`;
  expect(caption(own, "")?.innerHTML).toBe("Mayor Ada Roe of old Elmtown");
  const same = '<a href="/people/ada"><img src="/a.jpg" width="900"></a>';
  expect(caption(same, `<div class="thumb-words">${shown}</div>`)).toBeNull();
});

it("takes no text for a caption that stands loose beside a picture", () => {
  const box = arranged(
    'The bridge is closed.<br><br><span><div class="pic"><img src="/a.jpg"><em class="img_desc">The bridge</em></div></span><br><br>It may open in April.',
  );
  expect(box.querySelector("figcaption")?.textContent).toBe("The bridge");
  expect(box.textContent).toContain("It may open in April.");
  expect(box.querySelector("figure")?.textContent).not.toContain("April");
});

it("keeps the caption beside a figcaption that is the credit alone", () => {
  const box = arranged(
    `<div class="image"><div><img src="/a.jpg"></div><div class="image-meta"><div class="image-caption attribution">The bridge over the river was closed at noon${" and at night".repeat(4)}.</div><figcaption class="image-credit">Ada Roe/Getty Images</figcaption></div></div>`,
  );
  expect(box.querySelectorAll("figure").length).toBe(1);
  expect(readFigure(box.querySelector("figure") as Element)).toMatchObject({
    caption: `The bridge over the river was closed at noon${" and at night".repeat(4)}.`,
    credit: "Ada Roe/Getty Images",
  });
});

it("keeps a link to more pictures out of the caption beside a credit", () => {
  const box = arranged(
    '<figure><img src="/a.jpg"><div class="caption">The quay at <a href="/n">night</a>.</div><figcaption class="credit">Ada Roe/AP</figcaption><a href="/gallery/3">More pictures of the quay at night and of the boat</a></figure>',
  );
  expect(box.querySelector("figcaption")?.innerHTML).toBe(
    "The quay at night. <cite>Ada Roe/AP</cite>",
  );
});

it("takes no word of a button into an accredited caption", () => {
  const box = arranged(
    '<figure><img src="/a.jpg"><div class="caption-tool">Enlarge</div><figcaption class="accredited">The quay at night.</figcaption></figure>',
  );
  expect(box.querySelector("figcaption")?.innerHTML).toBe("The quay at night.");
});

it("reads a caption that has a heading, but not that of another story", () => {
  const figure = (heading: string) =>
    arranged(
      `<figure><div><img src="/a.jpg"></div><figcaption>${heading}<p>The bridge.</p><span class="credit">Ada Roe</span></figcaption></figure>`,
    );
  expect(figure("<h2>Port Elm</h2>").querySelector("figcaption")?.innerHTML).toBe(
    "Port Elm The bridge. <cite>Ada Roe</cite>",
  );
  const teaser = figure('<h2><a href="/b">Port Elm</a></h2>');
  expect(teaser.querySelector("figcaption > h2")).not.toBeNull();
});

it("takes no text of a dense script for a caption, though it has few characters", () => {
  const text = `<p>${"橋の主桁に亀裂が見つかり、通行止めになった。".repeat(10)}</p>`;
  const box = arranged(`<div class="photo"><img src="/a.jpg"><p>緑川橋</p>${text}</div>`);
  expect(box.querySelector("figure")?.textContent).toBe("");
  expect(box.textContent).toContain("亀裂");
});
