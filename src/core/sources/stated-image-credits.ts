import type { ImageCredit } from "../article";
import { evidenceOf } from "../evidence";
import { asList, asText, followReference, isNode, type JsonLdNode } from "../json-ld";
import type { Metadata } from "../metadata";
import { fold, letters } from "../text";
import { MAX_CREDIT, withoutLabel } from "./credit-words";
import { imageCredit } from "./photographers";

/** Credits that the page's JSON-LD states of the article's own pictures, and nobody prints. */

/**
 * @param metadata what the page says of itself
 * @param printed credits that the page prints; what they say already is left out
 * @param own names of the publisher, in small letters; they are no credit by themselves
 */
export function statedImageCredits(
  { article, jsonLd }: Metadata,
  printed: readonly ImageCredit[],
  own: ReadonlySet<string>,
): ImageCredit[] {
  const known = printed.map(({ credit }) => letters(credit));
  const found: ImageCredit[] = [];
  for (const value of asList(article?.image)) {
    const followed = followReference(value, jsonLd);
    const image = isNode(followed) ? followed : null;
    const stated = image && creditOf(image, own);
    const credit = withoutLabel(stated ?? "");
    const key = letters(credit);
    if (!image || !stated || credit === "" || credit.length > MAX_CREDIT) continue;
    if (known.some((other) => other.includes(key) || key.includes(other))) continue;
    known.push(key);
    const src = asText(image.url) ?? asText(image.contentUrl);
    found.push(imageCredit(credit, asText(image.caption), src, evidenceOf(stated, "json-ld")));
  }
  return found;
}

function creditOf(image: JsonLdNode, own: ReadonlySet<string>): string | null {
  const text = (property: string) => {
    const stated = fold(asText(image[property]));
    return /^https?:/.test(stated) ? "" : stated;
  };
  const credit = text("creditText");
  if (credit !== "") return credit;
  const maker = text("creator") || text("author");
  const holder = text("copyrightHolder") || text("copyrightNotice");
  const names = [maker, holder].filter((name, at, all) => name !== "" && all.indexOf(name) === at);
  const isOwn = names.every((name) => own.has(name.toLowerCase()));
  return isOwn ? null : names.join(" / ");
}
