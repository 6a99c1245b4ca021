import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article";
import { makeBehindInert } from "./behind";
import { focusedIn } from "./focus";
import { takeFocus } from "./scroll";

/** A part that lies over the text until it is closed. */
export type LayerName =
  | "contents"
  | "find"
  | "footnote"
  | "keys-sheet"
  | "listen"
  | "save"
  | "viewer";

interface Layer {
  name: LayerName;
  /** What had the focus when it was opened, and gets it back. */
  from: Element | null;
  /** What that stood in: the button of a picture goes once it has failed. */
  around: Element | null;
}

/** Bars that stay while the reader turns to something else. */
const BARS: readonly LayerName[] = ["find", "listen"];

/** The parts that lie over the text, and how they come and go. */
export interface Layers {
  /** What is open, the last on top. */
  names: readonly LayerName[];
  isOpen(name: LayerName): boolean;
  /** Opens it; does nothing if it is open. */
  open(name: LayerName): void;
  /** Closes it, and gives the focus back if it was in there. */
  close(name: LayerName): void;
  /** Closes it, and leaves the focus to others. */
  leave(name: LayerName): void;
  toggle(name: LayerName): void;
}

/**
 * @param scroller the dialog
 * @param article what is shown: with another one, all layers close
 */
export function useLayers(scroller: HTMLElement, article: Article | null): Layers {
  const [layers, setLayers] = useState<readonly Layer[]>([]);
  const isOpen = (name: LayerName) => layers.some((layer) => layer.name === name);

  const isViewing = isOpen("viewer");
  const giveBack = useRef(() => {});
  useLayoutEffect(() => {
    if (!isViewing) return;
    giveBack.current = makeBehindInert(scroller);
    return () => giveBack.current();
  }, [isViewing, scroller]);

  // What was open belongs to what was shown.
  useLayoutEffect(() => setLayers([]), [article]);

  const open = (name: LayerName) => {
    if (isOpen(name)) return;
    const holder = layers.find((layer) =>
      focusedIn(scroller)?.closest(`[data-part="${layer.name}"]`),
    );
    // Of the panels there is one at a time.
    const kept = layers.filter((layer) => BARS.includes(layer.name));
    const from = holder?.from ?? focusedIn(scroller);
    setLayers([...kept, { name, from, around: holder?.around ?? from?.parentElement ?? null }]);
  };
  const leave = (name: LayerName) => setLayers((list) => list.filter((each) => each.name !== name));
  const close = (name: LayerName) => {
    const layer = layers.find((each) => each.name === name);
    if (!layer) return;
    const holdsFocus = focusedIn(scroller)?.closest(`[data-part="${name}"]`);
    leave(name);
    if (!holdsFocus) return;
    // The browser gives the focus to nothing that is still inert.
    if (name === "viewer") giveBack.current();
    const near = [layer.from, layer.around].find((element) => element?.isConnected);
    const back = near ?? scroller.querySelector("main");
    if (back instanceof HTMLElement) takeFocus(back);
  };
  const toggle = (name: LayerName) => (isOpen(name) ? close(name) : open(name));

  // A panel closes when the reader turns to something else.
  useLayoutEffect(() => {
    const top = layers.at(-1);
    if (!top || BARS.includes(top.name)) return;
    const onClick = ({ target, defaultPrevented }: Event) => {
      const isBeside = target instanceof Element && !target.closest("[data-part], .tool");
      if (isBeside && !defaultPrevented) leave(top.name);
    };
    scroller.addEventListener("click", onClick);
    return () => scroller.removeEventListener("click", onClick);
  }, [layers, scroller]);

  return { names: layers.map(({ name }) => name), isOpen, open, close, leave, toggle };
}
