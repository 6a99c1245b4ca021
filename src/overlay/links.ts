/**
 * Where a click on a link within the article should scroll to, or null where the browser should
 * follow the link as it follows any other.
 *
 * @param event a click; with a modifier or another button it is the browser's
 * @param pageUrl the address of the article: a full link to it with a fragment counts as well
 * @param find looks up a block by its anchor
 */
export function inPageTarget(
  event: MouseEvent,
  pageUrl: string,
  find: (anchor: string) => HTMLElement | null,
): HTMLElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  const hash = href.indexOf("#");
  if (hash < 0) return null;
  const page = href.slice(0, hash);
  const isHere = page === "" || page === pageUrl.split("#")[0];
  return isHere ? find(href.slice(hash + 1)) : null;
}
