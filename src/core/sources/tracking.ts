import { parseWebAddress } from "../address";

/** Taking from an address what only tells where the click came from, and where it leads at last. */

/** Parameters that only tell the other side where the click came from, whatever they hold. */
const TRACKING =
  /^(?:utm_?\w*|fbclid|gclid|gclsrc|dclid|yclid|ysclid|ttclid|twclid|msclkid|wickedid|irclickid|rb_clickid|gbraid|wbraid|gad_\w+|srsltid|li_fat_id|epik|mc_[a-z]id|mkt_tok|igshid|igsh|ocid|ncid|cmp|cmpid|icid|intcid|intcmp|icmp|itm_\w+|ito|ref_(?:src|url)|referr?er|referringsource|reflink|wt[._]?z?mc\w*|wtrid|wt[._]\w+|at_\w+|xtor|xts|smid|smtyp|smprod|sref|s_cid|s_kwcid|s_campaign|sc_(?:channel|campaign|\w*id)|taid|_ga|_gl|_openstat|_hsenc|_hsmi|__hs\w+|__s|__tn__|__cft__.*|__twitter_impression|hsctatracking|hsa_\w+|hss_channel|hslang|vero_id|vero_conv|oly_(?:enc|anon)_id|ml_subscriber\w*|pk_\w+|piwik_\w+|mtm_\w+|matomo_\w+|elqtrack\w*|dm_i|ef_id|emci|emdi|ceid|fb_(?:action_\w+|source|ref)|action_(?:object|type|ref)_map|tt_medium|tt_content|nr_email_referer|sr_share|bxid|cndid|esrc|emc|tpcc|recirc|ftag|mbid|cxrecs_s|leadsource|ns_\w+|guccounter|guce_\w+|traffic_source|trk|trkcampaign|spm|rcm|ab_channel|cjevent|irgwc|ascsubtag|afsrc)$/i;
/** Words that also name what a page shows; as a number they are taken for that. */
const AMBIGUOUS = /^(?:cid|ref|source|partner|shared?|feature|mod|via|campaign(?:_?id)?|te|nl)$/i;
/** On social posts and videos: who shared it, and from which app. */
const ON_POSTS =
  /^(?:s|t|src|si|pp|lang|ig_mid|hl|is_from_webapp|sender_device|web_id|_[dtr]|share_\w+|app|xmt|mibextid|rdid|eav|paipv|comment_tracking|originalsubdomain|context)$/i;
const POST_HOST =
  /^(?:[\w-]+\.)?(?:twitter|x|facebook|instagram|tiktok|linkedin|threads|reddit)\.(?:com|net)$/i;
/** Where "t" is the second at which to start. */
const VIDEO_HOST = /^(?:[\w-]+\.)?(?:youtu\.be|youtube\.com|spotify\.com|vimeo\.com)$/i;
const ON_VIDEOS = /^(?:si|pp|app|feature|ab_channel)$/i;

/** Addresses that only send the reader on: the real one stands in a parameter. */
const REDIRECT =
  /\/(?:url|l\.php|redirect|redir|out|away|go|goto|link|click|deeplink|r|exit)(?:\.\w+)?\/?$/i;
/** Hosts that do nothing else: "click.shop.example/?url=…". */
const REDIRECT_HOST =
  /^(?:click|clicks|clk|go|goto|out|links?|redirect|redir|track|l|lm|r|away)\./i;
const ONWARD = /^(?:url|u|q|to|target|dest|destination|redirect\w*|murl|r|link|l|out|goto|a)$/i;

/** @returns the address without what only tells where the click came from, and where it leads at last */
export function withoutTracking(url: URL): URL {
  const sends = REDIRECT.test(url.pathname) || REDIRECT_HOST.test(url.hostname);
  const onward = sends ? addressIn(url) : null;
  if (onward) return withoutTracking(onward);
  const clean = new URL(url.href);
  clean.search = parameters(url)
    .filter(([name, part]) => !isTracking(name, part.slice(name.length + 1), url.hostname))
    .map(([, part]) => part)
    .join("&");
  // What the browser is to search for and mark on the page is no part of its address.
  if (clean.hash.includes(":~:")) clean.hash = clean.hash.replace(/#?:~:.*$/, "");
  return clean;
}

function isTracking(name: string, value: string, host: string): boolean {
  if (TRACKING.test(name)) return true;
  if (VIDEO_HOST.test(host)) return ON_VIDEOS.test(name);
  if (POST_HOST.test(host) && ON_POSTS.test(name)) return true;
  return AMBIGUOUS.test(name) && !/^\d+$/.test(value);
}

/** @returns the same for all addresses of one page: whatever part of it they lead to, by either protocol */
export function pageKey(url: URL): string {
  const route = /^#!?\//.test(url.hash) ? url.hash : "";
  const host = url.host.replace(/^www\./, "");
  return `${host}${url.pathname.replace(/\/$/, "")}${url.search}${route}`;
}

/** The parameters, each with its name and as it stands. */
function parameters(url: URL): [string, string][] {
  // By hand: in Firefox a content script can't iterate over `searchParams`.
  const parts = url.search.slice(1).split("&");
  return parts
    .filter((part) => part !== "")
    .map((part) => [part.split("=", 1)[0] ?? "", part] as [string, string]);
}

function addressIn(url: URL): URL | null {
  for (const [name, part] of parameters(url)) {
    const value = part.slice(name.length + 1);
    if (!ONWARD.test(name) || !/^https?(?::|%3a)/i.test(value)) continue;
    try {
      return parseWebAddress(decodeURIComponent(value), url.href);
    } catch {
      // Not well encoded: the address stays as it is.
    }
  }
  return null;
}
