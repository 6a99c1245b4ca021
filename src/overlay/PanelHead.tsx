import type { Ref } from "preact";
import { CLOSE } from "./drawings";
import { Drawing } from "./Icon";

interface PanelHeadProps {
  /** What the panel is called. */
  name: string;
  /** What the button that closes it is called. */
  closeName: string;
  onClose: () => void;
  /** Of the heading, for what is named by it. */
  id?: string;
  /** The heading, where it is to have the focus. */
  heading?: Ref<HTMLHeadingElement>;
}

/** The head of a panel, which stays while the rest scrolls. */
export function PanelHead({ name, closeName, onClose, id, heading = null }: PanelHeadProps) {
  return (
    <div class="panel-head">
      <h2 id={id} ref={heading} tabIndex={heading ? -1 : undefined}>
        {name}
      </h2>
      <button type="button" class="tool" onClick={onClose} aria-label={closeName}>
        <Drawing {...CLOSE} />
      </button>
    </div>
  );
}
