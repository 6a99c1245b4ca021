import { isSamePage, webAddress } from "./address";
import { fold } from "./text";

/** The way to a page, by microdata, by its label and by the name that nearly all sites give it. */
const TRAIL = ["[itemtype*='BreadcrumbList']", "[aria-label*='readcrumb']"]
  .concat(
    ["breadcrumb", "Breadcrumb", "BreadCrumb", "breadCrumb"].map((name) => `[class*='${name}']`),
    "[id*='readcrumb']",
  )
  .join();

/** What begins with a mark is a way back: "‹ Back". */
const NAME = /^[\p{L}\p{N}]/u;

/** Most links of a way: what has more is a menu. */
const MOST = 8;

/**
 * The steps to the page as it prints them, the last one first, without the home page and the page itself.
 * @param url the page's address
 * @param base what relative addresses are resolved against
 */
export function printedTrail(doc: Document, url: string, base: string): string[] {
  for (const box of doc.querySelectorAll(TRAIL)) {
    const links = Array.from(box.querySelectorAll("a[href]"), (link) => ({
      name: fold(link.textContent),
      address: webAddress(link.getAttribute("href"), base),
    })).filter(({ name }) => NAME.test(name));
    if (links.length === 0) continue;
    if (links.length > MOST) return [];
    return links
      .filter(({ address }) => address && !isHome(address) && !isSamePage(address, url))
      .map(({ name }) => name)
      .reverse();
  }
  return [];
}

function isHome(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return pathname === "/" && search === "" && hash.length < 2;
}
