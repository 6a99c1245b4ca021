import { isHiddenByClass } from "../hidden";
import { memoised } from "../memo";
import { inSmallLetters } from "../small-letters";

/**
 * What the names that authors of pages give their parts (class, id, data-* and ARIA) say about
 * them. Words of the trade only, none of a single site. A name is a hint and never enough to take
 * a paragraph.
 */

/** The kinds of clutter, which are also the names of the steps that take it. */
export type Clutter =
  | "skip-links"
  | "related"
  | "share"
  | "newsletter"
  | "ads"
  | "consent"
  | "comments"
  | "author-box"
  | "tags"
  | "navigation"
  | "feedback"
  | "player"
  | "paywall"
  | "byline"
  | "pull-quotes";

const START = "(?:^|[-_ /.:])";
const END = "(?:$|[-_ /.:])";

const NAMES: readonly (readonly [Clutter, RegExp])[] = [
  [
    "related",
    /relat(?:ed|ions)|recommend|recirc|read-?(?:more|next|also)|more-?(?:stories|news|from|on|articles|posts|like)|(?:stories|articles|posts|news)-?more|also-?(?:read|like)|see-?also|further-?reading|outbrain|taboola|plista|zergnet|most-?(?:read|popular|viewed|shared|recent)|popular|trending|similar|suggest|onward|linklist|link-?list|link-?box|weitere|mehr-?zum|verwandt|empfehl|empfohlen|meistgelesen|lire-?aussi|voir-?aussi|a-?lire|leggi-?anche|correlat|relacionad|relacionat|(?:lea|ver|mira|leia|veja)-?tambi?e?m|tambien|gerelateerd|lees-?(?:ook|meer)|upsell|cross-?sell|teaser|latest-?(?:news|posts|articles)|recent-?(?:posts|articles)|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|post-?nav|up-?next|editors?-?pick|you-?(?:may|might)|in-?other-?news|read_?also|czytaj|zobacz|souvisej|kapcsol/,
  ],
  [
    "share",
    /shar(?:e|ing)(?!d-?content|point|eholder)|(?:article|entry|page|post|story)-?actions|social|teilen|partag|compart(?:e|ir|ilh)|condivi|udost|addtoany|addthis|sharedaddy|follow-?(?:us|me|button)|bookmark|whatsapp|copy-?link|print-?(?:button|link|page)|email-?(?:article|this)/,
  ],
  [
    "newsletter",
    /newsletter|subscri|sign-?up|mailing|opt-?in|inscri(?:ption|cion)|app-?(?:promo|banner|download|teaser)|membership|donat(?:e|ion)|spenden|fund-?rais|support-?(?:us|banner|box|block|message|our)|call-?to-?action|(?:^|[-_ ])cta(?:$|[-_ ])|leadgen|lead-?magnet|hubspot/,
  ],
  [
    "ads",
    new RegExp(
      `${START}(?:ad|ads|adv|adz|adslot|adbox|adunit|ad-?(?:slot|container|wrapper|unit|placeholder|label|block|box|banner|zone|space)|advert(?:s|isement|isements|ising|orial)?|werbung|anzeigen?|publicidad|publicite|pubblicita|publicidade|reklam[ae]?|sponsor(?:ed|ship)?|sponsors|dfp|gpt|outstream|adsense|adsbygoogle|affiliate|commercial|billboard|mpu|leaderboard|promo(?:tion|tions|ted|box|block)?|promobox|native-?ad)${END}`,
    ),
  ],
  [
    "consent",
    /cookie|consent|gdpr|dsgvo|(?:^|[- ])cmp(?:$| |-?(?:banner|consent|dialog|layer|modal|notice|overlay|popup|ui))|privacy-?(?:banner|notice|policy)|onetrust|didomi|usercentrics|sourcepoint/,
  ],
  [
    "comments",
    /comment(?!ary)|disqus|kommentar(?:e|bereich|box)|commentaire|comentario|commenti|reacties|discuss(?:ion)?|livefyre|coral|opinionbox|respond(?:$|-)|reply|guestbook|talkback/,
  ],
  [
    "author-box",
    /author[-_]{0,2}(?:bio|box|info|card|about|desc|detail|profile|block|section|footer|container|wrapper|area|panel|module)|(?:^| )(?:author|vcard|contributors?)(?:$| |__|--)|about-?(?:the-?)?author|(?:^|[-_ ])bio(?:$|[-_ ])|biography|post-?author|writer-?(?:bio|info)|autor(?:en)?-?(?:box|info|kasten)/,
  ],
  [
    "tags",
    /(?:^|[-_ ])(?:tags?|tag-?(?:list|cloud|links|s)|post-?tags|entry-?tags|topics?|topic-?(?:list|tags)|keywords?|schlagwort\w*|themen|temas|sujets|categories|cat-?links|hashtags?|article-?tags|labels)(?:$|[-_ ])/,
  ],
  [
    "navigation",
    /tooltip|popover|pop-?up|(?:^|[-_ ])(?:modal|lightbox|flyout)(?:$|[-_ ])|(?:^|[-_ ])(?:nav|navi|navbar|navigation|menu|breadcrumbs?|bread|crumbs?|pagination|pager|paging|toolbar|sidebar|side-?bar|masthead|topbar|skip|skiplinks?|footer|header-?(?:nav|menu)|back-?to-?top|scroll-?top|widget|widget-?area|site-?(?:header|footer)|toc)(?:$|[-_ ])|breadcrumb|sidebar|navigation|mega-?menu/,
  ],
  [
    "feedback",
    /feedback|rating|(?:^|[-_ ])(?:polls?|vote|voting|quiz|survey|umfrage)(?:$|[-_ ])|star-?rat|was-?this-?helpful|report-?(?:error|typo)|reactions?/,
  ],
  [
    "player",
    /(?:video|audio|media)-?(?:player|controls|js|card|playlist|carousel|label|info|time)|(?:video|audio)-*(?:title|caption|more|list|details?|meta|descr|item|tools?|module)|player-?(?:controls|container|wrapper)|jw-?player|jwplayer|vjs|videojs|mejs|plyr|text-?to-?speech|listen-?(?:to|button)|read-?aloud|vorlesen/,
  ],
  [
    "paywall",
    // Not "paywall" alone: by Google's own advice that class marks the paid text itself.
    /pay-?wall[-_]{1,2}(?:prompt|overlay|message|offer|cta|banner|box|teaser|promo|notice|modal|hint|barrier|container|wrapper)|reg-?wall|piano|premium-?(?:teaser|offer|box)|abo-?(?:teaser|box|hint|wall)|meter(?:ing)?-?wall|(?:^|[-_ ])offers?(?:$|[-_ ])|subscriber-?only|plus-?teaser|barrier|sign-?in|log-?in(?:$|[-_ ])|(?:^|[-_ ])(?:login|locked|register|registration)(?:$|[-_ ])/,
  ],
  [
    "byline",
    /byline|(?<!recipe|event)(?:^|[-_ ])(?:meta|entry-?meta|post-?meta|article-?meta|post-?info|article-?info|timestamp|date(?:time)?|pub-?date|published|reading-?time|read-?time|dateline)(?:$|[-_ ])/,
  ],
];

