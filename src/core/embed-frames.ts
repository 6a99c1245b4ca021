import { hintsOf } from "./clean/names";
import type { EmbedKind } from "./embed-providers";

/** Telling frames and players that are part of an article from ads, trackers, forms and tools. */

/** Kinds of clutter that make no card. */
const UNWANTED = new Set(["ads", "newsletter", "comments"]);
/** Levels looked at above a frame for the names of its boxes. */
const LEVELS = 4;
/** Frames and players smaller than this (CSS pixels) are trackers or buttons. */
const SMALL = 40;
/** Sizes in which ads are sold, by the Interactive Advertising Bureau. */
const AD_SIZES = new Set(
  "300x250 300x600 320x50 320x100 320x480 336x280 250x250 160x600 120x600 728x90 970x90 970x250 468x60 234x60 300x50".split(
    " ",
  ),
);
/** A voice that reads the article out shows nothing that the text does not. */
const READ_OUT =
  /text-?to-?speech|(?:^|[\s_-])tts(?:$|[\s_-])|read-?aloud|listen-?to|vorlesen|speech|article-?audio|audio-?article/i;

/** Whether a frame or player is an ad, a tracker, a tool of the page, or is never seen. */
export function isUnwantedFrame(frame: Element, root: Element): boolean {
  const width = pixels(frame, "width");
  const height = pixels(frame, "height");
  if (
    (width !== null && width < SMALL) ||
    (height !== null && height < SMALL && frame.localName !== "audio")
  )
    return true;
  if (
    width !== null &&
    height !== null &&
    frame.localName.endsWith("iframe") &&
    AD_SIZES.has(`${width}x${height}`)
  )
    return true;
  if (frame.getAttribute("aria-hidden") === "true" && frame.getAttribute("tabindex") === "-1")
    return true;
  let level = 0;
  for (let at: Element | null = frame; at && at !== root && level < LEVELS; at = at.parentElement) {
    if (READ_OUT.test(`${at.className} ${at.id}`)) return true;
    if (hintsOf(at).some((hint) => UNWANTED.has(hint))) return true;
    level += 1;
  }
  return false;
}

function pixels(element: Element, name: string): number | null {
  const stated = /^\s*(\d+)(?:px)?\s*$/.exec(element.getAttribute(name) ?? "")?.[1];
  return stated === undefined ? null : Number(stated);
}

const TOOL =
  /(?:^|[./_=-])(?:ads?\d*|adserv\w*|advert\w*|anzeigen?|annunci|banners?|doubleclick|googlesyndication|googletagmanager|re?captcha|disqus|comments?|newsletter|subscri\w*|sign-?up|log-?in|consent|cmp|track(?:ing|er)?|pixel|analytics|outbrain|taboola|widgets?|polls?|forms?|paywall|checkout|survey|quiz|like|share|plugins?|donat\w*|abo|shop|blank)(?=[./_=?&-]|$)/i;

const KINDS: readonly (readonly [EmbedKind, RegExp])[] = [
  ["document", /\.pdf(?:$|[?#])/i],
  ["audio", /audio|podcast|radio|sound|\.(?:mp3|m4a|ogg|oga|wav|aac)(?:$|[?#])/i],
  ["map", /(?:^|[^a-z])(?:maps?|karten?|mapa|carte|kart)(?:$|[^a-z])/i],
  ["chart", /chart|graph|grafi|infogra|(?:^|[^a-z])(?:data|daten|viz|dataviz)(?:$|[^a-z])/i],
  [
    "video",
    /video|player|mediathek|livestream|(?:^|[^a-z])(?:tv|vod)(?:$|[^a-z])|\.(?:mp4|webm|mov|m4v)(?:$|[?#])/i,
  ],
];

/**
 * What a frame of an unknown service shows.
 * @param isTold it has a title or caption of its own
 * @returns null where nothing speaks for it: most such frames are ads and tools
 */
export function frameKind(frame: Element, address: string, isTold: boolean): EmbedKind | null {
  const { hostname, pathname, search } = new URL(address);
  if (TOOL.test(hostname) || TOOL.test(pathname) || TOOL.test(search)) return null;
  const isPlayer = frame.hasAttribute("allowfullscreen");
  const name = `${hostname}${pathname} ${frame.getAttribute("title") ?? ""}`;
  const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
  if (kind) return kind;
  return isTold || (isPlayer && /embed/i.test(pathname)) ? "other" : null;
}

/** What a media file's address shows, or null where a browser can't open it by itself. */
export function kindOfFile(address: string): "video" | "audio" | null {
  const { pathname } = new URL(address);
  if (/\.(?:m3u8|mpd|ts)$/i.test(pathname)) return null;
  return /\.(?:mp3|m4a|ogg|oga|wav|aac|opus|flac)$/i.test(pathname) ? "audio" : "video";
}
