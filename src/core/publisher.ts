import { webAddress } from "./address";
import type { Publisher, PublisherPolicy } from "./article";
import { asList, asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import type { MetaTags } from "./meta-tags";

/** Who published the page, and where it says how it works. */

/** What `readPublisher` needs of the other metadata. */
export interface PublisherInput {
  meta: MetaTags;
  jsonLd: readonly JsonLdNode[];
  article: JsonLdNode | null;
  url: string;
}

/**
 * The publisher that the article's own data names; else the organisation or site that the page's
 * data tells of.
 */
export function readPublisher({ meta, jsonLd, article, url }: PublisherInput): Publisher {
  const stated = asList(article?.publisher)[0];
  const node = isNode(stated) ? fullest(stated, jsonLd) : null;
  const other = stated === undefined ? jsonLd.find(isOrganisationNode) : undefined;
  const name =
    asText(node?.name ?? (isNode(stated) ? null : stated)) ??
    asText(other?.name) ??
    meta.first("og:site_name", "application-name");
  const home = asText((node ?? other)?.url);
  return {
    name,
    url: webAddress(home, url) ?? originOf(url),
    policies: policiesOf([article, node, other], jsonLd, name, url),
  };
}

/** The node with the same `@id` that says more than the reference to it. */
function fullest(node: JsonLdNode, all: readonly JsonLdNode[]): JsonLdNode {
  const id = node["@id"];
  if (typeof id !== "string" || node.name !== undefined) return node;
  return all.find((other) => other["@id"] === id && other.name !== undefined) ?? node;
}

const ORGANISATION = /^(?:NewsMedia)?Organization$|^WebSite$/;

function isOrganisationNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ORGANISATION.test(type));
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
  url: string,
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
        const address = stated !== null && /\s/.test(stated) ? null : webAddress(stated, url);
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
