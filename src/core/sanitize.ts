import { ANCHOR_PATTERN } from "./anchors";

/**
 * The one place that decides which markup may live. What is not named here does not reach the
 * reader: no script, style, form, frame, event handler or address that runs code. The browser's own
 * sanitizer does it (https://html.spec.whatwg.org/#html-sanitization), so that markup is parsed by
 * nobody else; what it lets through beyond that is an address, an id or a class.
 *
 * It alone in the core uses globals of the window: a document made by `DOMParser` has none.
 */

/** The attributes that may live, where their values are harmless. */
export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set([
  ..."href src srcset sizes alt title width height lang dir datetime cite id class".split(" "),
  ..."colspan rowspan headers scope start reversed value type open mathvariant".split(" "),
]);

const ELEMENTS = [
  ..."p h2 h3 h4 h5 h6 br hr wbr div section span ul ol li dl dt dd blockquote q cite pre".split(
    " ",
  ),
  ..."code kbd samp var em strong b i u s del ins mark small sub sup abbr dfn time bdi bdo".split(
    " ",
  ),
  ..."a img figure figcaption aside details summary ruby rt rp".split(" "),
  ..."table caption colgroup col thead tbody tfoot tr th td".split(" "),
];

const FORMULA_ELEMENTS = [
  ..."math mrow mi mo mn ms mtext msup msub msubsup mfrac msqrt mroot mover munder".split(" "),
  ..."munderover mtable mtr mtd mspace mstyle mpadded mphantom menclose".split(" "),
];

/** What goes with all that is in it: code, and what stands in for what can't be shown. */
const WITHOUT_TEXT = [
  ..."html head title script style template svg noscript noembed noframes iframe".split(" "),
  ..."plaintext xmp audio video annotation annotation-xml".split(" "),
];

const KNOWN = new Set([...ELEMENTS, ...FORMULA_ELEMENTS, ...WITHOUT_TEXT]);

const MATHML = "http://www.w3.org/1998/Math/MathML";

const CONFIG: SanitizerConfig = {
  elements: [...ELEMENTS, ...FORMULA_ELEMENTS.map((name) => ({ name, namespace: MATHML }))],
  attributes: [...ALLOWED_ATTRIBUTES],
  comments: false,
  dataAttributes: false,
};

/** The name of a tag, as a parser ends it: other blanks belong to it. */
const TAG = /<([a-z][^\t\n\f\r />]*)/gi;

/** Addresses that run no code, and load nothing but pictures. */
const HARMLESS =
  /^[\t\n\f\r ]*(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;
const ADDRESSES = ["href", "src", "srcset", "cite"];
const CHECKED = ["id", "class", ...ADDRESSES].map((name) => `[${name}]`).join();

/** Classes that our own markup may carry into the text, such as a card for an embed. */
const OWN_CLASS = /^byline-[a-z-]+$/;

/**
 * What is not known leaves its content, as a box with a name of its own. The browser has to be told
 * its name: a name that is missed, or is none, costs text and nothing else.
 */
function sanitizerFor(html: string): Sanitizer {
  const names = new Set(Array.from(html.matchAll(TAG), ([, name = ""]) => asParsed(name)));
  const boxes = [...names].filter((name) => !KNOWN.has(name));
  const inFormulae = boxes.map((name) => ({ name, namespace: MATHML }));
  return new Sanitizer({ ...CONFIG, replaceWithChildrenElements: [...boxes, ...inFormulae] });
}

/** The name that a parser gives a tag: it knows no capitals but those of ASCII. */
function asParsed(name: string): string {
  const small = name.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  return small.replaceAll("\0", "\ufffd");
}

/** Sanitises into a document in which nothing loads. */
function clean(html: string, sanitizer: Sanitizer): HTMLElement {
  const { body } = new DOMParser().parseFromString("", "text/html");
  body.setHTML(html, { sanitizer });
  for (const element of body.querySelectorAll(CHECKED)) checkValues(element);
  return body;
}

function checkValues(element: Element): void {
  for (const name of ADDRESSES) {
    const address = element.getAttribute(name);
    if (address !== null && !HARMLESS.test(address)) element.removeAttribute(name);
  }
  if (!ANCHOR_PATTERN.test(element.id)) element.removeAttribute("id");
  const own = Array.from(element.classList).filter((name) => OWN_CLASS.test(name));
  if (own.length > 0) element.setAttribute("class", own.join(" "));
  else element.removeAttribute("class");
  // A link of the article must not be able to reach back into the page that opened it.
  if (element.localName === "a" && element.hasAttribute("href"))
    element.setAttribute("rel", "noopener");
}

/**
 * @param html markup of any origin
 * @returns markup that is safe to show
 */
export function sanitizeHtml(html: string): string {
  return clean(html, sanitizerFor(html)).innerHTML;
}

/**
 * @param pieces markup of any origin
 * @returns as many pieces, each safe to show
 */
export function sanitizeAll(pieces: readonly string[]): string[] {
  // To make a sanitizer takes longer than to clean a small piece.
  const sanitizer = sanitizerFor(pieces.join(""));
  return pieces.map((piece) => clean(piece, sanitizer).innerHTML);
}

/**
 * Sanitises once more at the door and gives nodes to append, so nobody needs `innerHTML`.
 * @param html markup of any origin
 * @param doc the document that will own the nodes
 */
export function sanitizeToFragment(html: string, doc: Document): DocumentFragment {
  const range = doc.createRange();
  range.selectNodeContents(doc.importNode(clean(html, sanitizerFor(html)), true));
  return range.extractContents();
}
