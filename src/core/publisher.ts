import { hostOf, isSameSite, webAddress } from "./address";
import type { Publisher, PublisherPolicy } from "./article";
import {
  asList,
  asText,
  followReference,
  isNode,
  type JsonLdNode,
  typesOf,
  unquoted,
} from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { hasLegalForm } from "./organisation-name";
import { letters } from "./text";

/** Who published the page, and where it says how it works. */

/** What `readPublisher` needs of the other metadata. */
export interface PublisherInput {
  meta: MetaTags;
  jsonLd: readonly JsonLdNode[];
  article: JsonLdNode | null;
  /** The page's address. */
  url: string;
  /** What relative addresses are resolved against. */
  base: string;
}

/**
 * The publisher that the article's own data names; else the organisation or site that the page's
 * data tells of.
 */
export function readPublisher({ meta, jsonLd, article, url, base }: PublisherInput): Publisher {
  const stated = asList(article?.publisher)[0];
  const node = isNode(stated) ? followReference(stated, jsonLd) : null;
  const other = stated === undefined ? siteOf(jsonLd, url) : undefined;
  const site = nameIn(meta.first("og:site_name", "application-name"));
  const owner =
    nameIn(asText(node?.name ?? (isNode(stated) ? null : stated))) ??
    nameIn(asText(other?.name)) ??
    site;
  // Readers know the paper, not the company that its data names.
  // Publishers of several papers state themselves in one place, and the paper for libraries.
  const paper = nameIn(meta.first("prism.publicationname"));
  const name = paper ?? (owner !== null && site !== null && hasLegalForm(owner) ? site : owner);
  const home = asText((node ?? other)?.url);
  return {
    name,
    url: webAddress(home, base) ?? originOf(url),
    policies: policiesOf([article, node, other], jsonLd, name, base),
  };
}

/** Marks that titles are put together with, left over at a name's ends: "The Courier |". */
const MARKS = /^[\s|–—·•:/\\-]+|(?<![\s|–—·•:/\\-])[\s|–—·•:/\\-]+$/gu;

/** The name in a statement, a host for an address, or null where it has no letters: "/". */
function nameIn(text: string | null): string | null {
  const name = unquoted(text ?? "").replace(MARKS, "");
  return letters(name) === "" ? null : (/^https?:/i.test(name) && hostOf(name)) || name;
}

const ORGANISATION = /^(?:NewsMedia)?Organization$|^WebSite$/;

function isOrganisationNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ORGANISATION.test(type));
}

/** Properties whose organisation speaks for the site. */
const OF_SITE = new Set(["publisher", "isPartOf", "mainEntityOfPage", "@graph", "mainEntity"]);

/**
 * The site or organisation that the page's data tells of by itself. One that another node only refers
 * to, as author, holder of rights, sponsor or subject, is somebody else's; so is one with a home page
 * on another site.
 */
function siteOf(jsonLd: readonly JsonLdNode[], url: string): JsonLdNode | undefined {
  const others = new Set<unknown>();
  for (const node of jsonLd) {
    for (const [property, value] of Object.entries(node)) {
      if (OF_SITE.has(property)) continue;
      for (const item of asList(value).filter(isNode)) {
        others.add(item);
        if (item["@id"] !== undefined) others.add(item["@id"]);
      }
    }
  }
  const isOwn = (node: JsonLdNode) =>
    isOrganisationNode(node) && !others.has(node) && !(node["@id"] && others.has(node["@id"]));
  const candidates = jsonLd.filter((node) => isOwn(node) && !isOnOtherSite(node, url));
  const medium = candidates.find((node) => typesOf(node).includes("NewsMediaOrganization"));
  return medium ?? candidates[0];
}

function isOnOtherSite(node: JsonLdNode, url: string): boolean {
  const home = webAddress(asText(node.url), url);
  const own = hostOf(url);
  return home !== null && own !== "" && !isSameSite(hostOf(home), own);
}

/** schema.org's properties for a news medium's own rules, in the order that they are shown. */
const POLICIES: readonly PublisherPolicy["kind"][] = [
  "publishingPrinciples",
  "ethicsPolicy",
  "correctionsPolicy",
  "actionableFeedbackPolicy",
  "ownershipFundingInfo",
  "masthead",
];

/** The policies that the article or its publisher's nodes link; web addresses only, each kind once. */
function policiesOf(
  own: readonly (JsonLdNode | null | undefined)[],
  jsonLd: readonly JsonLdNode[],
  name: string | null,
  base: string,
): PublisherPolicy[] {
  const id = own[1]?.["@id"];
  const same = jsonLd.filter(
    (node) =>
      isOrganisationNode(node) &&
      ((id !== undefined && node["@id"] === id) || (name !== null && asText(node.name) === name)),
  );
  const nodes = [...own, ...same].filter((node): node is JsonLdNode => Boolean(node));
  return POLICIES.flatMap((kind) => {
    for (const node of nodes) {
      for (const value of asList(node[kind])) {
        const stated = isNode(value) ? asText(value.url ?? value["@id"]) : asText(value);
        // A policy may also be given as its own words: those are no address.
        const address = stated !== null && /\s/.test(stated) ? null : webAddress(stated, base);
        if (address !== null) return [{ kind, url: address }];
      }
    }
    return [];
  });
}

function originOf(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}
