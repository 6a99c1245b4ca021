import type { Article, Author } from "../core/article";
import { dateText } from "./date-text";
import { NOTICE_KINDS } from "./source-groups";
import { useUiLanguage } from "./ui-language";

interface MastheadProps {
  article: Article;
  /** Leads to the sources. */
  onSources: () => void;
}

/** Everything above the text: what it is called, who wrote it, when, and what it rests on. */
export function Masthead({ article, onSources }: MastheadProps) {
  const { lang, dir } = useUiLanguage();
  const { section, headline, standfirst, authors } = article;
  return (
    <header class="masthead">
      {section && <p class="kicker">{section}</p>}
      <h1>{headline}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <div class="facts" lang={lang} dir={dir}>
        {authors.length > 0 && <Byline authors={authors} article={article} />}
        <Dates article={article} />
        <BasedOn article={article} onSources={onSources} />
      </div>
    </header>
  );
}

function Byline({ authors, article }: { authors: Author[]; article: Article }) {
  const { t, locale } = useUiLanguage();
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  let next = 0;
  return (
    <p class="byline">
      <span class="label">{t("overlayBy")}</span>{" "}
      {names.formatToParts(authors.map((author) => author.name)).map((part) => {
        if (part.type === "literal") return part.value;
        const author = authors[next];
        next += 1;
        return author && <AuthorName author={author} article={article} />;
      })}
    </p>
  );
}

function AuthorName({ author, article }: { author: Author; article: Article }) {
  const { name, role, url } = author;
  return (
    <span class="author">
      <bdi lang={article.lang ?? undefined}>{url ? <a href={url}>{name}</a> : name}</bdi>
      {role && (
        <span class="role">
          {" "}
          <bdi lang={article.lang ?? undefined}>({role})</bdi>
        </span>
      )}
    </span>
  );
}

function Dates({ article: { datePublished, dateModified } }: { article: Article }) {
  const { t, locale } = useUiLanguage();
  const published = datePublished && dateText(datePublished, locale);
  const updated = dateModified && dateText(dateModified, locale);
  if (!published && !updated) return null;
  return (
    <p class="dates">
      {published && (
        <span class="date">
          <span class="label">{t("overlayPublished")}</span>{" "}
          <time dateTime={datePublished}>{published}</time>
        </span>
      )}
      {updated && updated !== published && (
        <span class="date">
          <span class="label">{t("overlayUpdated")}</span>{" "}
          <time dateTime={dateModified}>{updated}</time>
        </span>
      )}
    </p>
  );
}

/** Notices that a reader has to know of before reading on. */
const WEIGHTY = ["correction", "sponsored", "opinion", "satire", "press-release", "ai"] as const;

function BasedOn({ article, onSources }: MastheadProps) {
  const { t, plural, locale } = useUiLanguage();
  const { agencies, notices, citedOutlets, links } = article.sources;
  const names = [...new Set(agencies.map((agency) => agency.printed))];
  const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  const counts = [
    citedOutlets.length > 0 && plural("overlayCitedCount", citedOutlets.length),
    links.length > 0 && plural("overlayLinkCount", links.length),
  ].filter((text) => text !== false);
  const text =
    names.length > 0
      ? t("overlayBasedOn", list.format(names))
      : [t("overlayNoAgency"), ...counts].join(" · ");
  const weighty = WEIGHTY.filter((kind) => notices.some((notice) => notice.kind === kind));
  return (
    <p class="based-on">
      <button type="button" class="to-sources" onClick={onSources}>
        {text}
      </button>
      {weighty.map((kind) => (
        <button key={kind} type="button" class="notice-hint" onClick={onSources}>
          {t(NOTICE_KINDS[kind])}
        </button>
      ))}
    </p>
  );
}
