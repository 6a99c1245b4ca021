import { fold, isLonger } from "./text";

/** Readers' comments, whose names and dates are not the story's. */

/** What boxes for them are called, besides what `story-region.ts` leaves out anyway. */
const NAMED =
  "[itemtype*='Comment' i], [itemprop~='comment' i], [class*='kommentar' i], [id*='kommentar' i], [class*='comentari' i], [class*='commento' i], [class*='commenti' i], [class*='reactie' i], [class*='discussion' i], [class*='disqus' i], [id*='disqus' i], [class~='replies' i], [class~='reply' i], [class~='responses' i], [class*='leserbrief' i]";
/** Headings over them. */
const HEADING =
  /^[\d\s(]*(?:(?:reader |leser)?comments?|(?:reader )?responses|join the discussion|discussion|leser(?:kommentare|briefe|meinungen)|kommentare?|diskussion|commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|kommentarer|kommentit|komentarze|komentáře|комментарии|коментарі|yorumlar|コメント|评论|評論|댓글|التعليقات|תגובות)(?:[\s\d():]|$)/i;
/** Levels between a comment and the box that also holds the heading over all of them. */
const LEVELS = 6;
/** Most text of a list's item that holds no more than dates and names, in characters. */
const LONGEST = 80;

/** Whether an element stands among readers' comments, in a box that does not hold the headline too. */
export function isOfComment(element: Element, headline: Element | null): boolean {
  const holdsStory = (box: Element) => headline !== null && box.contains(headline);
  const named = element.closest(NAMED);
  if (named && !holdsStory(named)) return true;
  const item = element.closest("li");
  if (item && !holdsStory(item) && item.querySelector("p, div") && isLonger(item, LONGEST))
    return true;
  if (isTitle(element.querySelector(TITLE))) return true;
  let box: Element | null = element;
  for (let level = 0; box && level < LEVELS && !holdsStory(box); level += 1) {
    const title = titleBefore(box);
    if (title) return isTitle(title);
    box = box.parentElement;
  }
  return false;
}

/** Headings of parts. */
const TITLE = "h2, h3, h4, h5";
/** Most comments looked back over for the heading. */
const SIBLINGS = 50;

function titleBefore(box: Element): Element | null {
  let before = box.previousElementSibling;
  for (let count = 0; before && count < SIBLINGS; count += 1) {
    if (before.matches(TITLE)) return before;
    before = before.previousElementSibling;
  }
  return null;
}

function isTitle(title: Element | null): boolean {
  return title !== null && HEADING.test(fold(title.textContent));
}