const READ = [
  "class",
  "id",
  "data-testid",
  "data-component",
  "data-module",
  "data-type",
  "data-name",
  "data-tracking-name",
  "aria-label",
  "role",
  "name",
  "data-widget-type",
];

/**
 * Everything the page calls this element, in one string.
 * @param aside words of classes that tell nothing on this page
 */
export function nameOf(element: Element, aside: ReadonlySet<string> = NO_WORDS): string {
  let name = "";
  for (const attribute of READ) {
    const value = element.getAttribute(attribute);
    if (!value) continue;
    // The id of a heading, and of what it holds, is made of its words, not of what it is.
    if (attribute === "id" && element.closest(HEADINGS)) continue;
    const told = attribute === "class" && aside.size > 0 ? without(value, aside) : value;
    name += ` ${told.length > 300 ? told.slice(0, 300) : told}`;
  }
  // camelCase and snake_case are read as words too.
  return name.replace(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-");
}

const HEADINGS = "h1, h2, h3, h4, h5, h6";
const NO_WORDS: ReadonlySet<string> = new Set();

function without(classes: string, aside: ReadonlySet<string>): string {
  return classes.replace(/[^\s_-]+/g, (word) => (aside.has(word) ? "" : word));
}

/**
 * What the element's names hint at, most telling first. A heading is no byline, whatever its name.
 * @param aside words of classes that tell nothing on this page
 */
export function hintsOf(element: Element, aside = NO_WORDS): readonly Clutter[] {
  const name = nameOf(element, aside);
  const hints = name === "" ? NONE : hintsOfName(name);
  return /^H[1-3]$/.test(element.tagName) ? hints.filter((hint) => hint !== "byline") : hints;
}

const NONE: readonly Clutter[] = [];

const hintsOfName = memoised((name): readonly Clutter[] => {
  const words = inSmallLetters(name);
  return NAMES.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
});

/** Whether an element hides values that are for search engines: addresses, sizes, names. */
export function isForMachines(element: Element): boolean {
  return isHiddenByClass(element) && element.querySelector("[itemprop]") !== null;
}

/**
 * How much a name tells: nothing but a box about the author is named like one, and what is named
 * like a comment among others of its kind is one. The other names are used for much.
 */
export function nameWeight(hint: Clutter, prose: number, element: Element): number {
  if (prose === 0) return 0.7;
  if (hint === "author-box") return 1.3;
  return hint === "comments" && isOneOfThread(element) ? 1.7 : 1;
}

/** Whether two of the nearest siblings are comments too; a thread can be too long to count. */
function isOneOfThread(element: Element): boolean {
  const before = element.previousElementSibling;
  const after = element.nextElementSibling;
  const near = [before, before?.previousElementSibling, after, after?.nextElementSibling];
  return near.filter((other) => other && hintsOf(other)[0] === "comments").length >= 2;
}

const STRUCTURE: Readonly<Record<string, Clutter>> = {
  NAV: "navigation",
  FORM: "newsletter",
  MENU: "navigation",
};
const ROLES: Readonly<Record<string, Clutter>> = {
  navigation: "navigation",
  complementary: "related",
  contentinfo: "navigation",
  search: "navigation",
  menu: "navigation",
  toolbar: "share",
  form: "newsletter",
};

/** What an element is by its markup, where that is clutter. */
export function markedAs(element: Element): Clutter | undefined {
  return STRUCTURE[element.tagName] ?? ROLES[element.getAttribute("role") ?? ""];
}
