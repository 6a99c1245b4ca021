import { FRONT_PATH } from "./detect/front-path";

/**
 * Whether an address is that of a page that a site begins with, by the address alone. A number in
 * the query may be that of an article ("/?p=123"), and a path in the hash that of an application's
 * page ("/#/world/ferry").
 */
export function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search, hash } = new URL(address);
  const leadsOn = /=\d/.test(search) || /^#[!/]+[^!/]/.test(hash);
  return FRONT_PATH.test(pathname.toLowerCase()) && !leadsOn;
}
