import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type {
  AgencyCredit,
  Article,
  ArticleHeading,
  ArticleText,
  Author,
  Notice,
} from "../core/article";
import { readingMinutes, toldMinutes } from "../core/reading-time";
import { agencyOf, countryOf } from "../core/sources/agency-names";
import { letters } from "../core/text";
import { COMPLETENESS } from "./Completeness";
import { dateText, hourText, isSameMinute } from "./date-text";
import { NAME_LINK } from "./name-links";
import { SOURCES_HEADING } from "./Sources";
import { aboutAgency, entryId, messageKey, otherOutlets } from "./source-groups";
import { useUiLanguage } from "./ui-language";

interface MastheadProps {
  heading: ArticleHeading;
  /** Null while the text is being read. */
  article: ArticleText | null;
  /** The same with its sources; null where they are not known. */
  whole: Article | null;
  /** They are being gathered. */
  isPending: boolean;
}

/**
 * Everything above the text: what it is called, and in one line who wrote it, what it rests on,
 * when, and what the page says against it.
 */
export function Masthead(props: MastheadProps) {
  const { heading, article } = props;
  const { section, headline } = heading;
  return (
    <header class="masthead">
      {/* Keeps its place: one that comes with the text must not push the headline down. */}
      <p class="kicker">{section}</p>
      <h1>{headline}</h1>
      {article?.standfirst && <p class="standfirst">{article.standfirst}</p>}
      {article && <Facts {...props} article={article} />}
    </header>
  );
}

