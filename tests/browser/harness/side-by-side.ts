import { describe } from "vitest";
import { BROWSERS } from "../../../build";
import type { BrowserName } from "../../../packaging/manifest";

/**
 * Runs tests in all browsers at once, in each browser one after the other: for files that wait for
 * most of their time, to see that something does not happen.
 * @param what is tested
 * @param tests defines the tests for a browser
 */
export function sideBySide(what: string, tests: (name: BrowserName) => void): void {
  describe.concurrent.each(BROWSERS)(`${what} in %s`, (name) => {
    describe.sequential("in turn", () => tests(name));
  });
}
