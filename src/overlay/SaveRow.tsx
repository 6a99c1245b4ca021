import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Copied, copyRich } from "./clipboard";
import { saveFile } from "./save-file";
import { useUiLanguage } from "./ui-language";

/** What is saved or copied. */
export interface Made extends Copied {
  fileName: string;
  /** Media type of the file. */
  type: string;
}

interface SaveRowProps {
  /** What it is: "Markdown". */
  name: string;
  /** Says more of it to a screen reader: "Sources: Markdown". Default: the name. */
  label?: string;
  /** Whether the name stands beside the buttons. Default: it does. */
  isNamed?: boolean;
  hint?: string;
  /** Makes it, whenever it is asked for. */
  make: () => Made | Promise<Made>;
  /** Tells a screen reader what has changed. */
  announce: (text: string) => void;
}

/** What became of the last press. */
interface Outcome {
  told: string;
  /** The text, where it could go nowhere else. */
  text: string | null;
}

/** Two buttons that copy and save one thing, and what became of it. */
export function SaveRow(props: SaveRowProps) {
  const { name, label: full = name, isNamed = true, hint, make, announce } = props;
  const { t } = useUiLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const tell = (told: string, text: string | null = null) => {
    setOutcome({ told, text });
    announce(told);
  };
  const run = async (act: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setOutcome(null);
    try {
      await act();
    } catch {
      tell(t("saveFailed"));
    }
    setBusy(false);
  };
  const copy = (button: HTMLElement) =>
    run(async () => {
      const making = make();
      if (await copyRich(making, button)) tell(t("overlayCopied"));
      else tell(t("saveCopyFailed"), (await making).text);
    });
  const save = (button: HTMLElement) =>
    run(async () => {
      const { text, fileName, type } = await make();
      if (saveFile(text, fileName, type, button)) tell(t("saveSaved", fileName));
      else tell(t("saveMaybeForbidden"), text);
    });
  const buttons = [
    { label: t("saveCopy"), act: copy },
    { label: t("saveToFile"), act: save },
  ];
  return (
    <div class="save-row">
      {isNamed && (
        <p class="save-name">
          {name}
          {hint && <small>{hint}</small>}
        </p>
      )}
      <p class="save-buttons">
        {buttons.map(({ label, act }) => (
          <button
            key={label}
            type="button"
            class="plain"
            aria-label={t("overlayLabelled", label, full)}
            aria-disabled={isBusy}
            onClick={(event) => void act(event.currentTarget)}
          >
            {label}
          </button>
        ))}
      </p>
      {/* The live region says it. */}
      {outcome && (
        <p class="save-outcome" aria-hidden="true">
          <bdi>{outcome.told}</bdi>
        </p>
      )}
      {outcome?.text != null && <ByHand name={full} text={outcome.text} />}
    </div>
  );
}

/** The text, selected, for the reader to take along by the browser's own means. */
function ByHand({ name, text }: { name: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} aria-label={name} dir="auto" rows={6} readOnly value={text} />;
}
