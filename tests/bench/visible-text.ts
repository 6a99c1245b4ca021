/** Elements whose text stands in a block of its own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody " +
    "td tfoot th thead tr ul"
  ).split(" "),
);

/**
 * Elements without text for a reader, and captions, which no side is scored on. A figure itself stays:
 * tables, quotations and code stand in figures too.
 */
const LEFT_OUT = "script, style, template, noscript, iframe, object, svg, head, figcaption";

/**
 * The text of a piece of HTML as a reader sees it, without captions.
 * @returns one entry for each block, white space folded; none is empty
 */
export function textBlocks(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  const blocks: string[] = [];
  let open = "";
  const close = () => {
    const text = foldSpace(open);
    if (text !== "") blocks.push(text);
    open = "";
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) open += node.nodeValue ?? "";
    const isBlock = BLOCKS.has(node.nodeName.toLowerCase());
    if (isBlock) close();
    for (const child of node.childNodes) walk(child);
    if (isBlock) close();
  };
  walk(body);
  close();
  return blocks;
}

/** Turns every run of white space into one space and trims the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
