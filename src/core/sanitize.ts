import domPurify, { type Config, type DOMPurify } from "dompurify";
import { ANCHOR_PATTERN } from "./anchors";

/**
 * The one place that decides which markup may live. What is not named here does not reach the
 * reader: no script, style, form, frame, event handler or address that runs code.
 *
 * It alone in the core uses the global window: a document made by `DOMParser` has none.
 */

/** The attributes that may live, where their values are harmless. */
export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set([
  ..."href src srcset sizes alt title width height lang dir datetime cite id class".split(" "),
  ..."colspan rowspan headers scope start reversed value type open mathvariant".split(" "),
]);

const CONFIG: Config = {
  ALLOWED_TAGS: [
    ..."p h2 h3 h4 h5 h6 br hr wbr div section span ul ol li dl dt dd blockquote q cite pre".split(
      " ",
    ),
    ..."code kbd samp var em strong b i u s del ins mark small sub sup abbr dfn time bdi bdo".split(
      " ",
    ),
    ..."a img figure figcaption aside details summary ruby rt rp".split(" "),
    ..."table caption colgroup col thead tbody tfoot tr th td".split(" "),
    ..."math mrow mi mo mn ms mtext msup msub msubsup mfrac msqrt mroot mover munder".split(" "),
    ..."munderover mtable mtr mtd mspace mstyle mpadded mphantom menclose".split(" "),
  ],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOWED_URI_REGEXP:
    /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i,
  // These hold no address; without this the pattern above is asked of them too.
  ADD_URI_SAFE_ATTR: [
    ..."dir lang datetime width height sizes colspan rowspan headers scope start value".split(" "),
    ..."type reversed open mathvariant title".split(" "),
  ],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: false,
  KEEP_CONTENT: true,
  // Without this DOMPurify makes a policy of its own in the page, which the page may forbid.
  TRUSTED_TYPES_POLICY: null,
};

/** Classes that our own markup may carry into the text, such as a card for an embed. */
const OWN_CLASS = /^byline-[a-z-]+$/;

let purifier: DOMPurify | null = null;

function purify(): DOMPurify {
  if (purifier) return purifier;
  // The module makes one when it loads, and making another takes as long again.
  const created = domPurify.isSupported ? domPurify : domPurify(window);
  // Where DOMPurify can't work it hands the input back unchanged, so it must not be asked.
  if (!created.isSupported) throw new Error("The sanitizer is not supported here");
  created.addHook("uponSanitizeAttribute", (_element, data) => {
    if (data.attrName === "id") data.keepAttr = ANCHOR_PATTERN.test(data.attrValue);
    if (data.attrName === "class") {
      data.attrValue = data.attrValue
        .split(/\s+/)
        .filter((name) => OWN_CLASS.test(name))
        .join(" ");
      data.keepAttr = data.attrValue !== "";
    }
  });
  // A link of the article must not be able to reach back into the page that opened it.
  created.addHook("afterSanitizeAttributes", (element) => {
    if (element.nodeName === "A" && element.hasAttribute("href")) {
      element.setAttribute("rel", "noopener");
    }
  });
  purifier = created;
  return purifier;
}

/**
 * @param html markup of any origin
 * @returns markup that is safe to show
 * @throws where DOMPurify is not supported
 */
export function sanitizeHtml(html: string): string {
  return purify().sanitize(html, { ...CONFIG, RETURN_TRUSTED_TYPE: false }) as string;
}

/**
 * Many pieces in one go: DOMPurify takes longer to start than to clean a small piece.
 * @param pieces markup of any origin
 * @returns as many pieces, each safe to show
 * @throws where DOMPurify is not supported
 */
export function sanitizeAll(pieces: readonly string[]): string[] {
  const all = pieces.map((piece) => `<section>${piece}</section>`).join("");
  const clean = purify().sanitize(all, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
  // A piece that closes its box too early would shift all after it: then each goes alone.
  if (clean.children.length !== pieces.length) return pieces.map(sanitizeHtml);
  return Array.from(clean.children, (box) => box.innerHTML);
}

/**
 * Sanitises once more at the door and gives nodes to append, so nobody needs `innerHTML`.
 * @param html markup of any origin
 * @param doc the document that will own the nodes
 * @throws where DOMPurify is not supported
 */
export function sanitizeToFragment(html: string, doc: Document): DocumentFragment {
  const fragment = purify().sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
  return doc.importNode(fragment, true);
}
