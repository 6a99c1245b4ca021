import { join } from "node:path";
import { distDir } from "../../../build";
import type { BrowserName } from "../../../packaging/manifest";

/** Environment variable with the directory that holds this run's test builds. */
export const TEST_BUILDS = "BYLINE_TEST_BUILDS";

/** The directory of the test build: this run's own, or what `npm run build -- --test` has made. */
export function testBuild(browser: BrowserName): string {
  const directory = process.env[TEST_BUILDS];
  return directory === undefined ? distDir(browser, true) : join(directory, browser);
}
