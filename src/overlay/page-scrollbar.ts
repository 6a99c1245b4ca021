/**
 * A style for the page, in force while it is on it, by which the page's own scrollbar does not stand
 * beside that of the overlay: who grabs it would scroll the page, which nobody sees. The page keeps its
 * width as long as the window does, so that its text is not laid out anew, nor scrolled.
 * @returns to be put into the host, with which it goes; null where no scrollbar takes room
 */
export function withoutPageScrollbar(doc: Document): HTMLStyleElement | null {
  const view = doc.defaultView;
  const seen = view?.visualViewport;
  // Of a page that is enlarged by touch less is seen.
  if (!seen || view.innerWidth - seen.width * seen.scale < 1) return null;
  const { width } = view.getComputedStyle(doc.documentElement);
  // The window's width is told as a whole number, which at some zooms it is not.
  const sameWindow = `(${view.innerWidth - 1}px < width < ${view.innerWidth + 1}px)`;
  const style = doc.createElement("style");
  style.textContent =
    "@media screen { :root:root { scrollbar-width: none !important; transition: none !important }" +
    ` @media ${sameWindow} { :root:root { width: ${width} !important } } }`;
  return style;
}
