import { webAddress } from "./address";
import { type EmbedKind, PROVIDERS, type Provider } from "./embed-providers";

/** Something of a service that a page embeds. */
export interface ProvidedEmbed {
  kind: EmbedKind;
  /** Name of the service ("YouTube"). */
  provider: string;
  /** Address to see it at: of the thing itself where the service's pattern tells it for certain. */
  link: string;
}

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
    return webAddress(filled);
  } catch {
    return null;
  }
}
