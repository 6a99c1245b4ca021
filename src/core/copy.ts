import { DEEPEST, limitDepth } from "./depth";
import { SHOW_ELEMENT } from "./node-kinds";
import { takeSoftHyphens } from "./soft-hyphens";
import { markUnshown, unshownIn } from "./unshown";
import { attributeHas } from "./where";

/**
 * A copy of the page to work on: the page itself is never touched.
 *
 * It also holds what stands in open shadow roots, since that is text on the page for a reader, and
 * tells what the page does not show; and it is freed of names that would shadow the DOM's own members.
 */

/** Elements whose names shadow members of the document, such as `children`. */
const CLOBBERING = "form, img, embed, object, iframe";

/** What may say nothing about the article. */
const WEIGHT = "script, style, svg, link";
/** Scripts that say something: data, formulae, and markup that waits for a consent. */
const SAYING = /ld\+json|^math\/|^text\/template/i;
/** Links to what a page is drawn with. */
const DRAWING = /(?:^|\s)(?:stylesheet|preload)(?:\s|$)/i;

/** What a copy of the head keeps: the rest, style sheets above all, takes longer to copy than the text. */
const HEAD_KEPT = /^(?:TITLE|META|BASE|LINK)$/i;

/**
 * Shown a root of the page, or of a shadow root in it, with its copy, which still has the same shape.
 * @returns called once the copy has the shape of what is seen
 */
export type OnCopied = (root: Element | ShadowRoot, copy: ParentNode & Node) => () => void;

/**
 * @param onCopied may find places of `doc` in the copy, and mark them in the end
 * @returns a deep copy of `doc` with open shadow roots flattened; `doc` stays as it was
 */
export function copyPage(doc: Document, onCopied: OnCopied = () => () => {}): Document {
  // Through the prototype: a page can shadow members of `doc` by elements of their names.
  const implementation = Object.getOwnPropertyDescriptor(Document.prototype, "implementation");
  // A new document, since a clone would parse every style sheet of the page once more.
  const copy: Document = implementation?.get?.call(doc).createHTMLDocument("");
  const page = Document.prototype.querySelector.call(doc, ":root");
  if (!page) return copy;
  const root = copyRoot(page, copy);
  const end = onCopied(page, root);
  const unshown = unshownIn(page, root);
  const { hosts, isDeep } = survey(page);
  if (hosts.length > 0) flattenShadowRoots(page, hosts, root, onCopied);
  end();
  if (isDeep || hosts.length > 0) limitDepth(root);
  freeNames(root);
  // Code and drawings say nothing about the article, and every later copy would carry them along.
  for (const element of root.querySelectorAll(WEIGHT)) if (isWeight(element)) element.remove();
  markUnshown(root, unshown);
  takeSoftHyphens(root);
  copy.documentElement.replaceWith(root);
  return copy;
}

/** Takes the names by which elements shadow the DOM's own members. */
function freeNames(root: Element): void {
  const { querySelectorAll, removeAttribute } = Element.prototype;
  // Through the prototype: the fields of a form shadow its members until their names are gone.
  const forms = Array.from(root.querySelectorAll("form"));
  const inForms = forms.flatMap((form) => [...querySelectorAll.call(form, "[name], [id]")]);
  // A field may also stand elsewhere, and name the form that it is of.
  for (const field of [...inForms, ...root.querySelectorAll("[form]")]) {
    removeAttribute.call(field, "name");
    removeAttribute.call(field, "id");
  }
  for (const element of root.querySelectorAll(CLOBBERING)) {
    element.removeAttribute("name");
    if (element.localName === "object") element.removeAttribute("id");
  }
}

function isWeight(element: Element): boolean {
  if (element.localName === "script") return !attributeHas(element, "type", SAYING);
  return element.localName !== "link" || attributeHas(element, "rel", DRAWING);
}

/** Copies the whole tree but what weighs down its head. */
function copyRoot(root: Element, copy: Document): Element {
  const own = copy.importNode(root, false);
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeName.toUpperCase() !== "HEAD") own.append(copy.importNode(child, true));
    else own.append(copyHead(child as Element, copy));
  }
  return own;
}

