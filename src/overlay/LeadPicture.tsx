import type { Figure } from "../core/article";
import { ENLARGE, tellFailed } from "./pictures";
import { LEAD_PICTURE } from "./source-groups";
import { useUiLanguage } from "./ui-language";

/** The lead picture with its caption, and its credit under it. */
export function LeadPicture({ figure }: { figure: Figure }) {
  const { t } = useUiLanguage();
  const label = t("overlayEnlarge");
  const { src, srcset, alt, caption, credit } = figure;
  return (
    <figure class="lead-picture" id={LEAD_PICTURE}>
      <button type="button" class={ENLARGE} title={label} aria-label={alt ? undefined : label}>
        <img
          loading="lazy"
          src={src}
          srcset={srcset ?? undefined}
          sizes={srcset ? "(min-width: 48em) 42em, 100vw" : undefined}
          alt={alt}
          decoding="async"
          onError={(event) => tellFailed(event.currentTarget, t)}
        />
      </button>
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <cite>{credit}</cite>}
        </figcaption>
      )}
    </figure>
  );
}
