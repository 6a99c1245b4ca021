import { useState } from "preact/hooks";
import type { Removal } from "../core/article";
import { Reasons } from "./Completeness";
import { removalGroups, stepName } from "./removal-groups";
import { useUiLanguage } from "./ui-language";

interface LeftOutProps {
  removals: readonly Removal[];
  /** Indexes in `removals` of what was put back. */
  restored: ReadonlySet<number>;
  lang: string | null;
  dir: "ltr" | "rtl";
  /** Puts something back, or leaves it out again. `from` is where the reader comes back to. */
  onToggle: (place: number, from: HTMLElement) => void;
}

/** The beginning of a text by which its button is told from others, by ear: of whole characters. */
const NAMED_BY = /^.{0,60}/su;

/** What was taken out of the text, closed at first. What goes in preparation is not told. */
export function LeftOut({ removals, restored, lang, dir, onToggle }: LeftOutProps) {
  const ui = useUiLanguage();
  /** Stays so, since the way back from what was put back leads to its button. */
  const [wasOpen, setOpened] = useState(false);
  if (removals.length === 0) return null;
  const groups = removalGroups(removals);
  const steps = groups.map(({ step, items }) =>
    ui.t("overlayStepCount", stepName(step, ui.t), ui.number(items.length)),
  );
  return (
    <details class="left-out" lang={ui.lang} dir={ui.dir} onToggle={() => setOpened(true)}>
      <summary>
        <h2>{ui.plural("overlayLeftOut", removals.length)}</h2>{" "}
        <span class="steps">{ui.list.format(steps)}</span>
      </summary>
      {wasOpen &&
        groups.map(({ step, items }) => (
          <section key={step} class="step">
            <h3>
              {stepName(step, ui.t)} <span class="count">{ui.number(items.length)}</span>
            </h3>
            <ul>
              {items.map(({ removal: { text, html, reasons }, place }) => {
                const quoted = text || ui.t("overlayNoText");
                const name = ui.t(restored.has(place) ? "overlayTakeOut" : "overlayPutBack");
                return (
                  <li key={place}>
                    <blockquote lang={lang ?? undefined} dir={dir}>
                      {quoted}
                    </blockquote>
                    <Reasons reasons={reasons} quotedLang={lang} />
                    {html !== "" && (
                      <button
                        type="button"
                        class="plain"
                        aria-label={ui.t("overlayLabelled", name, NAMED_BY.exec(quoted)?.[0] ?? "")}
                        onClick={(event) => onToggle(place, event.currentTarget)}
                      >
                        {name}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </details>
  );
}
