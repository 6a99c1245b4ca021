import { quote, type Sign } from "./sign";
import { controlOf, type Line, leadsAway } from "./text-end";
import type { Wording } from "./wording";

/** Signs that a press on a link or a button gives the rest of the text: "Read the full story". */

/** Longest label of such a control, in characters. */
const LABEL = 60;
/** Other words that may stand between the text and the control, in characters. */
const NEAR = 300;

/**
 * @param lines the page's lines at the end of the text
 * @param url the page's address
 * @returns a sign that needs support: many pages fold a text that they hold whole
 */
export function readOnSigns(lines: readonly Line[], url: string, wording: Wording): Sign[] {
  for (const line of lines) {
    if (line.text.length > LABEL || line.distance > NEAR || !wording.isReadOn(line.text)) continue;
    const control = controlOf(line);
    if (!control) continue;
    const isLink = leadsAway(control);
    if (isLink && !leadsToSameText(control.getAttribute("href") ?? "", url)) continue;
    const kind = isLink ? "link" : "button";
    return [{ words: `A ${kind} after the text reads ${quote(line.text)}.`, weight: 0.6 }];
  }
  return [];
}

/** The same page in another state, the same text at another place of the site, or another site. */
function leadsToSameText(href: string, url: string): boolean {
  try {
    const here = new URL(url);
    const there = new URL(href, url);
    if (!/^https?:$/.test(there.protocol)) return false;
    if (there.hostname !== here.hostname) return true;
    return lastPart(there) === lastPart(here);
  } catch {
    return false;
  }
}

function lastPart({ pathname }: URL): string {
  return pathname.replace(/\/+$/, "").split("/").at(-1) ?? "";
}
