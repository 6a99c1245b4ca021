import { type ComponentType, render } from "preact";
import { adoptStyle } from "./adopt-style";
import type { PartModule, PartProps } from "./parts";
import { UiLanguageProvider } from "./ui-language";

/**
 * Makes a part of a component: its style comes and goes with it.
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
          <Component {...next} />
        </UiLanguageProvider>,
        element,
      );
    const unstyle = adoptStyle(element, css.join("\n"));
    update(props);
    return {
      update,
      destroy() {
        render(null, element);
        unstyle();
      },
    };
  };
}
