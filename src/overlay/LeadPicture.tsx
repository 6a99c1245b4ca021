import type { Figure } from "../core/article";
import { LEAD_PICTURE } from "./source-groups";

/** The lead picture with its caption, and its credit under it. */
export function LeadPicture({ figure }: { figure: Figure }) {
  const { src, srcset, alt, caption, credit } = figure;
  return (
    <figure class="lead-picture" id={LEAD_PICTURE}>
      <img
        loading="lazy"
        src={src}
        srcset={srcset ?? undefined}
        sizes={srcset ? "(min-width: 48em) 42em, 100vw" : undefined}
        alt={alt}
        decoding="async"
        onError={(event) => event.currentTarget.classList.add("picture-failed")}
      />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <cite>{credit}</cite>}
        </figcaption>
      )}
    </figure>
  );
}
