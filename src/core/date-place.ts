import { beginsLikeByline } from "./byline-start";
import { isOfComment } from "./comment-box";
import { withoutDates } from "./printed-date";
import { isElsewhere } from "./story-region";
import { isInTeaser } from "./teaser-card";
import { fold, isLonger, letters } from "./text";

/** Whether a date stands where it tells of something else than the story. */

/** What is called a date, by its class or its id. */
const DATE_NAME = /date|datum|fecha|publish|(?:^|[-_ ])(?:time|timestamp|data|meta|byline|dato)/i;

/** Whether an element's names say that it holds a date. */
export function isMarkedAsDate(element: Element): boolean {
  return DATE_NAME.test(`${element.getAttribute("class") ?? ""} ${element.id}`);
}

/**
 * In a box for something else, or in another post: a comment, a review, a teaser in an article of its
 * own, a file to load down.
 */
export function isOfAnother(element: Element, headline: Element | null): boolean {
  if (isElsewhere(element, headline) || isOfComment(element, headline)) return true;
  if (isInTeaser(element, headline) || isOfFile(element)) return true;
  const review = element.closest(REVIEW);
  if (review && headline && !review.contains(headline)) return true;
  const post = element.closest("article");
  // An `article` without a heading may be a wrapper of this article's text, not another story.
  if (headline?.closest("article") && post && !post.contains(headline)) {
    if (post.querySelector("h1, h2, h3, h4, h5, h6") && !isTextOf(post, headline)) return true;
  }
  const title = element.closest("h2, h3, h4, h5, h6");
  if (title && title !== element && !(headline && title.contains(headline)))
    return !DATE_NAME.test(title.className) && !/author|autor/i.test(title.className);
  return isOfPicture(element);
}

/** Whether an article holds the text whose headline stands in the one before it. */
function isTextOf(post: Element, headline: Element): boolean {
  const head = headline.closest("article");
  if (!head || head !== post.previousElementSibling) return false;
  if (post.querySelector(LINKED_TITLE)) return false;
  return !isLonger(head, fold(headline.textContent).length + HEAD) && isLonger(post, HEAD);
}

/** A teaser's title. */
const LINKED_TITLE = ":is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)";
/** Most characters of a head beside its headline, and fewer than a text has. */
const HEAD = 500;

const REVIEW = "[itemprop~='review'], [itemtype$='/Review']";

/** Whether a file's size stands beside a date: "8.12.2022 PDF 1.2 MB". */
function isOfFile(element: Element): boolean {
  // Paragraphs are lines of their own; in an item of a list they are of one thing.
  const isLine = element.tagName === "P" && !element.closest("li, td, dd");
  const box = isLine ? element : element.parentElement;
  return box !== null && !isLonger(box, LONGEST_FILE) && FILE_SIZE.test(box.textContent ?? "");
}

const FILE_SIZE = /\d\s?[KMG]i?B(?!\p{L})/u;
/** Longest box that tells of one file, in characters. */
const LONGEST_FILE = 600;

/** The words of a picture that stands in a box with them, without a `figure`. */
function isOfPicture(element: Element): boolean {
  const text = fold(element.textContent);
  const own = imagesIn(element);
  const images = [...own, ...imagesIn(element.parentElement)];
  if (text === "" || images.length === 0) return false;
  if (images.some((image) => fold(image.getAttribute("alt")).includes(text))) return true;
  if (isMarkedAsDate(element)) return false;
  // Words under a picture are its caption, unless they begin like a byline: then it is a portrait.
  const before = element.previousElementSibling;
  const isUnder = own.length > 0 || (before !== null && isPicture(before));
  const words = letters(withoutDates(text)).length;
  return isUnder && words > CAPTION && !beginsLikeByline(text);
}

/** The first few: a box may hold thousands. */
function imagesIn(box: Element | null): Element[] {
  const all = box?.getElementsByTagName("img");
  return Array.from({ length: MOST_IMAGES }, (_, at) => all?.item(at)).filter((image) => !!image);
}

function isPicture(element: Element): boolean {
  if (element.matches("img, picture")) return true;
  return element.querySelector("img") !== null && fold(element.textContent) === "";
}

/** Pictures of a box whose descriptions are compared with its words. */
const MOST_IMAGES = 3;
/** Shortest caption beside its date, in letters: a name is shorter. */
const CAPTION = 30;
