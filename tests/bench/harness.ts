import { lettersAndDigitsOf } from "./names";
import type { Outcome, PageFacts, Tool } from "./outcome";
import { foldSpace, textBlocks } from "./visible-text";

/** The half of the benchmark that runs in the browser: one page is held, tools are run on it. */
export class Harness {
  readonly #tools: Record<string, Tool>;
  #html = "";
  #url = "";

  constructor(tools: Record<string, Tool>) {
    this.#tools = tools;
  }

  /** Takes the page that the next calls are about. */
  load(html: string, url: string): PageFacts {
    this.#html = html;
    this.#url = url;
    return { mainHeading: mainHeading(this.#parse()) };
  }

  /** Runs one tool on a freshly parsed document; never throws. */
  run(name: string): Outcome {
    const tool = this.#tools[name];
    if (tool === undefined) throw new Error(`no such tool: ${name}`);
    const doc = this.#parse();
    const before = doc.documentElement.outerHTML;
    const start = performance.now();
    try {
      const reading = tool(doc, this.#url);
      const ms = performance.now() - start;
      const changedDocument = doc.documentElement.outerHTML !== before;
      const blocks = reading === null ? [] : readerBlocks(reading.standfirst, reading.content);
      const error = reading === null ? "no article" : blocks.length === 0 ? "no text" : null;
      return { ms, error, reading, blocks, changedDocument };
    } catch (thrown) {
      const ms = performance.now() - start;
      const error = `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown}`;
      return { ms, error, reading: null, blocks: [], changedDocument: false };
    }
  }

  #parse(): Document {
    return new DOMParser().parseFromString(this.#html, "text/html");
  }
}

/** Standfirst and body; the standfirst once, where the body begins with it. */
function readerBlocks(standfirst: string | null, content: string): string[] {
  const body = textBlocks(content);
  if (standfirst === null || body.length === 0) return body;
  const lead = lettersAndDigitsOf(standfirst);
  const isRepeated = lead === "" || lettersAndDigitsOf(body.join(" ")).startsWith(lead);
  return isRepeated ? body : [foldSpace(standfirst), ...body];
}

/**
 * The heading that names the page: an `h1` of the article or main element before one elsewhere,
 * and one in a site header last, since logos stand there.
 */
function mainHeading(doc: Document): string | null {
  const headings = [...doc.querySelectorAll("h1")].filter(
    (h1) => foldSpace(h1.textContent) !== "" && h1.closest("[hidden], [aria-hidden=true]") === null,
  );
  const main =
    headings.find((h1) => h1.closest("article, main, [role=main]") !== null) ??
    headings.find((h1) => h1.closest("header, nav, [role=banner]") === null) ??
    headings[0];
  return main === undefined ? null : foldSpace(main.textContent);
}
