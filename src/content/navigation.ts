/**
 * Tells when the page shows another address without being loaded anew.
 *
 * A change of the hash alone is a jump within the page. So is a rewritten query at the same path:
 * many sites strip campaign parameters from the address while the page loads.
 * Where there is no Navigation API, only steps through the history are seen.
 *
 * @param window the page's window
 * @param onNavigate called after the address has changed
 * @param signal ends all listeners
 */
export function watchNavigation(window: Window, onNavigate: () => void, signal: AbortSignal): void {
  let { pathname, search } = window.location;

  function check(event: Event): void {
    const before = { pathname, search };
    ({ pathname, search } = window.location);
    const isRewrite = "navigationType" in event && event.navigationType === "replace";
    if (pathname !== before.pathname || (search !== before.search && !isRewrite)) onNavigate();
  }

  window.addEventListener("popstate", check, { signal });
  if ("navigation" in window) {
    window.navigation.addEventListener("currententrychange", check, { signal });
  }
}
