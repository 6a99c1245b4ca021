import { anchorOf } from "../anchors";
import type { CitedLink } from "../article";
import { fold } from "../text";
import { outletNames } from "./outlet-names";
import type { Region } from "./region";

/** The links of the body, by what they lead to; told by the address's form, not by lists of hosts. */

/** Parameters that only tell the other side where the click came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|igsh|ocid|cmpid|cid|ref|ref_src|ref_url|wt[._]\w+|at_\w+|xtor|smid|smtyp|sref|s_cid|taid|_ga|yclid|partner|share|source|feature|si|ns_\w+)$/i;

/** A state's, a court's, a parliament's or a university's own domain. */
const OFFICIAL_HOST =
  /(?:^|\.)(?:gov|gob|gouv|govt|gub|gv|mil|int|edu|ac|admin|bund|europa|parliament|parlament|parlamento)(?:\.[a-z]{2,3})?$|(?:^|[.-])(?:court|courts|justice|\w*gericht\w*|bundes\w+|ministr\w+|\w*ministerium\w*|parlament\w*|parliament|senat\w*|assembl\w+|tribunal\w*|polizei|police|statisti\w+|census|curia)(?=[.-])|^(?:dx\.)?doi\./i;
const OFFICIAL_SUFFIX =
  /\.(?:go\.(?:jp|kr|th|id|ke|tz|ug)|gc\.ca|gov\.\w{2}|gob\.\w{2}|gouv\.\w{2}|govt\.nz|gv\.at|ac\.\w{2}|edu\.\w{2})$/i;
/** Files, persistent identifiers, preprints, company filings, data sets. */
const DOCUMENT_PATH =
  /\.(?:pdf|docx?|xlsx?|csv|pptx?|odt|ods)(?:$|[?#])|\/10\.\d{4,9}\/|\/(?:doi|abs)\/\d|\/edgar\/|\/(?:dataset|publication|legal-content|eli|drucksache)s?\//i;
/** A post: a person's name or an identifier, and nothing of a headline. */
const POST_PATH =
  /\/status(?:es)?\/\d{5,}|\/@[\w.-]+\/(?:\d{6,}|(?:post|video)\/\w+)|\/profile\/[^/]+\/post\/|^\/(?:p|reels?|tv)\/[\w-]{8,}\/?$|^\/watch\?v=[\w-]{11}|\/videos\/\d{6,}|\/posts\/[\w:-]*\d{6,}|\/permalink\/\d+|^\/@[\w.-]+\/?$/i;
/** An article's address: a date, an identifier beside words, or a headline in hyphens. */
const ARTICLE_PATH =
  /\/20\d\d[/-]\d{1,2}(?:[/-]|$)|(?:[a-z0-9]+-){4,}[a-z0-9]+|\/(?:article|story|news)s?\/.*\d{4,}/i;

/** @returns the body's links, each address once, in document order */
export function bodyLinks(region: Region, url: string): CitedLink[] {
  const found = new Map<string, CitedLink>();
  const page = parse(url, url);
  for (const { element, text, link } of region.shown) {
    if (link === 0) continue;
    for (const anchor of element.querySelectorAll("a[href]")) {
      const target = parse(anchor.getAttribute("href") ?? "", url);
      const words = fold(anchor.textContent);
      if (!target || words === "" || (page && sameDocument(target, page))) continue;
      const address = withoutTracking(target);
      if (found.has(address)) continue;
      const kind = kindOf(target, page, words, text);
      // A line that is nothing but links to the same site leads away from the text.
      if (kind === "same-site" && link >= text.length - 2) continue;
      const quote = text.length > 240 ? words : text;
      found.set(address, {
        url: address,
        text: words,
        kind,
        evidence: { quote, origin: "body", anchor: anchorOf(anchor) },
      });
    }
  }
  return [...found.values()];
}

function parse(href: string, base: string): URL | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function sameDocument(one: URL, other: URL): boolean {
  return one.host === other.host && one.pathname === other.pathname && one.search === other.search;
}

function withoutTracking(url: URL): string {
  const clean = new URL(url.href);
  // By hand: in Firefox a content script can't iterate over `searchParams`.
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((part) => !TRACKING.test(part.split("=", 1)[0] ?? ""));
  clean.search = kept.join("&");
  return clean.href.replace(/\?$/, "");
}

function kindOf(target: URL, page: URL | null, words: string, text: string): CitedLink["kind"] {
  const host = target.hostname.replace(/^www\./, "");
  const path = target.pathname + target.search;
  if (DOCUMENT_PATH.test(path)) return "document";
  if (page && siteOf(host) === siteOf(page.hostname)) return "same-site";
  if (POST_PATH.test(path)) return "social";
  if (OFFICIAL_HOST.test(host) || OFFICIAL_SUFFIX.test(host)) return "document";
  if (ARTICLE_PATH.test(target.pathname)) return "outlet";
  const named = outletNames(words, new Set()).some((name) => name.kind !== "ambiguous");
  return named && text !== "" ? "outlet" : "other";
}

/** The part of a host that one owner holds: two labels, or three under "co.uk" and its like. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split(".");
  const short = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|go|or|ne)$/.test(labels.at(-2) ?? "");
  return labels.slice(short && labels.at(-1)?.length === 2 ? -3 : -2).join(".");
}
