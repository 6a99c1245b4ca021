import type { Completeness } from "../core/article";
import { useUiLanguage } from "./ui-language";

interface CompletenessNoteProps {
  completeness: Completeness;
  /** Gives the page back, where the rest may stand. */
  onClose: () => void;
}

/** Says at the end of the text that there may be more, and why. Silent about a whole text. */
export function CompletenessNote({ completeness, onClose }: CompletenessNoteProps) {
  const { t, lang, dir } = useUiLanguage();
  const { truncated, reasons } = completeness;
  if (!truncated && reasons.length === 0) return null;
  return (
    <div class="completeness" role="note" lang={lang} dir={dir}>
      <p>
        <strong>{t(truncated ? "overlayTruncated" : "overlayDoubtful")}</strong>
      </p>
      <Reasons reasons={reasons} />
      <button type="button" class="plain" onClick={onClose}>
        {t("overlaySeePage")}
      </button>
    </div>
  );
}

/** Reasons as the core gives them, in English. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons" lang="en" dir="ltr">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