function Facts(props: MastheadProps & { article: ArticleText }) {
  const { article, whole, isPending } = props;
  const { t, lang, dir } = useUiLanguage();
  const agencies = whole?.sources.agencies ?? [];
  const authors = toldAuthors(article, isPending ? null : agencies);
  const box = useRef<HTMLDivElement>(null);
  const held = useRef(0);
  // In another order, facts may need a line less: the text below stays where it is all the same.
  useLayoutEffect(() => {
    const facts = box.current;
    if (!facts) return;
    facts.style.paddingBlockEnd = "";
    const { height, width } = facts.getBoundingClientRect();
    if (isPending) held.current = height;
    if (held.current <= height) return;
    facts.style.paddingBlockEnd = `${held.current - height}px`;
    // In another width the text moves anyway, and the facts break elsewhere.
    const onResize = () => {
      if (facts.getBoundingClientRect().width !== width) facts.style.paddingBlockEnd = "";
    };
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [isPending]);
  return (
    <div ref={box} class="about" lang={lang} dir={dir}>
      <p class="facts">
        {authors.length > 0 && <Byline authors={authors} article={article} />}
        {whole && agencies.length > 0 && <BasedOn article={whole} />}
        {/* Keeps the place, so that the text does not move when they come, and hides what would. */}
        {isPending && <span class="fact pending">{t("overlayBasedOn", "AFP")}</span>}
        <Dates article={article} />
        <ReadingTime article={article} />
        {article.completeness.truncated && (
          <span class="fact">
            <a class="notice" href={`#${COMPLETENESS}`}>
              {t("overlayCutOff")}
            </a>
          </span>
        )}
        {whole && agencies.length === 0 && <OtherSources article={whole} />}
        {whole && <Notices article={whole} />}
      </p>
    </div>
  );
}

/** Letters of a name; that of a site may end as its address does ("ORF.at"). */
function nameKey(name: string | null): string {
  return letters((name ?? "").replace(/\.\p{L}{2,6}$/u, ""));
}

/**
 * The authors without those that are told beside them: the agencies, and the publisher, whom the bar
 * above names.
 * @param agencies what the text rests on; null while that is being gathered, when the name alone tells
 *   an agency, so that the line is the same afterwards
 */
function toldAuthors(article: ArticleText, agencies: readonly AgencyCredit[] | null): Author[] {
  const { url, lang, publisher } = article;
  const home = countryOf(url, lang);
  const authors = article.authors.filter(({ name, role }) => {
    const known = agencyOf(name, home);
    const isTold = agencies
      ? agencies.some(
          ({ id, printed }) => id === known?.agency.id || nameKey(printed) === nameKey(name),
        )
      : known?.weak === false;
    return role || !isTold;
  });
  const others = authors.filter(
    ({ name, type }) => type === "Person" || nameKey(name) !== nameKey(publisher.name),
  );
  return authors.length === 1 || others.some(({ type }) => type === "Person") ? others : authors;
}

/** A list in words, with a component in place of each name. */
function listed<T>(
  list: Intl.ListFormat,
  things: readonly T[],
  nameOf: (thing: T) => string,
  draw: (thing: T) => ComponentChildren,
): ComponentChildren[] {
  let next = 0;
  return list.formatToParts(things.map(nameOf)).map((part) => {
    if (part.type === "literal") return part.value;
    const thing = things[next];
    next += 1;
    return thing && draw(thing);
  });
}

function Byline({ authors, article }: { authors: Author[]; article: ArticleText }) {
  const { t, locale } = useUiLanguage();
  const [only, ...others] = authors;
  const draw = (author: Author) => <AuthorName author={author} article={article} />;
  const names =
    only && others.length === 0
      ? draw(only)
      : listed(
          new Intl.ListFormat(locale, { type: "conjunction" }),
          authors,
          (author) => author.name,
          draw,
        );
  return (
    <span class="fact byline">
      <span class="label">{t("overlayBy")}</span> {names}
    </span>
  );
}

function AuthorName({ author, article }: { author: Author; article: ArticleText }) {
  const { name, role, url } = author;
  const lang = article.lang ?? undefined;
  return (
    <span class="author">
      <bdi lang={lang}>{url ? <a href={url}>{name}</a> : name}</bdi>
      {role && (
        <span class="role">
          {" "}
          <bdi lang={lang}>({role})</bdi>
        </span>
      )}
    </span>
  );
}

/** Stands for the list in the message, so that names in it can be links. */
const HERE = "\u0000";

function BasedOn({ article }: { article: Article }) {
  const ui = useUiLanguage();
  const { agencies } = article.sources;
  const printed = agencies.map((agency) => agency.printed);
  const once = agencies.filter((agency, index) => printed.indexOf(agency.printed) === index);
  const names = listed(
    ui.list,
    once,
    (agency) => agency.printed,
    (agency) => {
      const about = aboutAgency(agency, ui);
      return (
        <a
          class={NAME_LINK}
          href={`#${entryId("agencies", agencies.indexOf(agency))}`}
          data-about={about}
          aria-description={about}
        >
          <bdi lang={article.lang ?? undefined}>{agency.printed}</bdi>
        </a>
      );
    },
  );
  const [before, after] = ui.t("overlayBasedOn", HERE).split(HERE);
  return (
    <span class="fact based-on">
      <span class="label">{before}</span>
      {names}
      <span class="label">{after}</span>
    </span>
  );
}

/** What a text rests on that credits no agency; that it credits none is told in the sources. */
function OtherSources({ article: { sources } }: { article: Article }) {
  const { t, plural } = useUiLanguage();
  const outlets = otherOutlets(sources).length;
  const links = sources.links.length;
  const unnamed = sources.notices.some(({ kind }) => kind === "agency-material");
  const facts = [
    unnamed && t("overlayNoticeAgencyMaterial"),
    outlets > 0 && plural("overlayCitedCount", outlets),
    links > 0 && plural("overlayLinkCount", links),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <span class="fact label">
      {/* A link breaks into lines as the words around it do; a button would be a box of its own. */}
      <a class={NAME_LINK} href={`#${SOURCES_HEADING}`}>
        {facts.join("\u00a0· ")}
      </a>
    </span>
  );
}

function Dates({ article: { datePublished, dateModified } }: { article: ArticleText }) {
  const { t, locale } = useUiLanguage();
  const published = datePublished && dateText(datePublished, locale);
  const updated = dateModified && dateText(dateModified, locale);
  // On the day of publication the hour says it all; the whole date stands in the sources.
  const hour = dateModified && datePublished && hourText(dateModified, datePublished, locale);
  return (
    <>
      {published && (
        <span class="fact date">
          <span class="label">{t("overlayPublished")}</span>{" "}
          <time dateTime={datePublished}>{published}</time>
        </span>
      )}
      {/* An update on the day of publication is none where its hour is not told. */}
      {updated && !published?.includes(updated) && !isSameMinute(dateModified, datePublished) && (
        <span class="fact date">
          <span class="label">{t("overlayUpdated")}</span>{" "}
          <time dateTime={dateModified}>{hour || updated}</time>
        </span>
      )}
    </>
  );
}

/** Fewest words of a text whose reading is worth a number. */
const FEWEST_WORDS = 50;

function ReadingTime({ article }: { article: ArticleText }) {
  const { t, number } = useUiLanguage();
  if (article.wordCount < FEWEST_WORDS) return null;
  const minutes = toldMinutes(readingMinutes(article));
  return <span class="fact reading-time">{t("overlayReadingTime", number(minutes))}</span>;
}

/** Notices that a reader has to know of before reading on. */
const WEIGHTY: readonly Notice["kind"][] = [
  "correction",
  "sponsored",
  "affiliate",
  "press-release",
  "syndication",
  "opinion",
  "satire",
  "ai",
];

/** Longest quote in a tip, in characters; the whole of it stands in the sources. */
const MAX_TIP = 240;

function Notices({ article }: { article: Article }) {
  const { t } = useUiLanguage();
  const { notices } = article.sources;
  const kinds = WEIGHTY.filter((kind) => notices.some((notice) => notice.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <span class="fact notices">
      {kinds.map((kind) => {
        const index = notices.findIndex((notice) => notice.kind === kind);
        const quote = notices[index]?.evidence.quote ?? "";
        const about = quote.length > MAX_TIP ? `${quote.slice(0, MAX_TIP)}…` : quote;
        return (
          <a
            key={kind}
            class="notice"
            href={`#${entryId("notices", index)}`}
            data-about={about}
            aria-description={about}
          >
            {t(messageKey("Notice", kind))}
          </a>
        );
      })}
    </span>
  );
}
