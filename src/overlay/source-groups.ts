import { hostOf } from "../core/address";
import type {
  AgencyCredit,
  Article,
  CitedLink,
  CitedOutlet,
  Evidence,
  Figure,
  ImageCredit,
  Sources,
} from "../core/article";
import { isSamePicture } from "../core/same-picture";
import { AGENCIES, type Agency } from "../core/sources/agencies";
import { agencyOf, countryOf } from "../core/sources/agency-names";
import { dateText, isSameMinute } from "./date-text";
import type { UiLanguage } from "./ui-language";

/** The kinds of sources, in the order in which they are shown. */
export type GroupId =
  | "agencies"
  | "authors"
  | "initials"
  | "imageCredits"
  | "citedOutlets"
  | "links"
  | "references"
  | "dates"
  | "notices"
  | "publisher";

/** One source, in the reader's words. */
export interface SourceEntry {
  /** `id` of its element, see `entryId`. */
  id: string;
  /** The name, as printed where it is one. */
  label: string;
  /** What it is: a full name, a role, a domain. */
  detail: string | null;
  /** What its name in the text tells of itself, or "" where it tells nothing. */
  about: string;
  url: string | null;
  /** ISO 8601, where the entry is a date. */
  iso: string | null;
}

/** Sources that the same words on the page speak of, with those words. */
export interface SourceBlock {
  entries: [SourceEntry, ...SourceEntry[]];
  /** What kind of source it is, in a group that has kinds. */
  kind: string | null;
  evidence: Evidence | null;
  /** What to highlight in the text: the first of these that it shows. */
  marked: readonly string[];
}

/** All sources of a kind. */
export interface SourceGroup {
  id: GroupId;
  /** Number of entries. */
  count: number;
  blocks: SourceBlock[];
}

/** `id` of the lead picture in the overlay; core's own anchors look otherwise. */
export const LEAD_PICTURE = "byline-lead-picture";

/** A date and time as machines write it. */
const STAMP = /^\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-][\d:]+)?$/;

/** An entry that has not got its place yet. */
interface Found extends Omit<SourceBlock, "entries" | "marked"> {
  entry: Omit<SourceEntry, "id">;
}

/** `id` of the element that shows a source: the one at an index of its list in `Sources`. */
export function entryId(group: GroupId, index: number): string {
  return `byline-${group}-${index}`;
}

/** What the name of a credited agency tells of itself: "News agency: Reuters, United Kingdom". */
export function aboutAgency({ id, name }: AgencyCredit, ui: UiLanguage): string {
  const agency = AGENCIES.find((candidate) => candidate.id === id);
  const about = agency ? nameAndCountry(agency, "", ui) : name;
  return ui.t("overlayLabelled", ui.t("overlayNewsAgency"), about);
}

/** The country alone where the name is `printed` beside it. */
function nameAndCountry({ name, country }: Agency, printed: string, ui: UiLanguage): string {
  if (name === printed) return countryName(country, ui);
  return ui.t("overlayNameAndCountry", name, countryName(country, ui));
}

function countryName(code: string, { locale }: UiLanguage): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}

/** The media that the text cites; what its own publisher heard is no other's word. */
export function otherOutlets({ citedOutlets }: Sources): CitedOutlet[] {
  return citedOutlets.filter(({ isOwn }) => !isOwn);
}

