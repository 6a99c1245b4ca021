/**
 * The place on its page that a link leads to, found as browsers do: by the name as it stands, and else
 * by what it decodes to.
 * @param href what the link states, from "#" or from an address on
 * @param doc the page, or the copy of it that is searched
 * @returns null where no element is called so
 */
export function targetOf(href: string | null, doc: Document): Element | null {
  const name = href?.split("#")[1];
  if (!name) return null;
  try {
    return doc.getElementById(name) ?? doc.getElementById(decodeURIComponent(name));
  } catch {
    // A stray per cent sign.
    return null;
  }
}
