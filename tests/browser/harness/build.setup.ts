import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BROWSERS, buildExtension } from "../../../build";
import { TEST_BUILDS } from "./test-build";

/**
 * Vitest's global set-up: the browser tests run on a fresh build in a directory of their own, so
 * that two runs at a time do not meet.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "byline-test-builds-"));
  for (const browser of BROWSERS) {
    await buildExtension({ browser, outDir: join(directory, browser), test: true });
  }
  // Vitest's workers inherit the environment.
  process.env[TEST_BUILDS] = directory;
  return () => rm(directory, { recursive: true, force: true });
}
