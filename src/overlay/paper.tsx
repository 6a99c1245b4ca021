import { type ComponentChild, render } from "preact";
import type { Article } from "../core/article";
import { addressOf } from "../core/export/saved-article";
import { type LinkNote, linkNotes } from "./link-notes";
import { ENLARGE } from "./pictures";
import type { UiLanguage } from "./ui-language";

/** What is printed. */
interface Printed {
  article: Article;
  ui: UiLanguage;
  /** The dialog as it is on the screen. */
  dialog: HTMLElement;
}

/**
 * Draws what is printed: a copy, so that what is on the screen stays as it is, down to the focus
 * and how far it is scrolled. The dialog itself can't be printed: being modal, it lies over the
 * sheets, and is not broken between them like what stands in the flow.
 *
 * @returns a dialog that is not modal, for the same tree
 */
export function drawPaper({ article, ui, dialog }: Printed): HTMLElement {
  const doc = dialog.ownerDocument;
  const paper = dialog.cloneNode(false) as HTMLElement;
  paper.className = "paper";
  // Open, it would take the Escape that closes the other one.
  paper.removeAttribute("open");
  const main = dialog.querySelector("main");
  if (main) paper.append(main.cloneNode(true));
  clear(paper);
  const notes = linkNotes(paper, article.url);
  markLinks(notes, ui);
  const columns = paper.querySelector(".columns");
  columns?.prepend(rendered(<Letterhead article={article} />, doc));
  columns?.append(rendered(<Notes notes={notes} ui={ui} />, doc));
  for (const heading of [...paper.querySelectorAll<HTMLElement>(HEADINGS)].reverse()) {
    keepWithNext(heading);
  }
  return paper;
}

/** What is around words and pictures of the text: buttons, and marks of what is found or cited. */
const UNWRAPPED = `.${ENLARGE}, mark`;

/** What is of no use on paper: what can be pressed, and what explains the reader. */
const NOT_PRINTED = [
  ".banner:not(.excerpt), .columns > :not(article, .sources), .paragraph-mark, .unseen, button",
  ".promise, .copy, .sources summary, .completeness .hint, .reading-time",
].join();

/** Leaves what is read, all of it unfolded and loaded. */
function clear(paper: HTMLElement): void {
  for (const element of paper.querySelectorAll(UNWRAPPED)) {
    element.replaceWith(...element.childNodes);
  }
  for (const element of paper.querySelectorAll(NOT_PRINTED)) element.remove();
  // Texts that marks have cut are set as one again.
  paper.normalize();
  for (const details of paper.querySelectorAll("details")) details.open = true;
  for (const image of paper.querySelectorAll("img")) {
    image.loading = "eager";
    image.decoding = "sync";
  }
}

/** Puts its number after each link. */
function markLinks(notes: readonly LinkNote[], ui: UiLanguage): void {
  for (const { number, links } of notes) {
    for (const link of links) {
      const mark = link.ownerDocument.createElement("sup");
      mark.className = "note-mark";
      // The joiner keeps it in the line of its word.
      mark.textContent = `\u2060[${ui.number(number)}]`;
      link.after(mark);
    }
  }
}

function rendered(content: ComponentChild, doc: Document): HTMLElement {
  const element = doc.createElement("div");
  render(content, element);
  return element;
}

const HEADINGS =
  ".text :is(h2, h3, h4, h5, h6), .sources > h2, .sources :not(.empty) > h3, .notes > h2";

/** What a heading is kept with as a whole; anything else may be longer than a sheet. */
const KEPT_WHOLE = "p, ul, ol, dl, figure, blockquote, .kept, .empty";

/**
 * Puts a heading and what follows it into a box that is not broken between sheets: Firefox does not
 * know `break-after: avoid`. Of sources and notes that is the first entry.
 */
function keepWithNext(heading: HTMLElement): void {
  const next = heading.nextElementSibling;
  if (next?.firstElementChild?.matches(".kept")) {
    next.firstElementChild.prepend(heading);
    return;
  }
  if (!next?.matches(KEPT_WHOLE)) return;
  const box = heading.ownerDocument.createElement("div");
  box.className = "kept";
  heading.replaceWith(box);
  box.append(heading, next.matches(".blocks, .notes > ol") ? firstOf(next) : next);
}

/** Takes the first entry out of a list. @returns a list like it with this alone */
function firstOf(list: Element): Element {
  const short = list.cloneNode(false) as Element;
  short.append(...Array.from(list.children).slice(0, 1));
  return short;
}

/** Whose article it is and where it stands: above the headline. */
function Letterhead({ article }: { article: Article }) {
  const { publisher, lang, dir } = article;
  const address = addressOf(article);
  return (
    <p class="letterhead" lang={lang ?? undefined} dir={dir}>
      {publisher.name && <strong>{publisher.name}</strong>}
      <a class="address" href={address}>
        {address}
      </a>
    </p>
  );
}

/** Where the numbered links lead. */
function Notes({ notes, ui }: { notes: readonly LinkNote[]; ui: UiLanguage }) {
  if (notes.length === 0) return null;
  return (
    <section class="notes" lang={ui.lang} dir={ui.dir}>
      <h2>{ui.t("overlayPrintedLinks")}</h2>
      <ol>
        {notes.map(({ number, url }) => (
          <li key={url}>
            <span class="note-number">[{ui.number(number)}]</span>
            <a class="address" href={url}>
              {url}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
