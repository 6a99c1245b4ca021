/**
 * Services whose videos, posts, maps and charts stand in other sites' pages: what each shows, at
 * which addresses, and where the thing itself can be seen. None of them is a publisher's own site.
 */

/** What a card stands for; also the end of its class and of its label's message key. */
export type EmbedKind = "video" | "audio" | "post" | "map" | "chart" | "document" | "other";

/** Something of a service that a page embeds. */
export interface ProvidedEmbed {
  kind: EmbedKind;
  /** Name of the service ("YouTube"). */
  provider: string;
  /** Address to see it at: of the thing itself where the service's pattern tells it for certain. */
  link: string;
}

/**
 * What to match path and query with, and the address that follows from it: `$1` is a group as it
 * stands, `{1}` a group decoded, "" the embed's own address.
 */
type Pattern = readonly [RegExp, string];

/** Name, kind, hosts (their subdomains count too), and patterns; without any, all that they show. */
type Provider = readonly [string, EmbedKind, string, ...Pattern[]];

const PROVIDERS: readonly Provider[] = [
  [
    "YouTube",
    "video",
    "youtube.com youtube-nocookie.com",
    [
      /^\/embed\/?(?:videoseries)?\?(?:.*&)?list=([\w-]+)/,
      "https://www.youtube.com/playlist?list=$1",
    ],
    [/^\/(?:embed|v|shorts|live)\/([\w-]{11})(?![\w-])/, "https://www.youtube.com/watch?v=$1"],
    [/^\/watch\?(?:.*&)?v=([\w-]{11})(?![\w-])/, "https://www.youtube.com/watch?v=$1"],
  ],
  [
    "YouTube",
    "video",
    "youtu.be",
    [/^\/([\w-]{11})(?![\w-])/, "https://www.youtube.com/watch?v=$1"],
  ],
  [
    "Vimeo",
    "video",
    "vimeo.com",
    [/^\/video\/(\d+)\?(?:.*&)?h=(\w+)/, "https://vimeo.com/$1/$2"],
    [/^\/(?:video\/)?(\d{6,})/, "https://vimeo.com/$1"],
    [/^\/event\/\d+/, ""],
  ],
  [
    "Dailymotion",
    "video",
    "dailymotion.com",
    [/^\/(?:embed\/)?video\/(\w+)/, "https://www.dailymotion.com/video/$1"],
    [/^\/player.*[?&]video=(\w+)/, "https://www.dailymotion.com/video/$1"],
  ],
  ["Dailymotion", "video", "dai.ly", [/^\/(\w+)/, "https://www.dailymotion.com/video/$1"]],
  [
    "Twitch",
    "video",
    "twitch.tv",
    [/^\/\?(?:.*&)?video=v?(\d+)/, "https://www.twitch.tv/videos/$1"],
    [/^\/\?(?:.*&)?channel=(\w+)/, "https://www.twitch.tv/$1"],
    [/^\/embed\?(?:.*&)?clip=([\w-]+)/, "https://clips.twitch.tv/$1"],
    [/^\/videos\/\d+/, ""],
  ],
  [
    "TikTok",
    "video",
    "tiktok.com",
    [/^\/(?:@[\w.-]+\/video|embed(?:\/v\d)?|player\/v\d)\/\d+/, ""],
  ],
  [
    "Facebook",
    "video",
    "facebook.com",
    [/^\/(?:v[\d.]+\/)?plugins\/video\.php\?(?:.*&)?href=([^&]+)/, "{1}"],
    [/^\/(?:[^/]+\/videos\/|watch\/?\?v=|reel\/)/, ""],
  ],
  [
    "Facebook",
    "post",
    "facebook.com",
    [/^\/(?:v[\d.]+\/)?plugins\/post\.php\?(?:.*&)?href=([^&]+)/, "{1}"],
    [/^\/(?:[^/]+\/(?:posts|photos)\/|(?:permalink|photo|story)\.php\?)/, ""],
  ],
  [
    "Instagram",
    "post",
    "instagram.com instagr.am",
    [/^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/, "https://www.instagram.com/$1/$2/"],
  ],
  [
    "X",
    "post",
    "twitter.com x.com",
    [/^\/embed\/\w+\.html\?(?:.*&)?id=(\d+)/i, "https://x.com/i/status/$1"],
    [/^\/(?:#!\/)?(\w+)\/(?:web\/)?status(?:es)?\/(\d+)/, "https://x.com/$1/status/$2"],
  ],
  [
    "Threads",
    "post",
    "threads.net threads.com",
    [/^(\/@[\w.]+\/post\/[\w-]+)/, "https://www.threads.com$1"],
  ],
  [
    "Bluesky",
    "post",
    "bsky.app",
    [/^\/embed\/(did:[^/]+)\/app\.bsky\.feed\.post\/(\w+)/, "https://bsky.app/profile/$1/post/$2"],
    [/^\/profile\/[^/]+\/post\/\w+/, ""],
  ],
  [
    "Reddit",
    "post",
    "reddit.com redditmedia.com",
    [/^(\/r\/\w+\/comments\/\w+(?:\/\w+)*)/, "https://www.reddit.com$1"],
  ],
  ["Telegram", "post", "t.me", [/^\/(\w+)\/(\d+)/, "https://t.me/$1/$2"]],
  [
    "LinkedIn",
    "post",
    "linkedin.com",
    [/^\/embed\/feed\/update\/(urn:li:\w+:\d+)/, "https://www.linkedin.com/feed/update/$1/"],
    [/^\/posts\//, ""],
  ],
  [
    "Pinterest",
    "post",
    "pinterest.com",
    [/^\/ext\/embed\.html\?(?:.*&)?id=(\d+)/, "https://www.pinterest.com/pin/$1/"],
    [/^\/pin\/\d+/, ""],
  ],
  ["Tumblr", "post", "tumblr.com", [/^\/post\//, ""]],
  ["VK", "video", "vk.com vkvideo.ru", [/^\/video_ext\.php\?/, ""]],
  ["VK", "post", "vk.com", [/^\/wall-?\d+_\d+/, ""]],
  [
    "Rutube",
    "video",
    "rutube.ru",
    [/^\/(?:play\/embed|video\/embed|video)\/(\w{8,})/, "https://rutube.ru/video/$1/"],
  ],
  ["OK", "video", "ok.ru", [/^\/video(?:embed)?\/(\d+)/, "https://ok.ru/video/$1"]],
  [
    "Bilibili",
    "video",
    "bilibili.com",
    [/^\/.*[?&]bvid=(\w+)/, "https://www.bilibili.com/video/$1"],
  ],
  [
    "Niconico",
    "video",
    "nicovideo.jp",
    [/^\/(?:watch|thumb)\/(\w+)/, "https://www.nicovideo.jp/watch/$1"],
  ],
  ["Naver TV", "video", "tv.naver.com", [/^\/(?:embed|v)\/(\d+)/, "https://tv.naver.com/v/$1"]],
  ["Kakao TV", "video", "tv.kakao.com"],
  ["Rumble", "video", "rumble.com", [/^\/embed\//, ""]],
  ["Odysee", "video", "odysee.com", [/^\/\$\/embed\/(.+)/, "https://odysee.com/$1"]],
  ["Streamable", "video", "streamable.com", [/^\/(?:[eos]\/)?(\w+)/, "https://streamable.com/$1"]],
  ["Loom", "video", "loom.com", [/^\/(?:embed|share)\/(\w+)/, "https://www.loom.com/share/$1"]],
  [
    "TED",
    "video",
    "ted.com",
    [/^\/talks\/(?:lang\/\w+\/)?([\w-]+)/, "https://www.ted.com/talks/$1"],
  ],
  ["Wistia", "video", "wistia.com wistia.net", [/^\/embed\/(?:iframe|medias)\/\w+/, ""]],
  ["Vidyard", "video", "vidyard.com"],
  ["Brightcove", "video", "players.brightcove.net", [/videoId=\w/i, ""]],
  [
    "JW Player",
    "video",
    "cdn.jwplayer.com content.jwplatform.com",
    [/^\/(?:players|previews)\//, ""],
  ],
  ["Kaltura", "video", "kaltura.com", [/entry_id|\/embedIframe/i, ""]],
  ["Glomex", "video", "player.glomex.com"],
  ["Vidio", "video", "vidio.com", [/^\/embed\//, ""]],
  ["Coub", "video", "coub.com", [/^\/embed\/(\w+)/, "https://coub.com/view/$1"]],
  [
    "Internet Archive",
    "other",
    "archive.org",
    [/^\/embed\/([\w.-]+)/, "https://archive.org/details/$1"],
  ],

  [
    "Spotify",
    "audio",
    "open.spotify.com embed.spotify.com podcasters.spotify.com",
    [
      /^\/(?:intl-\w+\/)?(?:embed(?:-podcast)?\/)?(track|episode|show|album|playlist|artist)\/(\w+)/,
      "https://open.spotify.com/$1/$2",
    ],
    [/^\/pod\//, ""],
  ],
  [
    "SoundCloud",
    "audio",
    "soundcloud.com",
    [/^\/player.*[?&]url=(https?(?:%3A|:)(?:%2F|\/){2}soundcloud\.com[^&]+)/i, "{1}"],
    [/^\/player/, ""],
    [/^\/[\w-]+\/[\w-]+/, ""],
  ],
  [
    "Apple Podcasts",
    "audio",
    "embed.podcasts.apple.com",
    [/^(\/.+)/, "https://podcasts.apple.com$1"],
  ],
  ["Apple Music", "audio", "embed.music.apple.com", [/^(\/.+)/, "https://music.apple.com$1"]],
  [
    "Deezer",
    "audio",
    "deezer.com",
    [/^\/widget\/\w+\/(\w+)\/(\d+)/, "https://www.deezer.com/$1/$2"],
  ],
  ["Acast", "audio", "embed.acast.com player.acast.com"],
  ["Podigee", "audio", "podigee.io podigee.com"],
  ["Megaphone", "audio", "megaphone.fm"],
  ["Omny Studio", "audio", "omny.fm"],
  ["Simplecast", "audio", "simplecast.com"],
  ["Buzzsprout", "audio", "buzzsprout.com"],
  ["Libsyn", "audio", "libsyn.com"],
  ["Transistor", "audio", "share.transistor.fm"],
  ["ART19", "audio", "art19.com"],
  ["Spreaker", "audio", "spreaker.com"],
  ["iVoox", "audio", "ivoox.com"],
  ["Mixcloud", "audio", "mixcloud.com"],
  ["Podbean", "audio", "podbean.com"],
  ["Captivate", "audio", "captivate.fm"],
  ["Audioboom", "audio", "audioboom.com"],
  ["Audiomeans", "audio", "audiomeans.fr"],
  ["Ausha", "audio", "ausha.co"],
  ["Bandcamp", "audio", "bandcamp.com", [/^\/EmbeddedPlayer/, ""]],

  [
    "Google Maps",
    "map",
    "google.com",
    [
      /^\/maps\/embed\?pb=.*!2d(-?[\d.]+)!3d(-?[\d.]+)/,
      "https://www.google.com/maps/search/?api=1&query=$2%2C$1",
    ],
    [
      /^\/maps\/d\/(?:u\/\d\/)?(?:embed|viewer)\?(?:.*&)?mid=([\w.-]+)/,
      "https://www.google.com/maps/d/viewer?mid=$1",
    ],
    [
      /^\/(?:maps(?:\/embed\/v1\/(?:place|search))?\/?)?\?(?:.*&)?q=([^&]+)/,
      "https://www.google.com/maps/search/?api=1&query=$1",
    ],
    [/^\/maps/, ""],
  ],
  [
    "OpenStreetMap",
    "map",
    "openstreetmap.org",
    [
      /^\/export\/embed\.html\?.*marker=(-?[\d.]+)(?:%2C|,)(-?[\d.]+)/i,
      "https://www.openstreetmap.org/?mlat=$1&mlon=$2",
    ],
    [/./, ""],
  ],
  ["uMap", "map", "umap.openstreetmap.fr umap.openstreetmap.de"],
  ["ArcGIS", "map", "arcgis.com"],
  ["Mapbox", "map", "api.mapbox.com"],
  ["Yandex Maps", "map", "yandex.ru yandex.com", [/^\/map-widget\/|^\/maps\//, ""]],
  ["Bing Maps", "map", "bing.com", [/^\/maps\/embed/, ""]],
  ["Komoot", "map", "komoot.com komoot.de", [/\/tour\/\d+/, ""]],

  [
    "Datawrapper",
    "chart",
    "datawrapper.dwcdn.net",
    [/^\/(\w{5})(?:\/|$)/, "https://www.datawrapper.de/_/$1/"],
  ],
  ["Datawrapper", "chart", "datawrapper.de", [/^\/_\/\w{5}/, ""]],
  [
    "Flourish",
    "chart",
    "flo.uri.sh public.flourish.studio",
    [/^\/(visualisation|story)\/(\d+)/, "https://public.flourish.studio/$1/$2/"],
  ],
  ["Infogram", "chart", "e.infogram.com", [/^\/([\w-]{8,})/, "https://infogram.com/$1"]],
  ["Infogram", "chart", "infogram.com", [/^\/[\w-]{8,}/, ""]],
  ["Tableau", "chart", "public.tableau.com", [/^\/(?:views|app|shared|static|t)\//, ""]],
  ["Power BI", "chart", "app.powerbi.com"],
  ["Everviz", "chart", "app.everviz.com"],
  ["Plotly", "chart", "plotly.com plot.ly"],
  ["Observable", "chart", "observablehq.com", [/^\/embed\/(.+)/, "https://observablehq.com/$1"]],
  ["Our World in Data", "chart", "ourworldindata.org", [/^\/(?:grapher|explorers)\//, ""]],
  ["Airtable", "chart", "airtable.com", [/^\/embed\/(?!.*\bform\b)/, ""]],
  ["TradingView", "chart", "tradingview.com", [/^\/x\/|^\/chart\//, ""]],

  [
    "Scribd",
    "document",
    "scribd.com",
    [/^\/(?:embeds|document|doc)\/(\d+)/, "https://www.scribd.com/document/$1"],
  ],
  [
    "DocumentCloud",
    "document",
    "documentcloud.org",
    [/^\/documents\/([\w-]+?)(?:\.html)?(?:[/?]|$)/, "https://www.documentcloud.org/documents/$1"],
  ],
  [
    "Google Docs",
    "document",
    "docs.google.com",
    [/^\/(?:viewer|gview)\?(?:.*&)?url=([^&]+)/, "{1}"],
    [/^\/(?:document|presentation|spreadsheets)\//, ""],
  ],
  [
    "Google Drive",
    "document",
    "drive.google.com",
    [/^\/file\/d\/([\w-]+)/, "https://drive.google.com/file/d/$1/view"],
  ],
  ["Issuu", "document", "issuu.com"],
  ["SlideShare", "document", "slideshare.net", [/./, ""]],
  ["Calaméo", "document", "calameo.com", [/./, ""]],
  ["Prezi", "document", "prezi.com", [/./, ""]],

  ["Giphy", "other", "giphy.com", [/^\/embed\/(\w+)/, "https://giphy.com/gifs/$1"]],
  ["Tenor", "other", "tenor.com", [/^\/embed\/(\d+)/, "https://tenor.com/view/$1"]],
  ["Imgur", "other", "imgur.com", [/^\/(a\/)?(\w{5,})/, ""]],
  ["Getty Images", "other", "embed.gettyimages.com"],
  ["ThingLink", "other", "thinglink.com", [/^\/(?:card|scene)\//, ""]],
  ["Genially", "other", "view.genially.com view.genial.ly"],
  ["Knight Lab", "other", "cdn.knightlab.com"],
  [
    "Sketchfab",
    "other",
    "sketchfab.com",
    [/^\/models\/(\w+)/, "https://sketchfab.com/3d-models/$1"],
  ],
  ["Canva", "other", "canva.com", [/^\/design\//, ""]],
  [
    "CodePen",
    "other",
    "codepen.io",
    [/^\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/, "https://codepen.io/$1/pen/$2"],
  ],
];

const BY_HOST = new Map<string, Provider[]>();
for (const provider of PROVIDERS) {
  for (const host of provider[2].split(" ")) {
    BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), provider]);
  }
}

/** Mastodon runs on thousands of hosts; only the shape of a post's address tells it. */
const MASTODON = /^\/@[\w.-]+(?:@[\w.-]+)?\/\d{12,}(?=\/embed|\/?$)/;

/** Code, styles and pictures that a service's embeds are made of. */
const PART = /\.(?:m?js|css|json|jpe?g|png|gif|webp|avif|svg|ico)$/i;

/** Google's maps answer under every country's name. */
const GOOGLE = /^(?:www\.|maps\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/**
 * What a service shows at an address.
 * @param address an absolute web address
 * @returns null where no service is known there, or where it shows a button, a feed or a profile
 */
export function providedAt(address: string): ProvidedEmbed | null {
  const url = new URL(address);
  if (PART.test(url.pathname)) return null;
  const path = url.pathname + url.search;
  let host = GOOGLE.test(url.hostname) ? "google.com" : url.hostname;
  for (;;) {
    for (const [provider, kind, , ...patterns] of BY_HOST.get(host) ?? []) {
      if (patterns.length === 0) return { kind, provider, link: address };
      for (const [pattern, template] of patterns) {
        const match = pattern.exec(path);
        if (!match) continue;
        const link = template === "" ? address : fill(template, match);
        if (link !== null) return { kind, provider, link };
      }
    }
    const dot = host.indexOf(".");
    if (dot < 0) break;
    host = host.slice(dot + 1);
  }
  const post = MASTODON.exec(url.pathname);
  return post ? { kind: "post", provider: "Mastodon", link: url.origin + post[0] } : null;
}

/** @returns null where the address that stands within is none of the web, or is broken */
function fill(template: string, match: RegExpExecArray): string | null {
  try {
    const filled = template
      .replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "")
      .replace(/\{(\d)\}/g, (_, group: string) => decodeURIComponent(match[Number(group)] ?? ""));
    const url = new URL(filled);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
