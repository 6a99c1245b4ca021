import { fold } from "../core/text";
import { focusedIn } from "./focus";
import { takeFocus } from "./scroll";
import type { OverlayActions } from "./view";

/** A picture of the article. */
export interface Picture {
  image: HTMLImageElement;
  /** What it shows, for those who don't see it. */
  alt: string;
  caption: string;
  credit: string;
}

/** Pictures too small to be worth a look, in CSS pixels of width. */
const SMALLEST = 64;

/** Class of the button around a picture, which shows it large. */
export const ENLARGE = "enlarge";

const isSmall = (image: HTMLImageElement) =>
  Number(image.getAttribute("width") ?? SMALLEST) < SMALLEST;

/** Puts a button around a picture of the text that is worth it and leads nowhere else. */
export function makeEnlargeable(image: HTMLImageElement, label: string): void {
  if (isSmall(image) || image.closest("a, button, summary")) return;
  const button = image.ownerDocument.createElement("button");
  button.type = "button";
  button.className = ENLARGE;
  button.title = label;
  if (image.alt === "") button.setAttribute("aria-label", label);
  image.replaceWith(button);
  button.append(image);
}

/**
 * Says in place of a picture that it could not be loaded, and what it shows. Its button goes along,
 * since there is nothing to enlarge, and leaves it the focus.
 * @param t looks up a message
 */
export function tellFailed(image: HTMLImageElement, t: OverlayActions["t"]): void {
  const { alt, ownerDocument } = image;
  if (isSmall(image)) {
    image.replaceWith(alt);
    return;
  }
  const note = ownerDocument.createElement("span");
  note.className = "picture-failed";
  const words = ownerDocument.createElement("span");
  words.lang = t("uiLanguage");
  words.textContent = t("overlayPictureFailed");
  note.append(words, alt && ` · ${alt}`);
  const gone = image.closest(`.${ENLARGE}`) ?? image;
  const hadFocus = focusedIn(image) === gone;
  gone.replaceWith(note);
  if (hadFocus) takeFocus(note);
}

/** The pictures of an article in order, the lead picture among them. */
export function findPictures(article: ParentNode): Picture[] {
  return Array.from(article.querySelectorAll<HTMLImageElement>(`.${ENLARGE} img`)).map((image) => {
    const figcaption = image.closest("figure")?.querySelector("figcaption");
    const credit = fold(figcaption?.querySelector("cite")?.textContent);
    const all = fold(figcaption?.textContent);
    const caption = credit && all.endsWith(credit) ? all.slice(0, -credit.length).trim() : all;
    return { image, alt: image.alt, caption, credit };
  });
}

/** How often a picture can be enlarged. */
const LARGEST = 8;

/** A magnification within its bounds: 1 shows the whole picture. */
export function zoomed(zoom: number, by: number): number {
  return Math.min(LARGEST, Math.max(1, zoom * by));
}
