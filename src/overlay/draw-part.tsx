import { type ComponentType, render } from "preact";
import type { PartModule, PartProps } from "./parts";
import { UiLanguageProvider } from "./ui-language";

/**
 * Makes a part of a component: its style comes with it, and goes with it.
 * @param css style sheets as text
 */
export function partOf<P extends PartProps>(
  Component: ComponentType<P>,
  css: readonly string[],
): PartModule<P>["draw"] {
  return (element, props) => {
    const dropStyle = props.adopt(css.join("\n"));
    const update = (next: P) =>
      render(
        <UiLanguageProvider value={next.ui}>
          <Component {...next} />
        </UiLanguageProvider>,
        element,
      );
    update(props);
    return {
      update,
      destroy() {
        render(null, element);
        dropStyle();
      },
    };
  };
}
