/**
 * A style for the page, in force while it is on it, by which the page's own scrollbar does not stand
 * beside that of the overlay: who grabs it would scroll the page, which nobody sees. The room that it
 * took stays free, so that nothing of the page is laid out anew, nor scrolls.
 * @returns to be put into the host, with which it goes; null where no scrollbar takes room
 */
export function withoutPageScrollbar(doc: Document): HTMLStyleElement | null {
  const { innerWidth = 0, visualViewport: seen } = doc.defaultView ?? {};
  // What is seen of a page that is enlarged by touch is the smaller for it.
  const room = seen ? Math.round(innerWidth - seen.width * seen.scale) : 0;
  if (room <= 0) return null;
  const style = doc.createElement("style");
  style.textContent =
    `@media screen { html { scrollbar-width: none !important; box-sizing: border-box !important;` +
    ` padding-right: ${room}px !important } }`;
  return style;
}
