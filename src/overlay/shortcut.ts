import { useEffect, useState } from "preact/hooks";

/**
 * The key that toggles the reader, now and whenever the reader comes back to this page: it is
 * changed in the browser's own.
 * @param read gets the key as the browser prints it, "" where there is none; the same function each
 *   time
 * @returns what was read last; null until then
 */
export function useShortcut(read: () => Promise<string>): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const update = () => read().then(setShortcut);
    update();
    // Preact ends an effect a while after its component has gone, and the window may go with it.
    const ending = new AbortController();
    window.addEventListener("focus", update, { signal: ending.signal });
    return () => ending.abort();
  }, [read]);
  return shortcut;
}
