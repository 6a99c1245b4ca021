import { fold } from "../core/text";

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

/** Puts a button around a picture of the text that is worth it and leads nowhere else. */
export function makeEnlargeable(image: HTMLImageElement, label: string): void {
  const width = Number(image.getAttribute("width") ?? SMALLEST);
  if (width < SMALLEST || image.closest("a, button, summary")) return;
  const button = image.ownerDocument.createElement("button");
  button.type = "button";
  button.className = ENLARGE;
  button.title = label;
  if (image.alt === "") button.setAttribute("aria-label", label);
  image.replaceWith(button);
  button.append(image);
}

/** The pictures of an article in order, the lead picture among them. */
export function findPictures(article: ParentNode): Picture[] {
  return Array.from(article.querySelectorAll<HTMLImageElement>(`.${ENLARGE} img`))
    .filter((image) => !image.matches(".picture-failed"))
    .map((image) => {
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
