import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserName } from "../../../packaging/manifest";
import { testBuild } from "./test-build";

/**
 * Copies the test build with one language only, which the browser then has to take whatever its own
 * is: a browser without a language pack speaks only English.
 *
 * @param locale a directory of `_locales`
 * @param directory where the copy goes; what stands there is overwritten
 */
export async function oneLanguageBuild(
  browser: BrowserName,
  locale: string,
  directory: string,
): Promise<void> {
  await cp(testBuild(browser), directory, { recursive: true });
  for (const other of await readdir(join(directory, "_locales"))) {
    if (other !== locale) await rm(join(directory, "_locales", other), { recursive: true });
  }
  const path = join(directory, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, default_locale: locale }));
}
