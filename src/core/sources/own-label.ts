import { isBlock } from "../blocks";
import { fold } from "../text";

/** Telling a headline's own label "Advertisement" from that of a banner that stands above it. */

/** What kickers are called. */
const KICKER =
  /kicker|eyebrow|overline|dachzeile|topline|spitzmarke|label|badge|flag|rubri|categor|section|surtitre|antetitulo|occhiello/i;
/** What places for advertising are called. */
const SLOT =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|adslot|ad\w*(?:slot|unit|label|container|wrapper)|banner\w*|billboard|leaderboard|werbung|anzeigen?|publi\w*|pubblicita|reklame?a?|annons\w*|gpt|dfp|outbrain|taboola)(?:$|[\s_-])/i;
/** What fills such a place. */
const FILLING = "iframe,ins,script,img,object,embed,video,picture";

/**
 * @param label the element that holds nothing but the label
 * @param headline the heading that prints the headline
 * @returns whether the label belongs to the headline, as a kicker does
 */
export function isHeadlinesLabel(label: Element, headline: Element): boolean {
  if (headline.contains(label)) return true;
  let branch = label;
  let box = label.parentElement;
  for (; box && !box.contains(headline); box = box.parentElement) branch = box;
  if (!box || isSlot(label, box)) return false;
  if (fold(branch.textContent) !== fold(label.textContent)) return false;
  let at = branch.nextElementSibling;
  for (; at && !at.contains(headline); at = at.nextElementSibling) {
    // Another kicker may stand between; an empty box is where the banner goes.
    if (fold(at.textContent) === "" || at.matches(FILLING) || at.querySelector(FILLING))
      return false;
  }
  return at !== null;
}

/** Whether a label stands in a place for advertising, up to the box that also holds the headline. */
function isSlot(label: Element, box: Element): boolean {
  for (let at: Element | null = label; at && at !== box; at = at.parentElement) {
    const names = `${at.getAttribute("class") ?? ""} ${at.id}`;
    if (KICKER.test(names)) continue;
    if (SLOT.test(names)) return true;
    const isEmpty = (part: Element) => isBlock(part) && fold(part.textContent) === "";
    if (at.querySelector(FILLING) || [...at.querySelectorAll("*")].some(isEmpty)) return true;
  }
  return false;
}
