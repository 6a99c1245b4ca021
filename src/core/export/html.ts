import { sanitizeToFragment } from "../sanitize";
import { cleanTexts } from "./clean-texts";
import { oneLine } from "./one-line";
import { inlinePictures, linkTo, type ReadPicture } from "./pictures";
import { addressOf, type SavedArticle } from "./saved-article";
import css from "./saved-article.css";
import type { SourceList } from "./sources-text";
import { writtenAddress } from "./written-address";

/**
 * The article as one HTML file that needs nothing else. It is built of nodes and written out by the
 * browser, so text of the page is text; the body goes through the sanitizer once more.
 */

/** No script, frame, form or address of the web: what is in the file is all there is. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What an element is made with; null is left out. */
type Child = Node | string | null;

/**
 * @param page the document whose browser writes the file; not changed
 * @param read reads the article's pictures
 * @returns a whole document
 */
export async function articleHtml(
  saved: SavedArticle,
  page: Document,
  read: ReadPicture,
): Promise<string> {
  const { article, words } = saved;
  const doc = page.implementation.createHTMLDocument(oneLine(article.headline));
  const root = doc.documentElement;
  root.lang = article.lang ?? "";
  root.dir = article.dir;
  const make = maker(doc);
  doc.head.prepend(
    make("meta", { charset: "utf-8" }),
    make("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    make("meta", { name: "referrer", content: "no-referrer" }),
  );
  doc.head.append(make("style", {}, css));

  const text = make("article", {}, ...masthead(saved, make), bodyOf(saved, doc));
  if (words.warning) {
    const { lang, dir, warning } = words;
    text.append(make("p", { class: "about", lang, dir }, make("strong", {}, warning)));
  }
  const own = make("footer", { lang: words.lang, dir: words.dir });
  doc.body.append(text, own);
  const missing = await inlinePictures(text, read, words.picture);
  own.append(sourcesOf(saved.sources, make));
  if (missing.length > 0) {
    const links = missing.map((picture) => make("li", {}, linkTo(picture, words.picture, doc)));
    const list = make("ul", {}, ...links);
    own.append(make("section", { class: "missing" }, make("h2", {}, words.missingPictures), list));
  }
  if (words.leftOut) {
    const steps = words.leftOut.steps.map((step) => make("li", {}, step));
    const list = make("ul", {}, ...steps);
    own.append(make("section", { class: "left-out" }, make("h2", {}, words.leftOut.title), list));
  }
  own.append(make("p", { class: "origin" }, words.origin));
  cleanTexts(doc.body);
  return `<!doctype html>\n${root.outerHTML}\n`;
}

/** Makes an element; attributes that are null are left out. */
type Make = (
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: Child[]
) => HTMLElement;

function maker(doc: Document): Make {
  return (name, attributes, ...children) => {
    const element = doc.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };
}

/** What stands above the text, up to the lead picture. */
function masthead({ article, words }: SavedArticle, make: Make): HTMLElement[] {
  const { headline, standfirst, section, publisher, leadImage } = article;
  const url = writtenAddress(addressOf(article));
  const outlet = publisher.name ?? url;
  const told = [words.authors, ...words.dates].filter((line) => line !== null);
  const about = told.map((line) => make("p", { class: "about" }, line));
  const header = make(
    "header",
    {},
    section ? make("p", { class: "section" }, section) : null,
    make("h1", {}, headline),
    standfirst ? make("p", { class: "standfirst" }, standfirst) : null,
    make("div", { lang: words.lang, dir: words.dir }, ...about),
    outlet ? make("p", { class: "about" }, url ? make("a", { href: url }, outlet) : outlet) : null,
  );
  if (!leadImage) return [header];
  const { src, alt, caption, credit } = leadImage;
  const figcaption = make(
    "figcaption",
    {},
    caption,
    caption && credit ? " " : null,
    credit ? make("cite", {}, credit) : null,
  );
  const children = caption || credit ? [figcaption] : [];
  return [header, make("figure", {}, make("img", { src, alt }), ...children)];
}

function bodyOf({ body }: SavedArticle, doc: Document): HTMLElement {
  const holder = doc.createElement("div");
  holder.append(doc.importNode(body, true));
  const clean = doc.createElement("div");
  clean.className = "text";
  clean.append(sanitizeToFragment(holder.innerHTML, doc));
  return clean;
}

function sourcesOf({ title, groups, notStated }: SourceList, make: Make): HTMLElement {
  const section = make("section", { class: "sources" }, make("h2", {}, title));
  for (const group of groups) {
    const items = group.blocks.map(({ entries, quote, origin }) => {
      const names = entries.map(({ label, detail, url }) => {
        const to = url && writtenAddress(url);
        const name = to ? make("a", { href: to }, label) : make("b", {}, label);
        const line = make("p", {}, make("bdi", {}, name));
        if (detail) line.append(" ", make("bdi", { class: "detail" }, detail));
        return line;
      });
      const words = quote ? make("blockquote", { dir: "auto" }, quote) : null;
      const where = quote && origin ? make("p", { class: "detail" }, origin) : null;
      return make("li", {}, ...names, words, where);
    });
    section.append(make("h3", {}, group.title), make("ul", {}, ...items));
  }
  if (notStated) section.append(make("p", { class: "detail" }, notStated));
  return section;
}
