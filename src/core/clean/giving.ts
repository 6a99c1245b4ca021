import { hostOf, isSameSite, type PageAddress, parseWebAddress } from "../address";
import type { Measure } from "./measure";
import type { Reason } from "./reason";

/** Boxes in which a site asks its readers for money. */

/** Paths of pages where money is given. For small letters. */
const GIVING =
  /\/(?:[\w-]{1,30}-)?(?:donat(?:e|ions?|ivos?)|dona(?:r|zioni?|tie)?|doneren|doacao|spenden?|unterstuetzen|soutenir|soutien|dons?|sostienici|apoyanos|apoie|support-?(?:us|our-\w+)|contribut(?:e|ions?)|give(?:-now)?|membership|become-a-member|mitglied(?:schaft)?|steun-?ons|wesprzyj|podpor\w{0,3}|tamogat\w{0,3})(?:[/._]|$)/;
/** Platforms that take it for others. */
const PLATFORM =
  /(?:^|\.)(?:patreon|ko-fi|buymeacoffee|liberapay|opencollective|steadyhq|donorbox|givebutter|fundjournalism|tipeee)\.(?:com|org|io)$/;
/** A box, and no line of the text: "You can give at …" is one. */
const BOX = /^(?:div|section|aside|figure|table)$/;
/** Longest such box, in characters, and most links in it. */
const LONGEST = 1500;
const MOST_LINKS = 3;

/** A reason to take a box that leads to where the page's own site, or a platform, takes money; or none. */
export function givingReason(
  box: Element,
  { text, links }: Pick<Measure, "text" | "links">,
  { url, base }: PageAddress,
): Reason[] {
  if (links === 0 || links > MOST_LINKS || text > LONGEST || !BOX.test(box.localName)) return [];
  const isGiving = Array.from(box.querySelectorAll("a[href]")).some((link) => {
    const to = parseWebAddress(link.getAttribute("href"), base);
    if (to === null) return false;
    const isOwn = isSameSite(to.hostname, hostOf(url)) && GIVING.test(to.pathname.toLowerCase());
    return isOwn || PLATFORM.test(to.hostname);
  });
  const words = "its link leads to where the site asks for money";
  return isGiving ? [{ kind: "newsletter", words, weight: 1.4 }] : [];
}