function copyHead(head: Element, copy: Document): Element {
  const own = copy.importNode(head, false);
  for (let child = head.firstChild; child; child = child.nextSibling) {
    const isKept =
      HEAD_KEPT.test(child.nodeName) ||
      (child.nodeType === 1 && /ld\+json/i.test((child as Element).getAttribute("type") ?? ""));
    if (isKept) own.append(copy.importNode(child, true));
  }
  return own;
}

/** The head of a copy is not the page's, so elements are paired below it. */
const IN_BODY = "body, body *";

/** @returns a copy of `doc` without the elements in `left` */
export function copyWithout(doc: Document, left: readonly Element[]): Document {
  const copy = doc.cloneNode(false) as Document;
  const skipped = new Set<Node>(left);
  const around = new Set<Node>();
  for (const element of left) {
    for (let at = element.parentNode; at && !around.has(at); at = at.parentNode) around.add(at);
  }
  const copyNode = (node: Node): Node => {
    if (!around.has(node)) return copy.importNode(node, true);
    const own = copy.importNode(node, false);
    appendChildren(node, own);
    return own;
  };
  const appendChildren = (node: Node, own: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!skipped.has(child)) own.appendChild(copyNode(child));
    }
  };
  appendChildren(doc, copy);
  return copy;
}

/** What a page has that few pages have. */
interface Survey {
  /** Elements of the body with an open shadow root, in document order. */
  hosts: Element[];
  /** Some element stands deeper than a copy may hold. */
  isDeep: boolean;
}

/** One walk over the whole page, since each takes long. */
function survey(page: Element): Survey {
  const hosts: Element[] = [];
  let isDeep = false;
  let depth = 0;
  // The walker's own members, since the fields of a form on the page shadow those of the form.
  const walker = Document.prototype.createTreeWalker.call(page.ownerDocument, page, SHOW_ELEMENT);
  const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, "shadowRoot")?.get;
  for (;;) {
    const at = walker.currentNode as Element;
    if (shadowRootOf?.call(at) && Element.prototype.matches.call(at, IN_BODY)) hosts.push(at);
    if (walker.firstChild()) {
      depth += 1;
      if (depth > DEEPEST) isDeep = true;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return { hosts, isDeep };
      depth -= 1;
    }
  }
}

/** Puts the content of each open shadow root where its host stands in the copy. */
function flattenShadowRoots(
  page: Element,
  hosts: readonly Element[],
  root: Element,
  onCopied: OnCopied,
): void {
  const originals = Array.from(page.querySelectorAll(IN_BODY));
  const twins = Array.from(root.querySelectorAll(IN_BODY));
  let at = 0;
  for (const host of hosts) {
    // Both are in document order.
    at = originals.indexOf(host, at);
    const twin = twins[at];
    if (twin) fillHost(host, twin, root.ownerDocument, onCopied);
  }
}

/** Builds the flat tree: shadow content with the host's own children in its slots. */
function fillHost(host: Element, twin: Element, copy: Document, onCopied: OnCopied): void {
  const shadow = host.shadowRoot;
  if (!shadow) return;
  const light = Array.from(twin.childNodes);
  const flat = copy.importNode(shadowContent(shadow, copy, onCopied), true);
  for (const slot of Array.from(flat.querySelectorAll("slot"))) {
    const name = slot.getAttribute("name") ?? "";
    const assigned = light.filter((node) => slotOf(node) === name);
    if (assigned.length > 0) slot.replaceWith(...assigned);
    else slot.replaceWith(...Array.from(slot.childNodes));
  }
  twin.replaceChildren(flat);
}

function slotOf(node: Node): string {
  return node.nodeType === 1 ? ((node as Element).getAttribute("slot") ?? "") : "";
}

/** Copies a shadow root's nodes, with the roots inside it flattened too. */
function shadowContent(shadow: ShadowRoot, copy: Document, onCopied: OnCopied): DocumentFragment {
  const fragment = copy.createDocumentFragment();
  for (const child of shadow.childNodes) fragment.append(copy.importNode(child, true));
  const end = onCopied(shadow, fragment);
  const originals = Array.from(shadow.querySelectorAll("*"));
  const twins = Array.from(fragment.querySelectorAll("*"));
  originals.forEach((element, index) => {
    const twin = twins[index];
    if (element.shadowRoot && twin) fillHost(element, twin, copy, onCopied);
  });
  end();
  for (const style of Array.from(fragment.querySelectorAll("style"))) style.remove();
  return fragment;
}
