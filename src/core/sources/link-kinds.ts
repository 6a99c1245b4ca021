import { bareHost, isSameSite, ownedDomain } from "../address";
import type { CitedLink } from "../article";
import { domainOwner } from "./known-domains";
import { outletNames } from "./outlet-names";
import { isOutletLabel, labelOf } from "./outlets";

/** What a link leads to; told by the address's form, and by whose its domain is known to be. */

/** A state's, a court's, a parliament's or a university's own domain, in any of its names' parts. */
const OFFICIAL_HOST =
  /(?:^|\.)(?:gov|gob|gouv|govt|gub|gv|mil|int|edu|ac|admin|bund|europa|parliament|parlament|parlamento|overheid|regeringen|regjeringen)(?:\.[a-z]{2,3})?$|(?:^|[.-])(?:court|courts|justice|justiz|\w*gericht\w*|bundes(?!liga)\w+|bm[a-z]{1,4}(?=\.de$)|ministr\w+|\w*ministeri(?:um|e|o)\w*|parlament\w*|parliament|senat\w*|assembl\w+|tribunal\w*|riksdag\w*|stortinget|folketing\w*|eduskunta|sejm|knesset|oireachtas|congreso|camara|duma|rada|polizei|police|polisen|statisti\w+|census|curia|eur-lex|un|who)(?=[.-])/i;
const OFFICIAL_SUFFIX =
  /\.(?:(?:go|lg)\.(?:jp|kr|th|id|ke|tz|ug)|gc\.ca|gov\.\w{2}|gob\.\w{2}|gouv\.\w{2}|govt\.nz|gv\.at|(?:leg|jus|mp|def)\.br|(?:nic|res)\.in|ac\.\w{2}|edu\.\w{2})$/i;
/** Journals, preprints, archives of data: by the names that such hosts go by. */
const SCHOLARLY_HOST =
  /^(?:dx\.)?doi\.|^(?:\w+\.)?(?:arxiv|biorxiv|medrxiv|ssrn|pubmed|jstor|zenodo|osf)\.|^(?:open)?data\.|^journals?\./i;
