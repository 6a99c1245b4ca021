import { BROWSERS, buildExtension, distDir } from "../../../build";

/** Vitest's global set-up: the browser tests always run on a fresh build. */
export default async function setup(): Promise<void> {
  for (const browser of BROWSERS) {
    await buildExtension({ browser, outDir: distDir(browser, true), test: true });
  }
}