/** Every group, the empty ones too: that a page states nothing is worth telling. */
export function sourceGroups(article: Article, ui: UiLanguage): SourceGroup[] {
  const { sources, publisher, leadImage } = article;
  // Where agencies share a name, the page's country decides, as it does for the agencies of the text.
  const home = countryOf(article.url, article.lang);
  const found = (
    label: string,
    evidence: Evidence | null,
    rest: Partial<SourceEntry> & { kind?: string } = {},
  ): Found => {
    const { kind = null, ...own } = rest;
    return {
      entry: { label, detail: null, about: "", url: null, iso: null, ...own },
      kind,
      evidence,
    };
  };

  const agencies = sources.agencies.map((credit) => {
    const { id, name, printed, evidence } = credit;
    const agency = AGENCIES.find((candidate) => candidate.id === id);
    const unknown = name === printed ? null : name;
    const detail = agency ? nameAndCountry(agency, printed, ui) : unknown;
    return found(printed, evidence, { detail, about: aboutAgency(credit, ui) });
  });
  const authors = article.authors.map(({ name, type, role, url, evidence }) => {
    const detail = role ?? (type === "Organization" ? ui.t("overlayOrganization") : null);
    return found(name, evidence, { detail, url });
  });
  const initials = sources.initials.map((letters) =>
    found(letters, sources.initialsEvidence, { detail: sources.initialsNames[letters] ?? null }),
  );
  const alike = new Map<string, [ImageCredit, count: number]>();
  for (const credit of sources.imageCredits) {
    const [first, count] = alike.get(credit.credit) ?? [credit, 0];
    alike.set(credit.credit, [first, count + 1]);
  }
  // The first of the pictures that bear the same credit stands for all.
  const imageCredits = [...alike.values()].map(([credit, pictures]) => {
    const { evidence, caption } = credit;
    const count = pictures > 1 && `${ui.number(pictures)}\u00a0×`;
    // The lead picture is taken out of the text, and its anchor with it.
    const anchor = isOfLead(credit, leadImage) ? LEAD_PICTURE : evidence.anchor;
    const isQuoted = caption === null || evidence.quote.includes(caption);
    const detail = [count, makersOf(credit, home, ui), isQuoted ? null : caption]
      .filter(Boolean)
      .join(" · ");
    return found(credit.credit, { ...evidence, anchor }, { detail: detail || null });
  });
  const citedOutlets = otherOutlets(sources).map(({ name, evidence }) => {
    const named = agencyOf(name, home);
    // A name that is also a word says too little to tell whose it is.
    const agency = named && !named.weak ? named.agency : null;
    const about = ui.t("overlayCitedOutlet");
    if (!agency) return found(name, evidence, { about });
    return found(name, evidence, {
      detail: nameAndCountry(agency, name, ui),
      about: ui.t("overlayLabelled", about, nameAndCountry(agency, "", ui)),
    });
  });
  const links = [...sources.links].sort(byLinkKind).map(({ url, text, kind, evidence }) => {
    const detail = domain(url);
    return found(text || detail, evidence, { detail, url, kind: ui.t(messageKey("Link", kind)) });
  });
  const references = sources.references.map(({ text, url, evidence }) =>
    found(text, evidence, { url, detail: url && domain(url) }),
  );
  const told = sources.dates.filter(
    ({ kind, iso }) => kind === "published" || !isSameMinute(iso, article.datePublished),
  );
  const dates = told.map(({ kind, iso, evidence }) => {
    const detail = ui.t(kind === "published" ? "overlayPublished" : "overlayUpdated");
    const label = dateText(iso, ui.locale);
    // In words it says the same, and the stamp itself is no words of the page.
    const quote = STAMP.test(evidence.quote) ? label : evidence.quote;
    return found(label, { ...evidence, quote }, { detail, iso });
  });
  const notices = sources.notices.map(({ kind, evidence }) => {
    const label = ui.t(messageKey("Notice", kind));
    return found(label, { ...evidence, quote: withoutLabel(evidence.quote, label) });
  });
  const { name, url, policies } = publisher;
  const publishers = name || url ? [found(name ?? domain(url ?? ""), null, { url })] : [];
  for (const policy of policies) {
    const detail = domain(policy.url);
    publishers.push(
      found(ui.t(messageKey("Policy", policy.kind)), null, { url: policy.url, detail }),
    );
  }

  return [
    group("agencies", agencies),
    group("authors", authors),
    group("initials", initials),
    group("imageCredits", imageCredits),
    group("citedOutlets", citedOutlets),
    group("links", links),
    group("references", references),
    group("dates", dates),
    group("notices", notices),
    // How it works is told below its name, and makes no further publishers.
    { ...group("publisher", publishers), count: Math.min(publishers.length, 1) },
  ];
}

/** The words after a label that they begin with: it is shown above them. */
function withoutLabel(quote: string, label: string): string {
  if (!quote.toLowerCase().startsWith(label.toLowerCase())) return quote;
  return /^\s*[:：]\s*(.+)/s.exec(quote.slice(label.length))?.[1] ?? quote;
}

