import { isFullName } from "../byline-text";
import { asText } from "../json-ld";
import type { Metadata } from "../metadata";
import { fold } from "../text";
import type { Region } from "./region";

/** Whose initials a page's sign-offs hold, where the page itself says so. */

const NAME = "(\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s[\\p{L}\\p{M}.’'-]+){1,4})";
/** Longest text that explains initials, in characters: a byline, a line of a list. */
const MAX_LENGTH = 300;

/**
 * @param initials as the sign-offs print them
 * @returns each of them that the page explains ("Rita Schmidt (rs)", "rs = Rita Schmidt",
 *   `<abbr title="Rita Schmidt">rs</abbr>`, an author's `alternateName`), with the name
 */
export function namesOfInitials(
  initials: readonly string[],
  region: Region,
  metadata: Metadata,
): Record<string, string> {
  const names: Record<string, string> = {};
  if (initials.length === 0) return names;
  const texts = [...region.before, ...region.body.slice(-6), ...region.after]
    .map(({ text }) => fold(text))
    .filter((text) => text.length <= MAX_LENGTH);
  for (const short of initials) {
    const name = stated(short, metadata) ?? marked(short, region) ?? printed(short, texts);
    if (name !== null) names[short] = name;
  }
  return names;
}

function stated(short: string, { jsonLd }: Metadata): string | null {
  const person = jsonLd.find(
    ({ name, alternateName }) => asText(alternateName) === short && asText(name) !== null,
  );
  return whole(asText(person?.name));
}

function marked(short: string, { scope }: Region): string | null {
  for (const element of scope.querySelectorAll("abbr[title]")) {
    if (fold(element.textContent) !== short) continue;
    const name = whole(fold(element.getAttribute("title")));
    if (name !== null) return name;
  }
  for (const term of scope.querySelectorAll("dt")) {
    if (fold(term.textContent).replace(/[()]/g, "") !== short) continue;
    const name = whole(fold(term.nextElementSibling?.textContent));
    if (name !== null) return name;
  }
  return null;
}

function printed(short: string, texts: readonly string[]): string | null {
  const letters = short.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Most pages explain none, and patterns of names take long to make.
  const maybe = new RegExp(`\\(${letters}\\)|${letters}\\)?\\s*[=:–—]`);
  const explaining = texts.filter((text) => maybe.test(text));
  if (explaining.length === 0) return null;
  const after = new RegExp(`${NAME}\\s*\\(${letters}\\)`, "u");
  const before = new RegExp(`(?:^|[\\s,;(])\\(?${letters}\\)?\\s*[=:–—]\\s*${NAME}`, "u");
  for (const text of explaining) {
    for (const pattern of [after, before]) {
      const name = whole(pattern.exec(text)?.[1] ?? null);
      if (name !== null) return name;
    }
  }
  return null;
}

/** German nouns look like names; an article tells them. */
const ARTICLE = /^(?:Die|Der|Das|Den|Dem|Des|Ein|Eine|The|Le|La|Les|El|Los|Il|Het)\s/;

/** A person's full name, without "Von"; null for anything else. */
function whole(name: string | null | undefined): string | null {
  const bare = (name ?? "").replace(/^(?:By|Von|Par|Por|Di|Door|Av|Af)\s/, "").trim();
  return isFullName(bare) && !ARTICLE.test(bare) ? bare : null;
}
