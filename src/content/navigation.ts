/** What is used of a page's window. */
interface Navigated {
  location: Pick<Location, "pathname" | "search" | "hash">;
  navigation: EventTarget;
}

/**
 * Tells when the page shows another address without being loaded anew.
 *
 * A change of the hash alone is a jump within the page, unless the hash is a path of an application
 * ("#/world/ferry"). A query that is rewritten at the same path may be another page, or the same one
 * without campaign parameters, which many sites strip while the page loads.
 *
 * @param window the page's window
 * @param onNavigate called after the address has changed, with true where the page may be the same
 * @param signal ends the listening
 */
export function watchNavigation(
  window: Navigated,
  onNavigate: (isMaybeSame: boolean) => void,
  signal: AbortSignal,
): void {
  const here = () => {
    const { pathname, search, hash } = window.location;
    return [pathname, search + /^#[!/].*|/.exec(hash)] as const;
  };
  let [path, rest] = here();

  function check(event: Event): void {
    const before = [path, rest];
    [path, rest] = here();
    const isReplaced =
      (event as Partial<NavigationCurrentEntryChangeEvent>).navigationType === "replace";
    if (before[0] !== path) onNavigate(false);
    else if (before[1] !== rest) onNavigate(isReplaced);
  }

  window.navigation.addEventListener("currententrychange", check, { signal });
}
