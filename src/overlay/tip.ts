/** Space between a name and what is told of it, and to the edges of the screen, in CSS pixels. */
const GAP = 6;

/**
 * Shows what `data-about` tells of a name, while the name has the pointer or the focus.
 * For the eye alone: to a screen reader the name's own description says the same.
 *
 * @param around the names are somewhere inside it
 * @param tip an element with a fixed position, hidden at first
 * @param signal ends it
 */
export function showTips(around: HTMLElement, tip: HTMLElement, signal: AbortSignal): void {
  const show = ({ target }: Event) => {
    const name = target instanceof Element ? target.closest<HTMLElement>("[data-about]") : null;
    const about = name?.dataset.about ?? "";
    tip.hidden = about === "";
    if (!name || tip.hidden) return;
    tip.textContent = about;
    const { left, bottom, top } = name.getBoundingClientRect();
    const { clientWidth, clientHeight } = around.ownerDocument.documentElement;
    const below = bottom + GAP;
    const fits = below + tip.offsetHeight < clientHeight;
    tip.style.top = `${fits ? below : top - GAP - tip.offsetHeight}px`;
    tip.style.left = `${Math.max(GAP, Math.min(left, clientWidth - tip.offsetWidth - GAP))}px`;
  };
  const hide = () => {
    tip.hidden = true;
  };
  for (const type of ["pointerover", "focusin"]) around.addEventListener(type, show, { signal });
  for (const type of ["pointerleave", "focusout"]) around.addEventListener(type, hide, { signal });
  around.getRootNode().addEventListener("scroll", hide, { capture: true, signal });
}
