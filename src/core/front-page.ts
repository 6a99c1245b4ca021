/** A language in an address: "en", "de-CH", "zh-hans". */
const LANGUAGE = "[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?";

/** What front pages are called, in the languages that most sites name them in. */
const NAME =
  "(?:home|homepage|index|default|main|start|startseite|startpage|accueil|inicio|portada|voorpagina|forside|etusivu)(?:\\.[a-z]{2,5})?";

/** The path of a page that a site begins with: "/", "/en", "/home.html", "/en/index.php". */
const FRONT = new RegExp(`^/*(?:${LANGUAGE}/*)?(?:${NAME}/*)?$`, "i");

/** What leads to an article where the path does not: its name or number in the query, as "p", "nid" or "story_id". */
const OF_ARTICLE =
  /^(?:p|[acnps]?id|idxno|slug|(?:.*[-_])?(?:article|artikel|articulo|artigo|articolo|story|news|post|item)s?(?:[-_]?(?:id|no|nr))?)$/i;

/**
 * Whether an address is that of a page that a site begins with, by the address alone. The query may
 * name an article ("/?p=123"), and a path in the hash an application's page ("/#/world/ferry").
 */
export function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, searchParams, hash } = new URL(address);
  if (!FRONT.test(pathname)) return false;
  const [, route] = /^#[/!]+([^?]*)/.exec(hash) ?? [];
  if (route && !FRONT.test(`/${route}`)) return false;
  return ![...searchParams].some(([name, value]) => value !== "" && OF_ARTICLE.test(name));
}
