import type { Article, ArticleHeading, ArticleText, PageVerdict } from "../core/article";
import type { AutoOpenState } from "../shared/auto-open-sites";
import type { SettingsChange } from "../shared/settings";
import type { LoadPart } from "./parts";

/** What the text of a page is shown with. */
interface TextView {
  /** Without its sources at first; they are told as being gathered until it has them. */
  article: ArticleText;
  verdict: PageVerdict;
  pageFont?: () => string | null;
  /** Gathering them has failed, which is told in their place. */
  lacksSources?: boolean;
}

/**
 * What the overlay shows at a moment. `pageFont` gives the font of the text on the page, as
 * `checkedFontList` does, or null; it takes its time when it is first called.
 */
export type OverlayView =
  /** With what the article is called, once that is known. */
  | { state: "loading"; heading: ArticleHeading | null }
  | ({ state: "article" } & TextView)
  /**
   * The page does not look like an article; what was found anyway can still be shown, and is shown at once
   * where it is a text to read.
   */
  | ({ state: "no-article"; isText: boolean } & TextView)
  | { state: "no-article"; article: null; verdict: PageVerdict }
  /** What the reader has selected on the page, with what the whole page would show. */
  | {
      state: "selection";
      article: Article;
      /** Only its bare words are known. */
      isPlain: boolean;
      whole: OverlayView;
      /** As in the view of the whole. */
      lacksSources?: boolean;
      pageFont?: () => string | null;
    }
  /** Reading failed; `reason` is a key in `_locales`. */
  | { state: "failed"; reason: string };

/** Everything the overlay asks of the world outside; it reaches no browser API itself. */
export interface OverlayActions {
  /** The reader wants the page back. The answer is a call of `OverlayHandle.destroy`. */
  close(): void;
  openOptions(): void;
  /** Why the settings could not be read, in words of the browser; null if they were. */
  unreadable: string | null;
  /** Opens the browser's own page of shortcuts. */
  openShortcutSettings(): void;
  /** The key that opens and closes the overlay, as the browser prints it; empty when there is none. */
  shortcut(): Promise<string>;
  /**
   * Keeps a change of settings. It comes back through `OverlayHandle.apply`, here and in every other
   * open overlay.
   * @returns null, or in words of the browser why it could not be kept
   */
  changeSettings(change: SettingsChange): Promise<string | null>;
  /**
   * Tells every other tab that this one speaks from now on.
   * @param onTaken called when another tab does
   * @returns ends that
   */
  claimSpeech(onTaken: () => void): () => void;
  /** The page's site by its host ("example.com"), or null where it has none. */
  site: string | null;
  /**
   * Whether news opens by itself there.
   * @param change switches it on or off before
   * @returns undefined where nobody could tell, or change it
   */
  autoOpen(change?: boolean): Promise<AutoOpenState | undefined>;
  /** Loads a part that is rarely used. */
  load: LoadPart;
  /** The message of a key in `_locales`, or "" if there is none. */
  t(key: string, ...substitutions: string[]): string;
  /**
   * Hands over the keys pressed while the overlay is open, which the page does not get to see.
   * @returns ends the subscription
   */
  onKey(handler: (event: KeyboardEvent) => void): () => void;
  /**
   * Tells that a field of the overlay has changed, which the page does not get to see either.
   * @returns ends the subscription
   */
  onInput(handler: () => void): () => void;
}
