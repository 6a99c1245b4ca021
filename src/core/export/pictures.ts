import { webAddress } from "../address";

/** Takes pictures into a file. */

/** Reads a picture as a data: address; null where the page does not let it be read. */
export type ReadPicture = (url: string) => Promise<string | null>;

/** A picture that a file could not take along. */
export interface MissingPicture {
  url: string;
  alt: string;
}

/** Most characters of data: addresses in one file. */
const MOST_CHARACTERS = 60_000_000;
/** Pictures as a browser shows them without running anything. */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml);base64,[A-Za-z\d+/=]+$/;

/**
 * Puts every picture below `root` into it. One that can't be read becomes a link.
 * @param word what a picture without a description is called
 * @returns those that could not, in order
 */
export async function inlinePictures(
  root: HTMLElement,
  read: ReadPicture,
  word: string,
): Promise<MissingPicture[]> {
  const images = Array.from(root.querySelectorAll("img"));
  const found = await Promise.all(
    images.map((image) => readOrNull(image.getAttribute("src") ?? "", read)),
  );
  const missing: MissingPicture[] = [];
  let characters = 0;
  for (const [index, image] of images.entries()) {
    const data = found[index] ?? null;
    for (const name of ["srcset", "sizes", "loading"]) image.removeAttribute(name);
    if (data !== null && characters + data.length <= MOST_CHARACTERS) {
      characters += data.length;
      image.setAttribute("src", data);
      continue;
    }
    const picture = { url: image.getAttribute("src") ?? "", alt: image.alt };
    missing.push(picture);
    image.replaceWith(linkTo(picture, word, root.ownerDocument));
  }
  return missing;
}

async function readOrNull(url: string, read: ReadPicture): Promise<string | null> {
  const data = PICTURE.test(url) ? url : await read(url).catch(() => null);
  return data !== null && PICTURE.test(data) ? data : null;
}

/** @returns a link to a picture, named by what it shows */
export function linkTo({ url, alt }: MissingPicture, word: string, doc: Document): HTMLElement {
  const address = webAddress(url);
  const element = doc.createElement(address ? "a" : "span");
  if (address) element.setAttribute("href", address);
  element.className = "missing-picture";
  element.textContent = alt ? `${word}: ${alt}` : word;
  return element;
}
