import type { ArticleText } from "../core/article";
import { takesText } from "../overlay/focus";
import { HOST_NAME } from "../overlay/host";
import { deepActiveElement } from "../overlay/place";
import type { UnaskedRequest } from "../shared/messages";

/** What is used of a page's window. */
type Opened = Pick<
  Window,
  "document" | "location" | "origin" | "performance" | "addEventListener"
> & {
  navigation: EventTarget & {
    /** How the page was loaded; its entry has the address that the page had then. */
    activation?: { entry?: { url: string | null } | null } | null;
  };
  navigator: { userActivation: Pick<UserActivation, "hasBeenActive"> };
};

/** How long a press may take to lead to another address of the page, in milliseconds. */
const LEADS = 5_000;

/** What opens by itself on one page: each of its addresses once, and only where it takes nothing away. */
export interface ByItself {
  /** Whether the reader may open by itself now. */
  mayOpen(request: UnaskedRequest): boolean;
  /**
   * The overlay opens or closes at the present address: from now on that is the reader's affair.
   * @param article what it shows, if it opens with one
   */
  note(article?: ArticleText | null): void;
  /**
   * Whether the page still has the text that was shown last. An application changes the address first
   * and the text later.
   */
  isOld(article: ArticleText): boolean;
}

/**
 * Remembers for one page where the overlay was opened or closed. It lives as long as the document,
 * through the back/forward cache too, and is kept nowhere.
 * @param clock the time, in milliseconds
 * @param signal ends the listening
 */
export function byItself(window: Opened, clock: () => number, signal: AbortSignal): ByItself {
  const { document, location, performance, navigation, navigator } = window;
  const done = new Set<string>();
  let last = "";
  const here = () => withoutPlace(location.href);
  // In a sandbox Firefox lets the tab crash over it.
  const activated = window.origin === "null" ? null : navigation.activation?.entry;
  const first = withoutPlace(activated?.url ?? location.href);
  let at = here();
  let pressed = Number.NEGATIVE_INFINITY;

  // A page that goes on to the next story while it is scrolled, or by a clock, is asked for none.
  const onClick = ({ isTrusted, target, timeStamp }: Event) => {
    const isOurs = target instanceof Element && target.localName === HOST_NAME;
    if (isTrusted && !isOurs) pressed = timeStamp;
  };
  const onGone = (event: Partial<NavigationCurrentEntryChangeEvent>) => {
    const isAsked = event.navigationType === "traverse" || performance.now() - pressed < LEADS;
    if (!isAsked && at !== here()) done.add(here());
    at = here();
  };
  window.addEventListener("click", onClick, { capture: true, signal });
  navigation.addEventListener("currententrychange", onGone as EventListener, { signal });
  // It may have gone on before anybody listened here. Many pages rewrite their query while they load.
  if (pageOf(first) !== pageOf(at) && !navigator.userActivation.hasBeenActive) done.add(at);

  return {
    mayOpen(request) {
      if (done.has(here())) return false;
      if (request.trigger === "link") return true;
      // By their ages, since the time at which a page began may be off after the device has slept.
      const isOlder = here() === first && performance.now() > clock() - request.since;
      return (
        withoutPlace(request.address) === here() &&
        !isOlder &&
        !document.fullscreenElement &&
        !isTyping(document, navigator.userActivation.hasBeenActive)
      );
    },
    note(article) {
      done.add(here());
      if (article) last = textOf(article);
    },
    isOld: (article) => textOf(article) === last,
  };
}

function textOf({ headline, textContent }: ArticleText): string {
  return headline + textContent;
}

/** An address without the place on the page; in applications a hash may be a path. */
function withoutPlace(address: string): string {
  return address.replace(/#(?![!/]).*/, "");
}

/** The same without the query. */
function pageOf(address: string): string {
  return address.replace(/\?[^#]*/, "");
}

/**
 * Whether the reader is typing, or about to. What happens in a frame is not seen from here.
 * @param isUsed whether the reader has pressed anything on the page: else its field has the focus of
 *   the page's own accord
 */
function isTyping(document: Document, isUsed: boolean): boolean {
  const focused = deepActiveElement(document);
  if (focused instanceof HTMLIFrameElement) return true;
  if (!focused || !takesText(focused)) return false;
  const { value = focused.textContent, defaultValue = "" } = focused as Partial<HTMLInputElement>;
  return isUsed || value !== defaultValue;
}
