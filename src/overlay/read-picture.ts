import type { ReadPicture } from "../core/export/pictures";

/** How long a picture is waited for, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Reads pictures that the reader has on the screen, from what the browser already has of them. As
 * the page would: where a site does not let its pictures be read by others, nobody else can either.
 */
export function pictureReader(scroller: HTMLElement): ReadPicture {
  const shown = new Map<string, HTMLImageElement>();
  for (const image of scroller.querySelectorAll("img")) {
    const src = image.getAttribute("src");
    if (src !== null) shown.set(src, image);
  }
  return async (url) => {
    const image = shown.get(url);
    if (!image) return null;
    // What the browser chose to show is there already; the others would have to be loaded.
    const address = image.currentSrc || url;
    return (await fetched(address)) ?? drawn(image, address);
  };
}

/** The file as the site has it; null where it can't be had. */
async function fetched(address: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(address, { cache: "force-cache", signal });
    return answer.ok ? await dataAddress(await answer.blob()) : null;
  } catch {
    return null;
  }
}

/**
 * The picture as it is on the screen; null where it is not there, or may not be read. Firefox holds
 * the page's policy against what an extension fetches, but not against what is drawn already.
 */
function drawn(image: HTMLImageElement, address: string): string | null {
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = image.ownerDocument.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!image.complete || width === 0 || !context) return null;
  Object.assign(canvas, { width, height });
  context.drawImage(image, 0, 0);
  try {
    return canvas.toDataURL(/\.jpe?g(?:$|[?#])/i.test(address) ? "image/jpeg" : "image/png");
  } catch {
    return null;
  }
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
