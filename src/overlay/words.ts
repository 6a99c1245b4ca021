/** A stretch of one text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Stretch {
  /** Index of the text in the list. */
  text: number;
  start: number;
  end: number;
}

/**
 * Finds words in a run of texts, as they follow each other in a paragraph.
 * White space counts as one space, since evidence is quoted with white space folded.
 *
 * @param texts the texts in reading order
 * @param words what to look for
 * @returns the stretches that make up the first place, or none
 */
export function findWords(texts: readonly string[], words: string): Stretch[] {
  const wanted = words.replace(/\s+/g, " ").trim();
  if (wanted === "") return [];
  let folded = "";
  const origin: { text: number; offset: number }[] = [];
  texts.forEach((text, index) => {
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charAt(offset);
      const space = /\s/.test(unit);
      if (space && folded.endsWith(" ")) continue;
      folded += space ? " " : unit;
      origin.push({ text: index, offset });
    }
  });
  const at = folded.indexOf(wanted);
  if (at < 0) return [];
  const stretches: Stretch[] = [];
  for (const { text, offset } of origin.slice(at, at + wanted.length)) {
    const last = stretches.at(-1);
    if (last?.text === text) last.end = offset + 1;
    else stretches.push({ text, start: offset, end: offset + 1 });
  }
  return stretches;
}

/**
 * Wraps the first place of `words` inside `element` in `<mark>`.
 * @returns the marks in order; none if the words are not there
 */
export function markWords(element: Element, words: string): HTMLElement[] {
  const doc = element.ownerDocument;
  const walker = doc.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const stretches = findWords(
    nodes.map((node) => node.data),
    words,
  );
  const marks: HTMLElement[] = [];
  for (const { text, start, end } of stretches) {
    const node = nodes[text];
    if (!node || node.data.slice(start, end).trim() === "") continue;
    const marked = node.splitText(start);
    marked.splitText(end - start);
    const mark = doc.createElement("mark");
    marked.replaceWith(mark);
    mark.append(marked);
    marks.push(mark);
  }
  return marks;
}

/** Takes marks away again and joins the text as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
