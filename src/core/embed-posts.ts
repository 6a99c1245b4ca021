import { webAddress } from "./address";
import type { EmbedCard } from "./embed-card";
import { type ProvidedEmbed, providedAt } from "./provided-embed";
import { fold } from "./text";

/** Posts of social networks that the page quotes: they stand in it as text, for a script to dress. */

/** What services call the quotation that their script turns into a post. */
const POST =
  /tweet|twitter|instagram|tiktok|bluesky|mastodon|text-post|threads|reddit|(?:^|[\s_-])(?:fb|facebook|x-post|post)(?:$|[\s_-])|telegram|linkedin|tumblr|social|embed/i;
/** Attributes that hold a post's address. */
const ADDRESSES = [
  "data-instgrm-permalink",
  "data-text-post-permalink",
  "data-embed-url",
  "data-href",
  "data-url",
  "data-tweet-url",
  "cite",
];

/** A post with its address as the quotation prints it, and the link there that leads to it. */
export interface FoundPost {
  quote: Element;
  address: string;
  provided: ProvidedEmbed;
  own: Element | null;
}

/**
 * @param quote a `<blockquote>`
 * @param around what the box around it is called: many a blog's whole text is a "post"
 * @returns the post that it quotes; null where it is a quotation of another kind
 */
export function findPost(quote: Element, base: string, around = ""): FoundPost | null {
  if (!POST.test(`${quote.className} ${around}`)) return null;
  const links = Array.from(quote.querySelectorAll("a[href]"));
  const addresses = [
    ...ADDRESSES.map((name) => quote.getAttribute(name)),
    // The post's own link is the last, after those that stand in its words.
    ...links.map((link) => link.getAttribute("href")).reverse(),
  ];
  for (const address of addresses) {
    const url = webAddress(address, base);
    const provided = url && providedAt(url);
    if (!provided || !/post|video/.test(provided.kind)) continue;
    return {
      quote,
      address: url,
      provided,
      own: links.find((link) => link.getAttribute("href") === address) ?? null,
    };
  }
  return null;
}

/** Reads a quoted post, as `findPost` finds it. */
export function readPost(quote: Element, base: string): EmbedCard | null {
  const found = findPost(quote, base, quote.parentElement?.className);
  if (!found) return null;
  const { provided, own } = found;
  return { ...provided, caption: null, ...postWords(quote, own, provided.provider) };
}

type PostWords = Pick<EmbedCard, "text" | "author" | "title">;

/** Tells a post's words from who wrote it and when. */
function postWords(quote: Element, own: Element | null, provider: string): PostWords {
  const paragraphs = Array.from(quote.querySelectorAll("p")).filter(
    (each) => fold(each.textContent) !== "",
  );
  // "A post shared by …" is the last paragraph, in the words of the reader's language.
  const last = provider === "Instagram" ? paragraphs.pop() : undefined;
  const dated = own && !paragraphs.some((each) => each.contains(own)) ? own : null;
  const title = dated ? shortText(dated, 60) : null;
  if (paragraphs.length === 0 && provider === "X") {
    // Without paragraphs the words stand loose, before the dash and the name.
    const text = quote.ownerDocument.createElement("p");
    text.append(...Array.from(quote.childNodes).filter((node) => node !== dated));
    return { text: fold(text.textContent) === "" ? [] : [text], author: null, title };
  }
  if (last) return { text: paragraphs, author: null, title: shortText(last, 120) };
  return { text: paragraphs, author: looseText(quote) ?? handleIn(quote), title };
}

/** Who wrote a post, as printed before the link to it: "— Ada Roe (@adaroe) May 3". */
export function postAuthor({ quote, own }: FoundPost): string | null {
  const before = /[—–]\s*([^—–]{2,100})$/.exec(fold(own?.previousSibling?.nodeValue));
  return before?.[1] ?? handleIn(quote);
}

/** "— Ada Roe (@adaroe)": what stands loose in the quotation, without the date's link. */
function looseText(quote: Element): string | null {
  const loose = Array.from(quote.childNodes)
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? "")
    .join(" ");
  const text = fold(loose).replace(/^[\s—–-]+|[\s—–-]+$/gu, "");
  return text !== "" && text.length < 120 ? text : null;
}

function handleIn(quote: Element): string | null {
  const link = Array.from(quote.querySelectorAll("a")).find((each) =>
    /^@[\w.-]+$/.test(fold(each.textContent)),
  );
  return link ? fold(link.textContent) : null;
}

function shortText(element: Element, longest: number): string | null {
  const text = fold(element.textContent);
  return text !== "" && text.length <= longest ? text : null;
}
