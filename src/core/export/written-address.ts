import { webAddress } from "../address";

/** The address as it can stand in any of the formats, or null if it is none of the web's. */
export function writtenAddress(url: string): string | null {
  return webAddress(url)?.replace(/[<>\\]/g, encodeURIComponent) ?? null;
}
