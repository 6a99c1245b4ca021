/**
 * A copy of the page to work on: the page itself is never touched.
 *
 * It also holds what stands in open shadow roots, since that is text on the page for a reader,
 * and it is freed of names that would shadow the DOM's own members.
 */

/** Fields of a form, and named elements of a document, shadow members such as `children`. */
const CLOBBERING =
  "form [name], form [id], img[name], form[name], embed[name], object, iframe[name]";

const WEIGHT =
  "script:not([type*='ld+json' i]):not([type^='math/' i]), style, svg, link[rel~='stylesheet'], link[rel~='preload']";

/** @returns a deep copy of `doc` with open shadow roots flattened; `doc` stays as it was */
export function copyPage(doc: Document): Document {
  // Through the prototype: a page can shadow `doc.cloneNode` with an element of that name.
  const copy = Document.prototype.cloneNode.call(doc, true) as Document;
  const query = Document.prototype.querySelectorAll;
  for (const element of query.call(copy, CLOBBERING)) {
    if (element.closest("form, object, img, embed, iframe")) {
      element.removeAttribute("name");
      if (element.localName === "object" || element.parentElement?.closest("form")) {
        element.removeAttribute("id");
      }
    }
  }
  flattenShadowRoots(doc, copy);
  // Code and drawings say nothing about the article, and every later copy would carry them along.
  for (const element of query.call(copy, WEIGHT)) element.remove();
  return copy;
}

/** Puts the content of each open shadow root where its host stands in the copy. */
function flattenShadowRoots(doc: Document, copy: Document): void {
  const hosts = shadowHosts(doc);
  if (hosts.length === 0) return;
  const twins = Array.from(Document.prototype.querySelectorAll.call(copy, "*"));
  const originals = Array.from(Document.prototype.querySelectorAll.call(doc, "*"));
  for (const host of hosts) {
    const twin = twins[originals.indexOf(host)];
    if (twin) fillHost(host, twin, copy);
  }
}

function shadowHosts(root: Document | ShadowRoot): Element[] {
  const all =
    root.nodeType === 9
      ? Document.prototype.querySelectorAll.call(root, "*")
      : root.querySelectorAll("*");
  return Array.from(all).filter((element) => element.shadowRoot);
}

/** Builds the flat tree: shadow content with the host's own children in its slots. */
function fillHost(host: Element, twin: Element, copy: Document): void {
  const shadow = host.shadowRoot;
  if (!shadow) return;
  const light = Array.from(twin.childNodes);
  const flat = copy.importNode(shadowContent(shadow, copy), true);
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
function shadowContent(shadow: ShadowRoot, copy: Document): DocumentFragment {
  const fragment = copy.createDocumentFragment();
  for (const child of shadow.childNodes) fragment.append(copy.importNode(child, true));
  const originals = Array.from(shadow.querySelectorAll("*"));
  const twins = Array.from(fragment.querySelectorAll("*"));
  originals.forEach((element, index) => {
    const twin = twins[index];
    if (element.shadowRoot && twin) fillHost(element, twin, copy);
  });
  for (const style of Array.from(fragment.querySelectorAll("style"))) style.remove();
  return fragment;
}
