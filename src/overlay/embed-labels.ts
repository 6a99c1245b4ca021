import { CARD_CLASS } from "../core/embed-card";
import type { EmbedKind } from "../core/embed-providers";
import type { OverlayActions } from "./view";

const LABELS: Readonly<Record<EmbedKind, string>> = {
  video: "overlayEmbedVideo",
  audio: "overlayEmbedAudio",
  post: "overlayEmbedPost",
  map: "overlayEmbedMap",
  chart: "overlayEmbedChart",
  document: "overlayEmbedDocument",
  other: "overlayEmbedOther",
};

/**
 * Says on every card what kind of thing it stands for, and lets its link open beside the article.
 * Nothing is loaded: a card has no address but that of its link.
 * @param t looks up a message
 */
export function labelEmbeds(fragment: ParentNode, t: OverlayActions["t"]): void {
  for (const [kind, key] of Object.entries(LABELS)) {
    for (const label of fragment.querySelectorAll(`.${CARD_CLASS}-${kind} > figcaption`)) {
      const words = label.ownerDocument.createElement("span");
      words.className = "embed-kind";
      words.lang = t("uiLanguage");
      words.textContent = t(key);
      label.prepend(words, " ");
    }
  }
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>(`a.${CARD_CLASS}-title`)) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}
