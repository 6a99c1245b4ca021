import { asList, followReference, isNode, type JsonLdNode, typesOf } from "./json-ld";
import { isOrganisation, withoutLegalForm } from "./organisation-name";
import { isHostName, type Site } from "./site-name";
import { letters } from "./text";

/** Telling a person from an organisation by the name, and by what the page calls itself. */

/** Says whether an author's name is an organisation's, on one page. */
export type OrganisationTest = (name: string) => boolean;

/** Shortest name that is told by the page's address, in letters. */
const SHORTEST = 3;

/** @returns the test for a page: an author of the site's own name is the house, not a person */
export function organisationTest(site: Site, jsonLd: readonly JsonLdNode[]): OrganisationTest {
  const names = [site.name ?? "", withoutLegalForm(site.name ?? "")].map(letters);
  const houses = new Set(names.filter((name) => name !== ""));
  let personal: boolean | null = null;
  return (name) => {
    if (isOrganisation(name)) return true;
    const own = letters(name);
    if (!houses.has(own) && !isDomain(name, site.url)) return false;
    personal ??= isPersonal(jsonLd);
    return !personal;
  };
}

/** "Courier" on courier.example; of several words, the address may be a person's own. */
function isDomain(name: string, url: string): boolean {
  const own = letters(name);
  if (own.length < SHORTEST || /\s/.test(name) || !isHostName(own, url)) return false;
  // "courier.blogs.example": on a host of blogs the first part is the handle of a blog's author, so the
  // name has to be that of the host.
  return isHostName(own, url.replace(/^(https?:\/\/(?:www\.)?)[^./]+\.(?=[^./]+\.[^./]+)/i, "$1"));
}

/** Whether the data call a person the publisher: then a site of an author's name is that author's. */
function isPersonal(jsonLd: readonly JsonLdNode[]): boolean {
  return jsonLd
    .flatMap((node) => asList(node.publisher))
    .filter(isNode)
    .some((publisher) => {
      const node = followReference(publisher, jsonLd);
      // The node itself may be missing.
      const id = typeof publisher["@id"] === "string" ? publisher["@id"] : "";
      return /\/person(?:\/|$)/.test(id) || (isNode(node) && typesOf(node).includes("Person"));
    });
}
