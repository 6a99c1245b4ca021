/** Half of the publishers: one that developers look at, and one that is only scored. */
export type Half = "look" | "hold";

/** Second-level labels under which countries register names ("example.co.uk"). */
const SECOND_LEVEL = new Set(
  "ac co com edu go gob gouv gov govt gv id in ltd me ne net nhs nom or org police sch".split(" "),
);

/**
 * The part of a host that its owner registered ("www.example.co.uk" -> "example.co.uk"), by a rule of
 * thumb: no list of public suffixes is worth its weight for halving a corpus.
 */
export function registrableHost(url: string): string {
  const labels = new URL(url).hostname.toLowerCase().split(".");
  const [second = "", top = ""] = labels.slice(-2);
  const kept = top.length === 2 && SECOND_LEVEL.has(second) ? 3 : 2;
  return labels.slice(-kept).join(".");
}

/**
 * FNV-1a, 32 bits, over the UTF-16 code units (hosts are ASCII).
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The half that a page belongs to; all pages of one publisher are in the same one.
 * The high bits are folded in, since the lowest bit of FNV-1a is only the parity of the input.
 */
export function halfOf(url: string): Half {
  const hash = fnv1a(registrableHost(url));
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? "look" : "hold";
}