/** Whether the page states a source of the kind. */
export function isStated({ count }: SourceGroup): boolean {
  return count > 0;
}

/** What kinds of sources are called. */
export function namesOf(groups: readonly SourceGroup[], t: UiLanguage["t"]): string[] {
  return groups.map(({ id }) => t(messageKey("", id)));
}

/** Whether a credit stands under the lead picture. */
function isOfLead({ src, credit, evidence }: ImageCredit, lead: Figure | null): boolean {
  if (!lead || evidence.origin !== "caption" || evidence.anchor !== null) return false;
  return credit === lead.credit || (src !== null && isSamePicture(src, lead.src));
}

/**
 * Who took a picture and which agencies deal in it: "Photographer: Ada Roe · Agency: dpa (…)". A name
 * that is all of the credit is not said again: "Agency · United Kingdom".
 */
function makersOf(
  { credit, photographers, agencies }: ImageCredit,
  home: string | null,
  ui: UiLanguage,
): string | null {
  const about = (printed: string) => {
    const agency = agencyOf(printed, home)?.agency;
    return agency ? nameAndCountry(agency, printed, ui) : "";
  };
  const known = agencies.map((printed) => {
    const more = about(printed);
    return more ? `${printed} (${more})` : printed;
  });
  const told = (key: string, names: string[], [first]: string[]) =>
    first === credit
      ? [ui.t(key, "").replace(/\s*[:：]\s*$/, ""), about(credit)]
      : [names.length > 0 && ui.t(key, ui.list.format(names))];
  return (
    [
      ...told("overlayPhotographer", photographers, photographers),
      ...told("overlayPictureAgency", known, agencies),
    ]
      .filter(Boolean)
      .join(" · ") || null
  );
}

/** Neighbours that rest on the same words share one block, so the words are quoted once. */
function group(id: GroupId, found: readonly Found[]): SourceGroup {
  const blocks: SourceBlock[] = [];
  found.forEach(({ entry, kind, evidence }, index) => {
    const last = blocks.at(-1);
    const placed = { ...entry, id: entryId(id, index) };
    if (last && evidence && last.kind === kind && isSame(last.evidence, evidence)) {
      last.entries.push(placed);
    } else {
      // Under a picture the credit is shown apart from the caption, and without its label.
      const words = id === "imageCredits" ? [entry.label] : [];
      const marked = evidence ? [...words, evidence.quote] : words;
      blocks.push({ entries: [placed], kind, evidence, marked });
    }
  });
  return { id, count: found.length, blocks };
}

/** The words to quote below names, or "" where they say no more than the first name. */
export function quoteOf({ entries, evidence }: SourceBlock): string {
  return evidence && evidence.quote !== entries[0].label ? evidence.quote : "";
}

/** The message that tells where the words of a source stand; "" where it has none. */
export function originKey({ entries: [{ iso }], evidence }: SourceBlock): string {
  // The line with the author is also the one with the date, and may name no author at all.
  if (iso && evidence?.origin === "byline") return "overlayOriginDate";
  return evidence ? messageKey("Origin", evidence.origin) : "";
}

function isSame(one: Evidence | null, other: Evidence): boolean {
  return (
    one !== null &&
    one.quote === other.quote &&
    one.origin === other.origin &&
    one.anchor === other.anchor
  );
}

const LINK_ORDER: CitedLink["kind"][] = ["document", "outlet", "social", "other", "same-site"];

function byLinkKind(one: CitedLink, other: CitedLink): number {
  return LINK_ORDER.indexOf(one.kind) - LINK_ORDER.indexOf(other.kind);
}

/** The host of an address without "www.", or the address itself where it has none. */
function domain(url: string): string {
  return hostOf(url) || url;
}

/** @returns the message that names a group, a kind or a step: "overlayNoticeEditorsNote" for "editors-note" */
export function messageKey(
  of: "" | "Notice" | "Origin" | "Link" | "Step" | "Policy",
  kind: string,
): string {
  return `overlay${of}-${kind}`.replace(/-./g, (start) => start.charAt(1).toUpperCase());
}
