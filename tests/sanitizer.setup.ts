/**
 * The Sanitizer API, which jsdom lacks, as far as the core uses it: the steps of
 * https://html.spec.whatwg.org/#html-sanitization for lists of what may live. That both browsers do
 * the same is what `browser/sanitize.test.ts` asks, with the cases of `core/sanitize.test.ts`.
 */

const HTML = "http://www.w3.org/1999/xhtml";

/** What goes whatever the lists say. */
const UNSAFE = new Set(["script", "frame", "iframe", "object", "embed"]);

type Named = string | { name: string; namespace?: string | null };

const keyOf = (element: Named) =>
  typeof element === "string"
    ? `${HTML} ${element}`
    : `${element.namespace ?? HTML} ${element.name}`;

class JsdomSanitizer {
  readonly #elements: ReadonlySet<string>;
  readonly #boxes: ReadonlySet<string>;
  readonly #attributes: ReadonlySet<string>;

  constructor(config: SanitizerConfig) {
    this.#elements = new Set(config.elements?.map(keyOf));
    this.#boxes = new Set(config.replaceWithChildrenElements?.map(keyOf));
    this.#attributes = new Set(
      config.attributes?.map((attribute) =>
        typeof attribute === "string" ? attribute : attribute.name,
      ),
    );
    const refused = [...this.#boxes].find(
      (key) => this.#elements.has(key) || key === `${HTML} html`,
    );
    if (refused) throw new TypeError(`Invalid Sanitizer configuration: ${refused}`);
  }

  clean(parent: ParentNode): void {
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === 3) continue;
      if (node.nodeType !== 1) {
        node.remove();
        continue;
      }
      const element = node as Element;
      const key = `${element.namespaceURI} ${element.localName}`;
      if (UNSAFE.has(element.localName)) {
        element.remove();
      } else if (this.#boxes.has(key)) {
        this.clean(element);
        element.replaceWith(...element.childNodes);
      } else if (this.#elements.has(key)) {
        this.clean(element);
        this.#cleanAttributes(element);
      } else {
        element.remove();
      }
    }
  }

  #cleanAttributes(element: Element): void {
    for (const { name, value, namespaceURI } of Array.from(element.attributes)) {
      const isCode = name === "href" && /^\s*javascript:/i.test(value);
      if (!this.#attributes.has(name) || namespaceURI !== null || isCode)
        element.removeAttribute(name);
    }
  }
}

// Some tests run without a page.
if ("Element" in globalThis) {
  Object.assign(globalThis, { Sanitizer: JsdomSanitizer });
  Object.defineProperty(Element.prototype, "setHTML", {
    configurable: true,
    value(this: Element, html: string, { sanitizer }: { sanitizer: JsdomSanitizer }) {
      const inert = this.ownerDocument.implementation.createHTMLDocument("");
      const context = inert.importNode(this, false);
      context.innerHTML = html;
      sanitizer.clean(context);
      this.replaceChildren(...context.childNodes);
    },
  });
}
