import { useState } from "preact/hooks";
import type { ArticleText, Evidence } from "../core/article";
import type { SourcesFormat } from "../core/export/sources-text";
import { emphasise } from "./emphasis";
import { Icon } from "./Icon";
import type { LoadPart } from "./parts";
import {
  isStated,
  messageKey,
  namesOf,
  originKey,
  quoteOf,
  type SourceBlock,
  type SourceEntry,
  type SourceGroup,
} from "./source-groups";
import { useUiLanguage } from "./ui-language";

/** Shows the words of sources in the text. `from` is where the reader comes back to. */
export type ShowEvidence = (block: SourceBlock, from: HTMLElement) => void;

interface SourcesProps {
  article: ArticleText;
  /** The sources of the article; null while they are being gathered. */
  groups: readonly SourceGroup[] | null;
  /** Gathering them has failed. */
  lacksSources: boolean;
  /** Whether the words of an anchor are shown, so that one can jump to them. */
  isShown: (anchor: string) => boolean;
  onShow: ShowEvidence;
  /** Tells a screen reader what has changed. */
  announce: (text: string) => void;
  load: LoadPart;
}

/** `id` of the heading, where jumps to the sources land. */
export const SOURCES_HEADING = "byline-sources";

/** More blocks than this are folded away under "Show more". */
const SHOWN_AT_ONCE = 6;

/** Where the story comes from, each with the words on the page that say so. */
export function Sources(props: SourcesProps) {
  const { article, groups, lacksSources, isShown, onShow, announce, load } = props;
  const ui = useUiLanguage();
  const { lang, dir } = ui;
  const named = { "aria-labelledby": SOURCES_HEADING, "aria-busy": !groups };
  return (
    <section class="sources" {...named} lang={lang} dir={dir}>
      <h2 id={SOURCES_HEADING} tabIndex={-1}>
        {ui.t("overlaySources")}
      </h2>
      <p class="promise">{ui.t("overlaySourcesPromise")}</p>
      {lacksSources && <p>{ui.t("overlaySourcesFailed")}</p>}
      {!groups && <p>{ui.t("overlaySourcesPending")}</p>}
      {groups && !lacksSources && (
        <>
          {groups.filter(isStated).map((group) => (
            <Group key={group.id} {...{ group, article, isShown, onShow }} />
          ))}
          <NotStated groups={groups.filter((group) => !isStated(group))} />
          <Copy {...{ article, groups, announce, load }} />
        </>
      )}
    </section>
  );
}

interface CopyProps extends Pick<SourcesProps, "article" | "announce" | "load"> {
  groups: readonly SourceGroup[];
}

/** Two buttons, and beside them what became of the last press. */
function Copy({ article, groups, announce, load }: CopyProps) {
  const ui = useUiLanguage();
  const [outcome, setOutcome] = useState("");
  const copy = async (format: SourcesFormat, beside: HTMLElement) => {
    const copied = await load("copy-sources")
      .then((part) => part.copySources({ article, groups, format, ui, beside }))
      .catch(() => false);
    const told = ui.t(copied ? "overlayCopied" : "overlayCopyFailed");
    setOutcome(told);
    announce(told);
  };
  return (
    <p class="copy">
      <button type="button" class="plain" onClick={(event) => copy("text", event.currentTarget)}>
        {ui.t("overlayCopySources")}
      </button>
      <button
        type="button"
        class="plain"
        onClick={(event) => copy("markdown", event.currentTarget)}
      >
        {ui.t("overlayCopyMarkdown")}
      </button>
      {/* The live region says it. */}
      <span aria-hidden="true">{outcome}</span>
    </p>
  );
}

interface GroupProps extends Pick<SourcesProps, "article" | "isShown" | "onShow"> {
  group: SourceGroup;
}

function Group({ group, ...rest }: GroupProps) {
  const { t, number, plural } = useUiLanguage();
  const heading = `byline-group-${group.id}`;
  const [first, more] = [group.blocks.slice(0, SHOWN_AT_ONCE), group.blocks.slice(SHOWN_AT_ONCE)];
  const hidden = more.reduce((sum, block) => sum + block.entries.length, 0);
  return (
    <section class={`group ${group.id}`} aria-labelledby={heading}>
      <h3 id={heading}>
        {t(messageKey("", group.id))} <span class="count">{number(group.count)}</span>
      </h3>
      <Blocks blocks={first} {...rest} />
      {more.length > 0 && (
        <details>
          <summary>{plural("overlayShowMore", hidden)}</summary>
          <Blocks blocks={more} {...rest} />
        </details>
      )}
    </section>
  );
}

/** What the page does not say is told, too: in one line, since it takes the place of no source. */
function NotStated({ groups }: { groups: readonly SourceGroup[] }) {
  const { t, list } = useUiLanguage();
  if (groups.length === 0) return null;
  return (
    <section class="group empty" aria-labelledby="byline-not-stated">
      <h3 id="byline-not-stated">{t("overlayNotStated")}</h3>
      <p class="not-stated">{list.format(namesOf(groups, t))}</p>
    </section>
  );
}

interface BlocksProps extends Omit<GroupProps, "group"> {
  blocks: readonly SourceBlock[];
}

function Blocks({ blocks, ...rest }: BlocksProps) {
  return (
    <ul class="blocks">
      {blocks.map((block, index) => (
        <li key={block.entries[0].id}>
          {block.kind !== null && block.kind !== blocks[index - 1]?.kind && <h4>{block.kind}</h4>}
          <Names entries={block.entries} lang={rest.article.lang} />
          {block.evidence && <Quote block={block} evidence={block.evidence} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

function Names({ entries, lang }: { entries: readonly SourceEntry[]; lang: string | null }) {
  return (
    <ul class="names">
      {entries.map(({ id, label, detail, url, iso }) => (
        <li key={id} id={id} tabIndex={-1}>
          <bdi class="name" lang={iso ? undefined : (lang ?? undefined)}>
            {url ? (
              <a href={url}>{label}</a>
            ) : iso ? (
              <time dateTime={iso} title={iso}>
                {label}
              </time>
            ) : (
              label
            )}
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

interface QuoteProps extends Omit<BlocksProps, "blocks"> {
  block: SourceBlock;
  evidence: Evidence;
}

function Quote({ block, evidence, article, isShown, onShow }: QuoteProps) {
  const { t, list } = useUiLanguage();
  const names = block.entries.map((entry) => entry.label);
  const quote = quoteOf(block);
  return (
    <div class="evidence">
      {quote && (
        <q lang={article.lang ?? undefined} dir="auto">
          {emphasise(quote, names).map(({ text, strong, at }) =>
            strong ? <b key={at}>{text}</b> : text,
          )}
        </q>
      )}
      <p>
        {t(originKey(block))}
        {evidence.anchor !== null && isShown(evidence.anchor) && (
          <button
            type="button"
            class="show"
            aria-label={t("overlayLabelled", t("overlayShowInText"), list.format(names))}
            onClick={(event) => onShow(block, event.currentTarget)}
          >
            {t("overlayShowInText")} <Icon name="find" />
          </button>
        )}
      </p>
    </div>
  );
}
