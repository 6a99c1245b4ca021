import { type ComponentType, render } from "preact";
import type { PartModule, PartProps } from "./parts";
import { UiLanguageProvider } from "./ui-language";

/**
 * Makes a part of a component: its style stands beside it, and goes with it.
 * @param css style sheets as text
 */
export function partOf<P extends Pick<PartProps, "ui">>(
  Component: ComponentType<P>,
  css: readonly string[],
): PartModule<P>["draw"] {
  return (element, props) => {
    const update = (next: P) =>
      render(
        <UiLanguageProvider value={next.ui}>
          <style>{css.join("\n")}</style>
          <Component {...next} />
        </UiLanguageProvider>,
        element,
      );
    update(props);
    return { update, destroy: () => render(null, element) };
  };
}
