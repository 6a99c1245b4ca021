import { useEffect, useState } from "preact/hooks";
import type { UiLanguage } from "../overlay/ui-language";
import { headingOf } from "./heading-of";

/** What asking for access needs of its surroundings. */
export interface SiteAccessActions {
  /** Whether the extension may go onto all these sites by itself; with none, onto any. */
  hasAccess(sites: readonly string[]): Promise<boolean>;
  /** Has the browser ask the reader. @returns what the reader said */
  askAccess(sites: readonly string[]): Promise<boolean>;
  /** Tells that access was given or taken. */
  watchAccess(onChange: () => void, signal: AbortSignal): void;
}

interface SiteAccessProps {
  /** The sites where something is to open by itself. */
  sites: readonly string[];
  actions: SiteAccessActions;
  t: UiLanguage["t"];
}

/** Says that the browser keeps the extension off pages, and asks for them. Silent where it does not. */
export function SiteAccess({ sites, actions, t }: SiteAccessProps) {
  const [isMissing, setMissing] = useState(false);
  const [told, setTold] = useState("");

  useEffect(() => {
    const ending = new AbortController();
    const look = () =>
      actions.hasAccess(sites).then(
        (has) => ending.signal.aborted || setMissing(!has),
        () => {},
      );
    look();
    actions.watchAccess(look, ending.signal);
    // The browser's own page may have changed it, which not every browser tells.
    window.addEventListener("focus", look, { signal: ending.signal });
    return () => ending.abort();
  }, [sites]);

  const ask = async (wanted: readonly string[], button: HTMLButtonElement) => {
    // The button is gone as soon as access is there.
    const heading = headingOf(button);
    // Asked for right away: the browser asks only while something is pressed.
    const isGiven = await actions.askAccess(wanted).catch(() => false);
    if (isGiven) heading?.focus();
    setMissing(!isGiven);
    setTold(t(isGiven ? "optionsAccessAllowed" : "optionsAccessRefused"));
  };

  return (
    <>
      {isMissing && (
        <>
          <p class="problem">{t("optionsAccessMissing")}</p>
          <p class="choices access">
            {sites.length > 0 && (
              <button
                type="button"
                class="plain"
                onClick={({ currentTarget }) => ask(sites, currentTarget)}
              >
                {t("optionsAccessAllowThese")}
              </button>
            )}
            <button
              type="button"
              class="plain"
              onClick={({ currentTarget }) => ask([], currentTarget)}
            >
              {t("optionsAccessAllow")}
            </button>
          </p>
        </>
      )}
      <p role="status" class="news">
        {told}
      </p>
    </>
  );
}
