import { withoutSoftHyphens } from "./soft-hyphens";
import { fold } from "./text";

/** The `<meta>` elements of a page, read once. */
export interface MetaTags {
  /** The first text under any of the names, the earlier name first; null where there is none. */
  first(...names: string[]): string | null;
  /** Every text under one name, in the page's order. */
  all(name: string): string[];
}

/** Reads `name`, `property` and `http-equiv` alike, since pages mix them up; names in small letters. */
export function readMetaTags(doc: Document): MetaTags {
  const byName = new Map<string, string[]>();
  for (const element of doc.querySelectorAll("meta[content]")) {
    const content = fold(withoutSoftHyphens(element.getAttribute("content") ?? ""));
    if (content === "") continue;
    const name =
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("http-equiv");
    if (name === null) continue;
    const key = keyOf(name);
    const known = byName.get(key);
    if (known) known.push(content);
    else byName.set(key, [content]);
  }
  return {
    first(...names) {
      for (const name of names) {
        const text = byName.get(keyOf(name))?.[0];
        if (text !== undefined) return text;
      }
      return null;
    },
    all: (name) => byName.get(keyOf(name)) ?? [],
  };
}

/**
 * "publish_date", "Publish-Date" and "publishdate" are one name; so are "og:article:…" and "article:…",
 * and "article:published:time" and "article:published_time".
 */
function keyOf(name: string): string {
  const key = name.toLowerCase().replace(/^og:(?=article:)|[-_\s]/g, "");
  const colon = key.indexOf(":") + 1;
  return key.slice(0, colon) + key.slice(colon).replaceAll(":", "");
}
