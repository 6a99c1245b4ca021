import { webAddress } from "./address";
import { decodeEntities } from "./decode-entities";
import { type ProvidedEmbed, providedAt } from "./provided-embed";

/** Addresses of embeds that wait in a page's markup for a click, a scroll or a consent. */

/** Where lazy frames keep their address. */
const FRAME_SOURCES = [
  "src",
  "data-src",
  "data-lazy-src",
  "data-original",
  "data-url",
  "data-href",
];

/** @returns the web address that a frame or player shows, or would show in time */
export function frameAddress(frame: Element, base: string): string | null {
  for (const name of [...FRAME_SOURCES, frame.localName === "object" ? "data" : "srcset"]) {
    const url = webAddress(frame.getAttribute(name)?.trim(), base);
    if (url) return url;
  }
  for (const source of frame.querySelectorAll("source[src], source[data-src]")) {
    const url = webAddress(source.getAttribute("src") ?? source.getAttribute("data-src"), base);
    if (url) return url;
  }
  return null;
}

/** An address ends before the next one begins: some stand in another's query. */
const ADDRESS = /(?:https?:)?\/\/(?:(?!https?:\/\/)[^\s"'<>\\])+/gi;
/** Longest value and markup that is looked through, in characters. */
const LONGEST = 20_000;
/** Shortest value that may be markup in base64, in characters. */
const ENCODED = 60;

/**
 * The first embed of a known service in a value, which may be an address, markup or JSON, plain,
 * percent-encoded or in base64.
 */
export function embedIn(value: string, base: string): ProvidedEmbed | null {
  if (value.length > LONGEST) return null;
  const plain = decodeEntities(value.replace(/\\\//g, "/"));
  if (plain.includes("//")) {
    for (const [found] of plain.matchAll(ADDRESS)) {
      const url = webAddress(found, base);
      const provided = url === null ? null : providedAt(url);
      if (provided) return provided;
    }
  }
  const decoded = /%3A(?:%2F|\/){2}/i.test(plain) ? decodePercent(plain) : decodeBase64(plain);
  return decoded === null ? null : embedIn(decoded, base);
}

function decodePercent(value: string): string | null {
  try {
    const decoded = decodeURIComponent(value);
    return decoded === value ? null : decoded;
  } catch {
    return null;
  }
}

function decodeBase64(value: string): string | null {
  const packed = value.replace(/\s+/g, "");
  if (packed.length < ENCODED || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  try {
    const decoded = atob(packed);
    return decoded.includes("//") ? decoded : null;
  } catch {
    return null;
  }
}

/** Elements that carry a service's name and an id of it in place of an address. */
interface IdForm {
  /** What the element's name and classes must say. */
  name: RegExp;
  attributes: readonly string[];
  id: RegExp;
  /** Address that follows from the id, which stands for `$`. */
  address: string;
}

const ID_FORMS: readonly IdForm[] = [
  {
    name: /youtube|(?:^|[\s_-])yt(?:$|[\s_-])/i,
    attributes: [
      "data-videoid",
      "videoid",
      "data-video-id",
      "data-youtube-id",
      "data-youtube",
      "data-yt-id",
      "data-id",
      "data-embed",
      "video-id",
    ],
    id: /^[\w-]{11}$/,
    address: "https://www.youtube.com/watch?v=$",
  },
  {
    name: /vimeo/i,
    attributes: [
      "data-videoid",
      "videoid",
      "data-video-id",
      "data-vimeo-id",
      "data-vimeo",
      "data-id",
      "video-id",
    ],
    id: /^\d{6,}$/,
    address: "https://vimeo.com/$",
  },
  {
    name: /dailymotion/i,
    attributes: ["data-videoid", "data-video-id", "data-video", "data-id", "video"],
    id: /^[xk]\w{4,}$/,
    address: "https://www.dailymotion.com/video/$",
  },
  {
    name: /tweet|twitter/i,
    attributes: ["data-tweetid", "data-tweet-id", "tweet-id", "data-id"],
    id: /^\d{12,20}$/,
    address: "https://x.com/i/status/$",
  },
  {
    name: /instagram/i,
    attributes: ["data-shortcode", "shortcode"],
    id: /^[\w-]{8,}$/,
    address: "https://www.instagram.com/p/$/",
  },
  {
    name: /flourish/i,
    attributes: ["data-src"],
    id: /^(?:visualisation|story)\/\d+/,
    address: "https://public.flourish.studio/$/",
  },
  {
    name: /infogram/i,
    attributes: ["data-id"],
    id: /^[\w-]{8,}$/,
    address: "https://infogram.com/$",
  },
];

/** @returns what an element shows that names a service and an id, or null */
export function embedById(element: Element): ProvidedEmbed | null {
  const name = `${element.localName} ${element.getAttribute("class") ?? ""} ${element.getAttribute("data-provider") ?? ""} ${element.getAttribute("data-type") ?? ""}`;
  for (const form of ID_FORMS) {
    if (!form.name.test(name)) continue;
    for (const attribute of form.attributes) {
      const id = element.getAttribute(attribute)?.trim() ?? "";
      if (form.id.test(id)) return providedAt(form.address.replace("$", id));
    }
  }
  const account = element.getAttribute("data-account") ?? "";
  const video = element.getAttribute("data-video-id") ?? "";
  if (!/^\d{6,}$/.test(account) || !/^(?:ref:)?[\w-]{6,}$/.test(video)) return null;
  const player = /^[\w-]+$/.exec(element.getAttribute("data-player") ?? "")?.[0] ?? "default";
  return providedAt(
    `https://players.brightcove.net/${account}/${player}_default/index.html?videoId=${video}`,
  );
}