/** Files, persistent identifiers, preprints, company filings, data sets. */
const DOCUMENT_PATH =
  /\.(?:pdf|docx?|xlsx?|csv|pptx?|odt|ods|epub)(?:$|[?#])|(?:\/|%2f|=)10\.\d{4,9}(?:\/|%2f)|\/(?:doi|abs)\/\d|\/articles\/s\d{5}-|\/article\/pii|\/pii\/s\d|\/(?:stable|records?)\/\d{4,}|\/edgar\/|\/sec-filings?\/|\/filings?\/|\/(?:annual|quarterly|half-year(?:ly)?|interim)-reports?\b|\/(?:dataset|legal-content|eli|drucksache|bundestag\/plenum)s?\//i;
/** A post: a person's name or an identifier, and nothing of a headline. */
const POST_PATH =
  /\/status(?:es)?\/\d{5,}|\/@[\w.-]+\/(?:\d{6,}|(?:post|video)\/\w+)|\/profile\/[^/]+\/post\/|^\/(?:p|reels?|tv)\/(?=[\w-]*[A-Z\d])[\w-]{9,14}\/?$|^\/watch\?v=[\w-]{11}|\/videos\/\d{6,}|\/posts\/[\w:-]*\d{6,}|\/permalink\/\d+|^\/@[\w.-]+\/?$|^\/[A-Za-z]\w{4,31}\/\d{1,6}$/i;
/** An article's address: a date, an identifier beside words, or a headline in hyphens. */
const ARTICLE_PATH =
  /\/20\d\d[/-]\d{1,2}(?:[/-]|$)|(?:[a-z0-9]+-){4,}[a-z0-9]+|\/(?:article|story|news)s?\/.*\d{4,}|\/(?:article|articles|news|story|stories|politics|world|opinion)\/(?:[\w-]+\/)*(?=\w*\d)\w{8,}\/?$|\/(?:article|story|news|politics|world|opinion)s?\/(?:[\w-]+\/)*(?:[a-z0-9]+-){2,}[a-z0-9]+/i;
/** Media that their own domain's name tells. */
const OUTLET_HOST =
  /(?:^|\.)(?!some|oft)[a-z\d-]{2,}(?:times|news|herald|tribune|gazette|telegraph|chronicle|observer|examiner|inquirer|zeitung|anzeiger|tagblatt|tageblatt|abendblatt|rundschau|nachrichten|kurier|morgenpost|courant|dagblad|nieuwsblad|tidende|tidningen|nyheter|gazeta|noticias|jornal|giornale)\.(?:[a-z]{2,3}\.)?[a-z]{2,4}$/i;
/** Parts of a social network that are its own: rules, help, buttons that share. */
const OWN_HOST =
  /^(?:about|ads|api|blog|business|careers|dev|developers?|docs|engineering|help|investors?|legal|newsroom|policies|support|transparency)\./i;
const OWN_PATH =
  /^\/(?:legal|policy|policies|privacy|terms|tos|about|help|sharer?|share|intent|login|signup|dialog)(?:[/.?]|$)/i;
/** A thing for sale. */
const SHOP_PATH = /\/(?:dp|gp|product|products|shop|store|collections|cart|basket)\//i;
/** What buttons lead to that share a page, and what they hand over. */
const SHARE_PATH =
  /\/(?:share|sharearticle|share-offsite|submit|submitlink|send|save|forward|pin\/create|shares\/new|bookmarklet|dialog\/(?:feed|share|send))(?:\/\w+)?(?:\.\w+)?\/?$/i;
const SHARED = /[?&](?:u|url|text|href|link|title|description|media)=/i;
const SURELY_SHARES = /\/sharer(?:[/.?]|$)|\/intent\/(?:tweet|post|compose)(?:[/?]|$)/i;
/** The archived copy of a page: what it is a copy of decides. */
const ARCHIVED = /^\/web\/\d+\w*\/(https?:\/\/?.+)$/i;

/**
 * @param target the link's address
 * @param page the page's own address, or null
 * @param words the link's own words
 */
export function linkKind(target: URL, page: URL | null, words: string): CitedLink["kind"] {
  const host = bareHost(target);
  const path = target.pathname + target.search;
  const archived = ARCHIVED.exec(path)?.[1]?.replace(/^(https?:\/)(?=[^/])/, "$1/");
  if (archived && URL.canParse(archived)) return linkKind(new URL(archived), page, words);
  if (DOCUMENT_PATH.test(path) || SCHOLARLY_HOST.test(host)) return "document";
  if (page && isSameSite(host, page.hostname)) return "same-site";
  const owner = domainOwner(host);
  if (owner === "social") {
    return OWN_HOST.test(host) || OWN_PATH.test(path) ? "other" : "social";
  }
  if (owner) return owner;
  if (POST_PATH.test(path)) return "social";
  if (OFFICIAL_HOST.test(host) || OFFICIAL_SUFFIX.test(host)) return "document";
  if (SHOP_PATH.test(target.pathname)) return "other";
  if (ARTICLE_PATH.test(target.pathname) || OUTLET_HOST.test(host)) return "outlet";
  const label = ownedDomain(host).split(".", 1)[0] ?? "";
  if (isOutletLabel(label)) return "outlet";
  // The domain itself in print says nothing about whose it is.
  const names = outletNames(words, new Set());
  const isOutlet = names.some(({ name, kind }) => kind !== "ambiguous" && !name.includes("."));
  return isOutlet ? "outlet" : "other";
}

/** Lists of all that a site has on a subject, and its search: in the words of many publishing systems. */
const TOPIC_PATH =
  /\/(?:tags?|tagged|hashtags?|topics?|themen?|thema|temas?|keywords?|schlagw(?:o|oe|ö)rte?r?|stichw(?:o|oe|ö)rte?r?|sujets?|etiquetas?|etichetta|etiket(?:ler)?|haberleri|tagi|stikkord|emner?|amne|suche|search|buscar|recherche|ricerca|szukaj|zoeken)(?:[/?](.*)|$)/i;

/** Steps to texts and documents, which are short at times: "/about/methodology", "/open-letter". */
const TEXT_STEP =
  /^(?:\w|news|here|hier)$|(?:^|-)(?:about|anhang|annex|append|archiv|arti[ck]|bericht|blog|brief|carta|content|dat[ae]|de[ck]larat|do[ck]|download|essay|file|gutachten|interview|letter|lettre|material|media|method|opini|page|paper|pdf|post|press|prens|publi|rapport|rede|report|research|resour|speech|statem|stellung|stor[iy]|stud[iy]|survey|text|transcr|upload|video)/i;
/** Most words of a subject, and most steps to its page. */
const SUBJECT = 3;
const STEPS = 2;

/**
 * @param words the link's own words: an address that says no more is that of what they name
 * @returns whether an address is that of a list of stories on a subject, or of a search
 */
export function isTopicPath({ pathname, search }: URL, words: string): boolean {
  if (isSubjectPath(pathname, words)) return true;
  const found = TOPIC_PATH.exec(pathname + search);
  if (!found) return false;
  const below = (found[1] ?? "").split("/").filter((step) => step !== "");
  // A story may stand below its subject, by its number.
  return below.length < 2 || (below.length === 2 && !/\d{4,}/.test(below[1] ?? ""));
}

/** "theme park" at "/latest/theme-parks", "Ida Roth" at "/people/ida-roth--per1234/". */
function isSubjectPath(pathname: string, words: string): boolean {
  const steps = pathname.split("/").filter((step) => !/^(?:index\.\w+|\w-\d+)?$/.test(step));
  const last = steps.at(-1)?.split("--", 1)[0] ?? "";
  const label = labelOf(words);
  if (label.length < 3 || steps.length > STEPS || words.split(/\s+/).length > SUBJECT) return false;
  // Other scripts lose letters; a year or a number is that of one story or document.
  if (words.normalize("NFD").replace(/[^\p{L}\d]/gu, "").length > label.length) return false;
  if (labelOf(last).replace(/s$/, "") !== label.replace(/s$/, "")) return false;
  const place = [...steps.slice(0, -1), last];
  return !place.some((step) => /\d/.test(step) || TEXT_STEP.test(step));
}

/** @returns whether a link only shares the page it stands on, as buttons do: "/sharer.php?u=…" */
export function isShareLink({ hostname, pathname, search }: URL): boolean {
  if (SURELY_SHARES.test(pathname)) return true;
  const isMessage = /^wa\.me$/i.test(hostname) && pathname === "/";
  return (isMessage || SHARE_PATH.test(pathname)) && SHARED.test(search);
}
