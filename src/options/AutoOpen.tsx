import { useEffect, useState } from "preact/hooks";
import type { UiLanguage } from "../overlay/ui-language";
import type { Stored } from "../shared/storage";
import { headingOf } from "./heading-of";
import { SiteAccess, type SiteAccessActions } from "./SiteAccess";

/** What the list of sites asks of its surroundings. */
export interface AutoOpenActions extends SiteAccessActions {
  loadSites(): Promise<Stored<string[]>>;
  /** Changes the list as it is stored now. */
  changeSites(
    change: (sites: readonly string[]) => readonly string[],
  ): Promise<Stored<readonly string[]>>;
  /** Tells of every change of the list, from here and from elsewhere. */
  watchSites(onChange: (sites: string[]) => void, signal: AbortSignal): void;
}

interface AutoOpenProps {
  actions: AutoOpenActions;
  /** Whether pages are looked at, without which nothing opens by itself. */
  isDetecting: boolean;
  ui: UiLanguage;
}

/** What is told after sites were removed. */
interface News {
  text: string;
  /** The sites that were removed; none where nothing can be undone. */
  removed: readonly string[];
}

/** The sites where news opens by itself, each of which can be removed. */
export function AutoOpen({ actions, isDetecting, ui }: AutoOpenProps) {
  const { t } = ui;
  const [sites, setSites] = useState<readonly string[] | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const ending = new AbortController();
    actions.watchSites(setSites, ending.signal);
    actions.loadSites().then((loaded) => {
      if (loaded.ok) setSites((known) => known ?? loaded.value);
      else setProblem(t("optionsAutoOpenLoadFailed", loaded.error));
    });
    return () => ending.abort();
  }, []);

  const change = async (
    next: (sites: readonly string[]) => readonly string[],
    tell: (kept: readonly string[]) => News,
  ): Promise<void> => {
    const kept = await actions.changeSites(next);
    setProblem(kept.ok ? "" : t("optionsSaveFailed", kept.error));
    if (!kept.ok) return;
    setSites(kept.value);
    setNews(tell(kept.value));
  };

  const remove = (removed: readonly string[], text: string) =>
    change(
      (stored) => stored.filter((site) => !removed.includes(site)),
      () => ({ text, removed }),
    );
  const undo = ({ removed }: News) =>
    change(
      (stored) => [...stored.filter((site) => !removed.includes(site)), ...removed],
      (kept) => {
        // The list may have been filled elsewhere meanwhile.
        const isBack = removed.every((site) => kept.includes(site));
        return { text: t(isBack ? "optionsAutoOpenUndone" : "overlayAutoOpenFull"), removed: [] };
      },
    );

  const sorted = [...(sites ?? [])].sort((one, other) => one.localeCompare(other, ui.locale));
  return (
    <section class="settings-group" aria-labelledby="auto-open">
      <header>
        <h2 id="auto-open" tabIndex={-1}>
          {t("optionsAutoOpen")}
        </h2>
      </header>
      <p class="hint">{t("optionsAutoOpenHint")}</p>
      {!isDetecting && <p class="problem">{t("optionsAutoOpenBlind")}</p>}
      {sites && <SiteAccess sites={sites} actions={actions} t={t} />}
      {sites?.length === 0 && <p class="empty">{t("optionsAutoOpenEmpty")}</p>}
      {sorted.length > 0 && (
        <>
          <ul class="site-list">
            {sorted.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button
                  type="button"
                  class="plain"
                  aria-label={t("optionsAutoOpenRemoveLabel", site)}
                  onClick={(event) => {
                    focusNeighbour(event.currentTarget);
                    remove([site], t("optionsAutoOpenRemoved", site));
                  }}
                >
                  {t("optionsAutoOpenRemove")}
                </button>
              </li>
            ))}
          </ul>
          <p class="choices">
            <button
              type="button"
              class="plain remove-all"
              onClick={(event) => {
                focusNeighbour(event.currentTarget);
                remove(sorted, t("optionsAutoOpenAllRemoved"));
              }}
            >
              {t("optionsAutoOpenRemoveAll")}
            </button>
          </p>
        </>
      )}
      <p role="alert" class="problem">
        {problem}
      </p>
      <p role="status" class="news">
        {news?.text}
      </p>
      {news && news.removed.length > 0 && (
        <p class="choices">
          <button
            type="button"
            class="plain"
            onClick={({ currentTarget }) => {
              headingOf(currentTarget)?.focus();
              undo(news);
            }}
          >
            {t("optionsUndo")}
          </button>
        </p>
      )}
    </section>
  );
}

/** A button that goes away takes the focus along, so that it goes on to the next one, or the heading. */
function focusNeighbour(button: HTMLButtonElement): void {
  const item = button.closest("li");
  const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
  (next ?? headingOf(button))?.focus();
}
