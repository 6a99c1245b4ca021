/** What is used of a page's window. */
interface Navigated {
  location: Pick<Location, "pathname" | "search">;
  navigation: EventTarget;
}

/**
 * Tells when the page shows another address without being loaded anew.
 *
 * A change of the hash alone is a jump within the page. So is a rewritten query at the same path:
 * many sites strip campaign parameters from the address while the page loads.
 *
 * @param window the page's window
 * @param onNavigate called after the address has changed
 * @param signal ends the listening
 */
export function watchNavigation(
  window: Navigated,
  onNavigate: () => void,
  signal: AbortSignal,
): void {
  let { pathname, search } = window.location;

  function check(event: Event): void {
    const before = { pathname, search };
    ({ pathname, search } = window.location);
    const isRewrite = "navigationType" in event && event.navigationType === "replace";
    if (pathname !== before.pathname || (search !== before.search && !isRewrite)) onNavigate();
  }

  window.navigation.addEventListener("currententrychange", check, { signal });
}
