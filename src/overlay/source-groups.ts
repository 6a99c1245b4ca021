import type { Article, CitedLink, Evidence, Notice } from "../core/article";
import { dateText } from "./date-text";
import type { UiLanguage } from "./ui-language";

/** The kinds of sources, in the order in which they are shown. */
export type GroupId =
  | "agencies"
  | "authors"
  | "initials"
  | "imageCredits"
  | "citedOutlets"
  | "links"
  | "dates"
  | "notices"
  | "publisher";

/** One source, in the reader's words. */
export interface SourceEntry {
  /** The name, as printed where it is one. */
  label: string;
  /** What it is: a full name, a role, a domain. */
  detail: string | null;
  url: string | null;
  /** ISO 8601, where the entry is a date. */
  iso: string | null;
}

/** Sources that the same words on the page speak of, with those words. */
export interface SourceBlock {
  /** Unlike that of any other block. */
  key: string;
  entries: SourceEntry[];
  evidence: Evidence | null;
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

type Found = [entry: SourceEntry, evidence: Evidence | null];

/** Every group, the empty ones too: that a page states nothing is worth telling. */
export function sourceGroups(article: Article, ui: UiLanguage): SourceGroup[] {
  const { sources, publisher, leadImage } = article;
  const entry = (label: string, rest: Partial<SourceEntry> = {}): SourceEntry => ({
    label,
    detail: null,
    url: null,
    iso: null,
    ...rest,
  });
  const unless = (value: string, same: string) => (value === same ? null : value);

  const agencies = sources.agencies.map(
    ({ name, printed, evidence }): Found => [
      entry(printed, { detail: unless(name, printed) }),
      evidence,
    ],
  );
  const authors = article.authors.map(({ name, type, role, url, evidence }): Found => {
    const detail = role ?? (type === "Organization" ? ui.t("overlayOrganization") : null);
    return [entry(name, { detail, url }), evidence];
  });
  const initials = sources.initials.map(
    (letters): Found => [entry(letters), sources.initialsEvidence],
  );
  const imageCredits = sources.imageCredits.map(({ credit, caption, src, evidence }): Found => {
    const isLead = leadImage !== null && (src === leadImage.src || credit === leadImage.credit);
    // It is taken out of the text, and its anchor with it.
    const anchor = isLead ? LEAD_PICTURE : evidence.anchor;
    return [entry(credit, { detail: caption }), { ...evidence, anchor }];
  });
  const citedOutlets = sources.citedOutlets.map(
    ({ name, evidence }): Found => [entry(name), evidence],
  );
  const links = [...sources.links].sort(byLinkKind).map(({ url, text, kind, evidence }): Found => {
    const detail = `${domain(url)} · ${ui.t(LINK_KINDS[kind])}`;
    return [entry(text || domain(url), { detail, url }), evidence];
  });
  const dates = sources.dates.map(({ kind, iso, evidence }): Found => {
    const detail = ui.t(kind === "published" ? "overlayPublished" : "overlayUpdated");
    return [entry(dateText(iso, ui.locale), { detail, iso }), evidence];
  });
  const notices = sources.notices.map(
    ({ kind, evidence }): Found => [entry(ui.t(NOTICE_KINDS[kind])), evidence],
  );
  const publishers: Found[] =
    publisher.name || publisher.url
      ? [[entry(publisher.name ?? domain(publisher.url ?? ""), { url: publisher.url }), null]]
      : [];

  return [
    group("agencies", agencies),
    group("authors", authors),
    group("initials", initials),
    group("imageCredits", imageCredits),
    group("citedOutlets", citedOutlets),
    group("links", links),
    group("dates", dates),
    group("notices", notices),
    group("publisher", publishers),
  ];
}

/** Neighbours that rest on the same words share one block, so the words are quoted once. */
function group(id: GroupId, found: Found[]): SourceGroup {
  const blocks: SourceBlock[] = [];
  for (const [entry, evidence] of found) {
    const last = blocks.at(-1);
    if (last && evidence && isSame(last.evidence, evidence)) last.entries.push(entry);
    else blocks.push({ key: `${id}-${blocks.length}`, entries: [entry], evidence });
  }
  return { id, count: found.length, blocks };
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
  return (URL.canParse(url) && new URL(url).hostname.replace(/^www\./, "")) || url;
}

/** Message keys of the kinds of links. */
const LINK_KINDS: Record<CitedLink["kind"], string> = {
  document: "overlayLinkDocument",
  outlet: "overlayLinkOutlet",
  "same-site": "overlayLinkSameSite",
  social: "overlayLinkSocial",
  other: "overlayLinkOther",
};

/** Message keys of the kinds of notices. */
export const NOTICE_KINDS: Record<Notice["kind"], string> = {
  correction: "overlayNoticeCorrection",
  update: "overlayNoticeUpdate",
  "editors-note": "overlayNoticeEditorsNote",
  translation: "overlayNoticeTranslation",
  sponsored: "overlayNoticeSponsored",
  opinion: "overlayNoticeOpinion",
  analysis: "overlayNoticeAnalysis",
  satire: "overlayNoticeSatire",
  live: "overlayNoticeLive",
  "press-release": "overlayNoticePressRelease",
  ai: "overlayNoticeAi",
  "agency-material": "overlayNoticeAgencyMaterial",
  syndication: "overlayNoticeSyndication",
};

/** Message keys of the groups' headings. */
export const GROUP_TITLES: Record<GroupId, string> = {
  agencies: "overlayAgencies",
  authors: "overlayAuthors",
  initials: "overlayInitials",
  imageCredits: "overlayImageCredits",
  citedOutlets: "overlayCitedOutlets",
  links: "overlayLinks",
  dates: "overlayDates",
  notices: "overlayNotices",
  publisher: "overlayPublisher",
};

/** Message keys of the places where evidence is read. */
export const ORIGINS: Record<Evidence["origin"], string> = {
  body: "overlayOriginBody",
  signoff: "overlayOriginSignoff",
  dateline: "overlayOriginDateline",
  byline: "overlayOriginByline",
  caption: "overlayOriginCaption",
  "json-ld": "overlayOriginJsonLd",
  meta: "overlayOriginMeta",
  footer: "overlayOriginFooter",
};
