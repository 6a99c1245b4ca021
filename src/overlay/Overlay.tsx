import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { hostOf } from "../core/address";
import type { Article, ArticleText } from "../core/article";
import { reasonWords } from "../core/reason-words";
import type { Settings } from "../shared/settings";
import { ArticleView, SkeletonLines } from "./ArticleView";
import { appearance, applyAppearance } from "./appearance";
import { holdKeys } from "./early-keys";
import { Part } from "./Part";
import type { AdoptStyle } from "./parts";
import { SETTINGS_POPOVER, SettingsPopover } from "./SettingsPopover";
import { holdPlace } from "./scroll";
import { Toolbar, type ToolLayer } from "./Toolbar";
import { type UiLanguage, UiLanguageProvider, useUiLanguage } from "./ui-language";
import type { OverlayActions, OverlayView } from "./view";
import type { WayRequest, WayState } from "./way";

interface OverlayProps {
  view: OverlayView;
  settings: Settings;
  actions: OverlayActions;
  ui: UiLanguage;
  /** The dialog: it scrolls, and it is named by the headline. */
  scroller: HTMLElement;
  adopt: AdoptStyle;
}

const NO_PAGE_FONT = () => null;

/** Everything in the dialog. */
export function Overlay({ view: given, settings, actions, ui, scroller, adopt }: OverlayProps) {
  const [wantsFound, setWantsFound] = useState(false);
  const [wantsWhole, setWantsWhole] = useState(false);
  const view = given.state === "selection" && wantsWhole ? given.whole : given;
  const [news, setNews] = useState("");
  const article = shownArticle(view, wantsFound);
  const [drawn, setDrawn] = useState<Article | null>(null);
  const heading = view.state === "loading" ? view.heading : article;
  const title = heading?.headline ?? stateText(view, ui);

  useLayoutEffect(() => {
    scroller.setAttribute("aria-label", title);
    scroller.setAttribute("lang", ui.lang);
    scroller.setAttribute("dir", ui.dir);
  }, [scroller, title, ui]);

  const { lang = null, dir = ui.dir } = heading ?? {};
  const findPageFont = ("pageFont" in view && view.pageFont) || NO_PAGE_FONT;
  const pageFont = settings.font === "page" ? findPageFont() : null;
  useLayoutEffect(
    () =>
      holdPlace(scroller, () =>
        applyAppearance(scroller, appearance(settings, { lang, dir, pageFont })),
      ),
    [scroller, settings, lang, dir, pageFont],
  );

  const sources = useRef(() => {});
  const toggleSources = () => sources.current();

  const showWhole = () => {
    setWantsWhole(true);
    setWantsFound(true);
    announce(ui.t("overlayWholeShown"));
    // The button goes away, and the text begins anew.
    scroller.querySelector("main")?.focus({ preventScroll: true });
    scroller.scrollTo({ top: 0, behavior: "instant" });
  };

  const close = () => actions.close();
  // The same words twice in a row would not be read out the second time.
  const announce = (text: string) => setNews((last) => (last === text ? `${text}\u00a0` : text));
  const toggleSettings = () =>
    scroller.querySelector<HTMLElement>(`#${SETTINGS_POPOVER}`)?.togglePopover();
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    if (!failed) return;
    // Told until the reader turns to something else.
    const end = () => setFailed(false);
    const endKeys = actions.onKey(end);
    scroller.addEventListener("click", end);
    return () => {
      endKeys();
      scroller.removeEventListener("click", end);
    };
  }, [failed, actions, scroller]);
  const lacksSources = "lacksSources" in view && view.lacksSources === true;
  const whole = drawn === article ? drawn : null;
  // What looks into the text comes after it, and so does all that a reader needs later: loading it
  // would keep the text waiting.
  const hasWays = useRef(false);
  hasWays.current ||= article ? whole !== null : !heading;
  const [heldKeys] = useState(() => holdKeys(actions, settings.keys));
  const [request, setRequest] = useState<WayRequest | null>(null);
  const [way, setWay] = useState<WayState>({ open: [], hasContents: false });
  useLayoutEffect(() => () => void heldKeys.take(), [heldKeys]);
  const toolLayers: ToolLayer[] = [
    ...(way.hasContents ? (["contents"] as const) : []),
    ...(heading ? (["find", "listen"] as const) : []),
    ...(heading && !lacksSources ? (["save"] as const) : []),
    "keys-sheet",
  ];
  return (
    <UiLanguageProvider value={ui}>
      <Toolbar
        site={heading && (heading.publisher.name || hostOf(heading.publisher.url ?? ""))}
        keys={settings.keys}
        layers={toolLayers}
        open={way.open}
        onToggle={(toggle) => setRequest({ toggle })}
        onSources={heading ? toggleSources : null}
        onClose={close}
      >
        {hasWays.current ? (
          <Part
            name="auto-open"
            load={async () => ({ draw: (await actions.load("way")).drawAutoOpen })}
            // Told once: the ways can't be loaded either.
            onFailed={() => {}}
            props={{ actions, ui, scroller, announce, adopt }}
          />
        ) : (
          // Keeps its place, so that the buttons stand where they will.
          <div />
        )}
      </Toolbar>
      {hasWays.current && (
        <Part
          name="way"
          load={() => actions.load("way")}
          onFailed={() => {
            heldKeys.take();
            setFailed(true);
          }}
          props={{
            article: whole,
            isSavable: !lacksSources,
            isNews: isNews(view),
            isExcerpt: view.state === "selection",
            settings,
            actions,
            ui,
            scroller,
            announce,
            onPartFailed: () => setFailed(true),
            adopt,
            request,
            early: heldKeys,
            toggleSources,
            toggleSettings,
            onState: setWay,
          }}
        />
      )}
      <SettingsPopover {...{ settings, ui, actions, adopt }} pageFont={findPageFont} />
      <main tabIndex={-1} aria-busy={view.state === "loading"}>
        {heading ? (
          <>
            {view.state === "no-article" && <p class="banner">{ui.t("overlayFoundAnyway")}</p>}
            {view.state === "selection" && (
              <p class="banner excerpt">
                {ui.t(view.isPlain ? "overlaySelectionPlain" : "overlaySelection")}{" "}
                <button type="button" class="plain" onClick={showWhole}>
                  {ui.t("overlayWholeArticle")}
                </button>
              </p>
            )}
            <ArticleView
              heading={heading}
              article={article}
              lacksSources={lacksSources}
              scroller={scroller}
              onDrawn={setDrawn}
              onClose={close}
              onReference={(reference) => setRequest({ reference })}
              toggleSources={sources}
              announce={announce}
              load={actions.load}
            />
          </>
        ) : (
          <Message view={view} onShowFound={() => setWantsFound(true)} onClose={close} />
        )}
      </main>
      <p role="alert" class="failure">
        {failed && ui.t("overlayPartFailed")}
      </p>
      <p role="status" class="unseen">
        {news || title}
      </p>
    </UiLanguageProvider>
  );
}

