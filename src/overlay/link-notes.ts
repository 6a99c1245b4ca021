/** An address that the printed links with its number lead to. */
export interface LinkNote {
  number: number;
  url: string;
  links: HTMLAnchorElement[];
}

/**
 * The addresses that links lead to, each once, numbered in order. What leads to a place on the page
 * itself has no note, nor has a link that is its own address, nor a card, which prints it.
 *
 * @param around the links are somewhere inside it
 * @param pageUrl the address of the article
 */
export function linkNotes(around: ParentNode, pageUrl: string): LinkNote[] {
  const [page] = pageUrl.split("#");
  const notes = new Map<string, LinkNote>();
  for (const link of around.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const url = link.getAttribute("href") ?? "";
    if (!/^(?:https?|mailto|tel):/i.test(url) || link.closest(".byline-embed")) continue;
    if (url.includes("#") && url.split("#")[0] === page) continue;
    if (bare(url) === bare(link.textContent ?? "")) continue;
    const note = notes.get(url) ?? { number: notes.size + 1, url, links: [] };
    note.links.push(link);
    notes.set(url, note);
  }
  return [...notes.values()];
}

/** An address as people write it in a text. */
function bare(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, "")
    .replace(/\/$/, "");
}
