import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { PanelHead } from "./PanelHead";
import { useUiLanguage } from "./ui-language";

interface PanelProps {
  /** Begins the id of its heading: each part is drawn by itself, so that `useId` could give it twice. */
  id: string;
  /** Classes of its own. */
  class: string;
  /** What it is called. */
  name: string;
  /** What the button that closes it is called. */
  closeName: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A panel that lies over the text, in the interface's language. Its heading gets the focus. */
export function Panel(props: PanelProps) {
  const { class: own, name, closeName, onClose, children } = props;
  const { lang, dir } = useUiLanguage();
  const id = `${props.id}-heading`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class={`panel ${own}`} aria-labelledby={id} lang={lang} dir={dir}>
      <PanelHead id={id} heading={heading} name={name} closeName={closeName} onClose={onClose} />
      {children}
    </section>
  );
}
