import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Half, halfOf } from "./split";

/** One annotated page. A field that is missing was not annotated. */
export interface Gold {
  id: string;
  url?: string;
  /** "article", or another type of page ("forum", "product" ...). */
  type?: string;
  /** Of an article: whether it is journalism. */
  kind?: "news" | "article" | "unsure";
  title?: string;
  authors?: string[];
  /** Date and time, with or without a zone, or a date alone. */
  published?: string;
  /** Standfirst; `body` begins with it. */
  summary?: string;
  /** The text, paragraphs parted by blank lines, without captions. */
  body?: string;
  /** Snippets that the text must hold. */
  with?: string[];
  /** Snippets that the text must not hold. */
  without?: string[];
  agencies?: string[];
  initials?: string[];
  /** Image credits. */
  credits?: string[];
  captions?: string[];
  /** Outlets that the running text names as where a fact comes from. */
  cited?: string[];
}

/** An annotated page of a corpus on disk. */
export interface CorpusPage {
  gold: Gold;
  /** The page's address, or an invented one where the corpus has none. */
  url: string;
  half: Half;
  /** Path of the gzipped HTML. */
  file: string;
}

/** A folder with `gold.jsonl` and `pages/<id>.html.gz`. */
export interface Corpus {
  name: string;
  pages: CorpusPage[];
}

const NO_ADDRESS = "https://no-address.invalid/";

/**
 * Reads the gold lines of a corpus; the pages themselves are read one by one with `readHtml`.
 * @param dir folder with `gold.jsonl` and `pages/`
 * @throws where the folder has no `gold.jsonl` or a line is no JSON
 */
export function readCorpus(dir: string): Corpus {
  const lines = readFileSync(join(dir, "gold.jsonl"), "utf8").split("\n");
  const pages = lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const gold: Gold = JSON.parse(line);
      const url = gold.url ?? NO_ADDRESS;
      return { gold, url, half: halfOf(url), file: join(dir, "pages", `${gold.id}.html.gz`) };
    });
  return { name: basename(dir), pages };
}

/** Reads and decodes the HTML of a page. */
export function readHtml(page: CorpusPage): string {
  return decodeHtml(gunzipSync(readFileSync(page.file)));
}

/**
 * Decodes HTML bytes: as UTF-8 where they are valid UTF-8, whatever the page declares (a stored page
 * is often re-encoded and keeps its old declaration); otherwise by the declared charset; a page that
 * declares UTF-8, nothing or an unknown charset is read as UTF-8 with replacement characters.
 */
export function decodeHtml(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(declaredCharset(bytes)).decode(bytes);
  }
}

/** Bytes in which HTML allows the charset declaration, and some more for careless pages. */
const DECLARATION_BYTES = 4096;

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function decoderFor(charset: string | null): TextDecoder {
  try {
    return new TextDecoder(charset ?? "utf-8");
  } catch {
    return new TextDecoder("utf-8");
  }
}
