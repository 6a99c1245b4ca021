import { isEmphasised } from "../standfirst-shape";
import { fold } from "../text";
import type { Labels } from "./labels";
import type { Measures } from "./measure";
import { asksFor, hintsOfAddress } from "./phrases";
import { adder, type Reason } from "./reason";
import { refrainOf } from "./repeats";
import { isShoutedLink } from "./teasers";

/** Lines that ask for something. */

/** Longest such line, in characters. */
const LINE = 700;
/** Signs that set a line off from the text: "+++ ... +++", "► ...". */
const SIGNS = /^(?:\+{2,}|[►▶▸→➔➜➡»>]{1,3}|👉|👇|🔴|📺|🎧|\*{2,})\s*\S/u;

/** What is known of the article around such a line. */
export interface Around {
  measures: Measures;
  /** Beginnings of lines that lead elsewhere, which the text repeats. */
  refrains: ReadonlySet<string>;
  labels: Labels;
}

/**
 * Reasons to take a short part for what it asks: to subscribe, to sign up, to read on elsewhere.
 * @param text its text, white space folded
 */
export function promoReasons(
  element: Element,
  text: string,
  { measures, refrains, labels }: Around,
): Reason[] {
  const reasons: Reason[] = [];
  const add = adder(reasons);
  const link = element.querySelector("a[href]");
  if (text.length < LINE && asksFor(text)) {
    add("newsletter", "it asks to sign up", 1);
    if (isEmphasised(element, text)) {
      add(null, "all of it is emphasised", 0.7);
    }
    const { fields, links } = measures.get(element);
    if (fields > 0 && links < 2) {
      add(null, "its field is for that", 0.7);
    } else if (
      hintsOfAddress(link?.getAttribute("href") ?? "") ||
      asksFor(fold(link?.textContent ?? ""))
    ) {
      add(null, "its link leads to a sign-up", 0.7);
    }
  }
  if (SIGNS.test(text) && measures.linkDensity(element) > 0.5) {
    add("related", "a link set off by signs", 0.7);
  }
  if (refrains.has(refrainOf(text)) && measures.linkDensity(element) > 0.4) {
    const words = "a line that leads elsewhere, and begins like others";
    add("related", words, 2.4);
  }
  if (isShoutedLink(element, text)) {
    add("related", "a link in capitals, alone in its line", 2.4);
  }
  const [head = "", rest = ""] = text.split(/\s*[:：|»>–—]\s*(.*)/s);
  if (rest !== "" && labels.labelOf(head) === "related" && measures.linkDensity(element) > 0.5) {
    add("related", `it begins with “${head}” and is a link`, 2.4);
  }
  return reasons;
}
