import type { Article, Evidence } from "../core/article";
import { emphasise } from "./emphasis";
import { Icon } from "./Icon";
import {
  GROUP_TITLES,
  ORIGINS,
  type SourceBlock,
  type SourceEntry,
  type SourceGroup,
  sourceGroups,
} from "./source-groups";
import { useUiLanguage } from "./ui-language";

/** Shows the words of a piece of evidence in the text. `from` is where the reader comes back to. */
export type ShowEvidence = (evidence: Evidence, from: HTMLElement) => void;

interface SourcesProps {
  article: Article;
  /** Whether the words of an anchor are shown, so that one can jump to them. */
  isShown: (anchor: string) => boolean;
  onShow: ShowEvidence;
}

/** `id` of the heading, where jumps to the sources land. */
export const SOURCES_HEADING = "byline-sources";

/** More blocks than this are folded away under "Show more". */
const SHOWN_AT_ONCE = 6;

/** Where the story comes from, each with the words on the page that say so. */
export function Sources({ article, isShown, onShow }: SourcesProps) {
  const ui = useUiLanguage();
  return (
    <section class="sources" aria-labelledby={SOURCES_HEADING} lang={ui.lang} dir={ui.dir}>
      <h2 id={SOURCES_HEADING} tabIndex={-1}>
        {ui.t("overlaySources")}
      </h2>
      <p class="promise">{ui.t("overlaySourcesPromise")}</p>
      {sourceGroups(article, ui).map((group) => (
        <Group key={group.id} group={group} article={article} isShown={isShown} onShow={onShow} />
      ))}
    </section>
  );
}

interface GroupProps extends SourcesProps {
  group: SourceGroup;
}

function Group({ group, ...rest }: GroupProps) {
  const { t, number, plural } = useUiLanguage();
  const heading = `byline-group-${group.id}`;
  const [first, more] = [group.blocks.slice(0, SHOWN_AT_ONCE), group.blocks.slice(SHOWN_AT_ONCE)];
  const hidden = more.reduce((sum, block) => sum + block.entries.length, 0);
  const isEmpty = group.count === 0;
  return (
    <section class={`group ${isEmpty ? "empty" : group.id}`} aria-labelledby={heading}>
      <h3 id={heading}>
        {t(GROUP_TITLES[group.id])}
        {!isEmpty && (
          <>
            {" "}
            <span class="count">{number(group.count)}</span>
          </>
        )}
      </h3>
      {isEmpty && <p class="not-stated">{t("overlayNotStated")}</p>}
      {first.length > 0 && <Blocks blocks={first} {...rest} />}
      {more.length > 0 && (
        <details>
          <summary>{plural("overlayShowMore", hidden)}</summary>
          <Blocks blocks={more} {...rest} />
        </details>
      )}
    </section>
  );
}

interface BlocksProps extends SourcesProps {
  blocks: SourceBlock[];
}

function Blocks({ blocks, article, isShown, onShow }: BlocksProps) {
  return (
    <ul class="blocks">
      {blocks.map(({ key, entries, evidence }) => (
        <li key={key}>
          <Names entries={entries} lang={article.lang} />
          {evidence && (
            <Quote
              evidence={evidence}
              names={entries.map((entry) => entry.label)}
              lang={article.lang}
              isShown={isShown}
              onShow={onShow}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Names({ entries, lang }: { entries: SourceEntry[]; lang: string | null }) {
  return (
    <ul class="names">
      {entries.map(({ label, detail, url, iso }) => (
        <li key={label}>
          <bdi class="name" lang={iso ? undefined : (lang ?? undefined)}>
            {url ? <a href={url}>{label}</a> : iso ? <time dateTime={iso}>{label}</time> : label}
          </bdi>
          {detail && (
            <>
              {" "}
              <bdi class="detail">{detail}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface QuoteProps {
  evidence: Evidence;
  /** What the words speak of; stands out in them. */
  names: string[];
  lang: string | null;
  isShown: SourcesProps["isShown"];
  onShow: ShowEvidence;
}

function Quote({ evidence, names, lang, isShown, onShow }: QuoteProps) {
  const { t } = useUiLanguage();
  const { quote, origin, anchor } = evidence;
  // A quote that says no more than the name above it is not said twice.
  const words = quote !== "" && quote !== names[0] && (
    <q lang={lang ?? undefined}>
      {emphasise(quote, names).map(({ text, strong, at }) =>
        strong ? <b key={at}>{text}</b> : text,
      )}
    </q>
  );
  const where = <span class="origin">{t(ORIGINS[origin])}</span>;
  if (anchor === null || !isShown(anchor)) {
    return (
      <p class="evidence">
        {words} {where}
      </p>
    );
  }
  return (
    <button
      type="button"
      class="evidence"
      onClick={(event) => onShow(evidence, event.currentTarget)}
    >
      {words} {where}{" "}
      <span class="show">
        {t("overlayShowInText")} <Icon name="find" />
      </span>
    </button>
  );
}
