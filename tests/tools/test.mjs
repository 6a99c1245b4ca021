/** `npm test`: sets up what is missing and runs every check. Ends with `N passed, N failed`. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./run-step.mjs";
import { FOR_TESTS, setUp } from "./setup.mjs";

let passed = 0;
let failed = 0;
const reports = await mkdtemp(join(tmpdir(), "byline-test-"));

/**
 * Runs a step that passes or fails as a whole.
 * @param {string} name
 * @param {() => Promise<boolean>} action
 */
async function step(name, action) {
  console.log(`\n=== ${name}`);
  const good = await action();
  if (good) passed += 1;
  else failed += 1;
  if (!good) console.log(`=== ${name}: FAILED`);
}

/**
 * Runs a Vitest project and counts its tests. A run that breaks off, or that has no test, counts
 * as one more failure.
 * @param {"unit" | "browser"} project
 */
async function tests(project) {
  console.log(`\n=== ${project} tests`);
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const good = await npm("run", "--silent", project, "--", ...reporters);
  /** @type {{ numPassedTests: number, numFailedTests: number } | null} */
  const counts = await readFile(report, "utf8").then(JSON.parse, () => null);
  passed += counts?.numPassedTests ?? 0;
  const failures = counts?.numFailedTests ?? 0;
  const brokeOff = failures === 0 && (!good || !counts?.numPassedTests);
  failed += brokeOff ? 1 : failures;
  if (brokeOff) console.log(`=== ${project} tests: FAILED`);
}

try {
  await step("set-up", () => setUp(FOR_TESTS));
  await step("lint", () => npm("run", "--silent", "lint"));
  await step("types", () => npm("run", "--silent", "types"));
  await tests("unit");
  await step("build", () => npm("run", "--silent", "build"));
  await step("manifest lint", () => npm("run", "--silent", "lint:manifest"));
  await tests("browser");
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  await rm(reports, { recursive: true, force: true });
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
