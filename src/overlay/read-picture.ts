import type { ReadPicture } from "../core/export/pictures";

/** How long a picture is waited for, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Reads pictures that the reader has on the screen, from what the browser already has of them. As
 * the page would: where a site does not let its pictures be read by others, nobody else can either.
 */
export function pictureReader(scroller: HTMLElement): ReadPicture {
  const shown = new Map<string, string>();
  for (const image of scroller.querySelectorAll("img")) {
    const src = image.getAttribute("src");
    // What the browser chose to show is there already; the others would have to be loaded.
    if (src !== null) shown.set(src, image.currentSrc || src);
  }
  return async (url) => {
    const address = shown.get(url);
    if (address === undefined) return null;
    const answer = await fetch(address, {
      cache: "force-cache",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok ? dataAddress(await answer.blob()) : null;
  };
}

function dataAddress(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error));
    // Some servers add a character set, which no picture has.
    reader.readAsDataURL(new Blob([blob], { type: blob.type.replace(/;.*$/, "") }));
  });
}