function shownArticle(view: OverlayView, wantsFound: boolean): ArticleText | null {
  if (view.state === "article" || view.state === "selection") return view.article;
  if (view.state !== "no-article" || !view.article) return null;
  return wantsFound || view.isText ? view.article : null;
}

function isNews(view: OverlayView): boolean {
  const page = view.state === "selection" ? view.whole : view;
  return "verdict" in page && page.verdict.kind === "news";
}

function stateText(view: OverlayView, { t }: UiLanguage): string {
  if (view.state === "failed") return t("overlayFailed");
  return t(view.state === "no-article" ? "overlayNoArticle" : "overlayLoading");
}

interface MessageProps {
  view: OverlayView;
  onShowFound: () => void;
  onClose: () => void;
}

/** What is shown where there is no article to show. */
function Message({ view, onShowFound, onClose }: MessageProps) {
  const ui = useUiLanguage();
  if (view.state === "loading") return <Loading />;
  const reason = view.state === "failed" ? ui.t(view.reason) || view.reason : null;
  return (
    <div class="message">
      <h1>{stateText(view, ui)}</h1>
      {reason && <p>{reason}</p>}
      {view.state === "no-article" && (
        <>
          <p>{ui.t(view.article ? "overlayNoArticleFound" : "overlayNothingFound")}</p>
          {/* What speaks for an article does not tell why its text was not found. */}
          {view.verdict.kind === "none" && (
            <Why reasons={reasonWords(view.verdict.reasons, ui.t)} />
          )}
        </>
      )}
      <p class="choices">
        {view.state === "no-article" && view.article && (
          <button type="button" class="main-choice" onClick={onShowFound}>
            {ui.t("overlayShowFound")}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {ui.t("overlayBackToPage")}
        </button>
      </p>
    </div>
  );
}

/** Why a page is taken for none. */
function Why({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** The shape of an article, until at least its headline is known. */
function Loading() {
  const { t } = useUiLanguage();
  return (
    <div class="loading">
      <p>{t("overlayLoading")}</p>
      <div class="skeleton" aria-hidden="true">
        <div class="kicker" />
        <div class="title" />
        <div class="title short" />
        <SkeletonLines />
      </div>
    </div>
  );
}
