import { useState } from "preact/hooks";
import type { CitationProps } from "./citation";
import { Part } from "./Part";
import type { LoadPart } from "./parts";
import { useUiLanguage } from "./ui-language";

interface CiteSectionProps {
  load: LoadPart;
  props: CitationProps;
  announce: (text: string) => void;
}

/** The citation, which loads what it needs once it is asked for. */
export function CiteSection({ load, props, announce }: CiteSectionProps) {
  const { t } = useUiLanguage();
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  return (
    <details
      class="save-part"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setFailed(false);
      }}
    >
      <summary>
        <h3>{t("saveCitation")}</h3>
      </summary>
      {failed && <p class="save-outcome">{t("overlayPartFailed")}</p>}
      {isOpen && (
        <Part
          name="citation"
          load={() => load("citation")}
          onFailed={() => {
            setFailed(true);
            announce(t("overlayPartFailed"));
          }}
          props={props}
        />
      )}
    </details>
  );
}
