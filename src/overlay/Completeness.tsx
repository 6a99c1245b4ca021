import type { Completeness } from "../core/article";
import { tellReason } from "./tell-reason";
import { useUiLanguage } from "./ui-language";

interface CompletenessNoteProps {
  completeness: Completeness;
  /** Whether no text at all is shown above the note. */
  isEmpty: boolean;
  /** Language of the page, whose words the reasons quote. */
  pageLang: string | null;
  /** Gives the page back, where the rest may stand. */
  onClose: () => void;
}

/** `id` of the note. */
export const COMPLETENESS = "byline-completeness";

/** Names the note for screen readers. */
const TITLE = "completeness-title";

/** Says at the end of the text that there may be more, and why. Silent about a whole text. */
export function CompletenessNote(props: CompletenessNoteProps) {
  const { completeness, isEmpty, pageLang, onClose } = props;
  const { t, lang, dir } = useUiLanguage();
  const { truncated, reasons } = completeness;
  if (!truncated && !isEmpty && reasons.length === 0) return null;
  const partly = truncated ? "overlayTruncated" : "overlayDoubtful";
  const [title, hint] = isEmpty
    ? ["overlayTextMissing", "overlayTextMissingHint"]
    : [partly, "overlayRestOnPage"];
  return (
    <div
      id={COMPLETENESS}
      class="completeness"
      role="note"
      aria-labelledby={TITLE}
      lang={lang}
      dir={dir}
    >
      <p id={TITLE}>
        <strong>{t(title)}</strong>
      </p>
      <Reasons reasons={reasons.filter(isNewQuote)} quotedLang={pageLang} />
      <p class="hint">{t(hint)}</p>
      <button type="button" class="plain" onClick={onClose}>
        {t("overlaySeePage")}
      </button>
    </div>
  );
}

/** Whether a reason quotes no words of the page that another one before it does. */
function isNewQuote(reason: string, _: number, reasons: readonly string[]): boolean {
  const quote = /“.*”/s.exec(reason)?.[0];
  return !quote || reasons.find((other) => other.includes(quote)) === reason;
}

interface ReasonsProps {
  reasons: readonly string[];
  /** Language of what the reasons quote, if it is known. */
  quotedLang: string | null;
}

/** Reasons of the core in the reader's language; what they quote is in the page's. */
export function Reasons({ reasons, quotedLang }: ReasonsProps) {
  const ui = useUiLanguage();
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((reason) => {
        const { isEnglish, before, quoted, after } = tellReason(reason, ui);
        return (
          <li key={reason} {...(isEnglish && { lang: "en", dir: "ltr" })}>
            {before}
            {quoted && <bdi lang={quotedLang ?? undefined}>{quoted}</bdi>}
            {after}
          </li>
        );
      })}
    </ul>
  );
}
