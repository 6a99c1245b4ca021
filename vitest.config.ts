import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type UserWorkspaceConfig as ProjectConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { CITATION_STYLES, citationStyles } from "./packaging/citation-styles.ts";

/**
 * Gives `import css from "./overlay.css"` as text, as `build.ts` does. The module gets an id that
 * does not end in ".css", because Vitest empties style sheets.
 */
const cssAsText = {
  name: "css-as-text",
  enforce: "pre" as const,
  resolveId(source: string, importer: string | undefined) {
    if (!source.endsWith(".css") || importer === undefined) return null;
    return `${fileURLToPath(new URL(source, `file://${importer}`))}.text`;
  },
  load(id: string) {
    if (!id.endsWith(".css.text")) return null;
    return `export default ${JSON.stringify(readFileSync(id.slice(0, -".text".length), "utf8"))};`;
  },
};

/** Gives the citation styles as a module, as `build.ts` does. */
const citationStylesAsModule = {
  name: "citation-styles",
  enforce: "pre" as const,
  resolveId: (source: string) => (source === CITATION_STYLES ? `\0${CITATION_STYLES}` : null),
  load: (id: string) => (id === `\0${CITATION_STYLES}` ? citationStyles() : null),
};

/** What jsdom lacks. */
const SANITIZER = "tests/sanitizer.setup.ts";

/** A project of unit tests. Its own object for each, as Vitest takes `define` out of it. */
const unitProject = (test: ProjectConfig["test"]): ProjectConfig => ({
  plugins: [cssAsText, citationStylesAsModule],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { __OPEN_SHADOW_ROOT__: "true" },
  test: {
    environment: "jsdom",
    setupFiles: SANITIZER,
    // Else Vitest leaves one core idle, which is half of a small machine.
    maxWorkers: "100%",
    // These stop what hangs; nothing is timed on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    ...test,
  },
});

/**
 * Tests of modules that only answer: they leave nothing on the page, and put no other module in the
 * place of one.
 */
const PURE = ["tests/{core,bench}/**/*.test.ts", "tests/shared/!(site-access).test.ts"];

const LONGEST = [
  "tests/build.test.ts",
  "browser/hostile.test.ts",
  "browser/axe.test.ts",
  "browser/print.test.ts",
  "browser/zoom.test.ts",
];

/**
 * Begins with what takes longest, which would else run alone in the end: where no run before has
 * told how long a file takes, Vitest goes by its size.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unitProject({
        name: "unit-pure",
        include: PURE,
        // The files share a page and the modules: to make both anew for each takes more time than
        // the tests do.
        isolate: false,
      }),
      unitProject({
        name: "unit",
        setupFiles: [SANITIZER, "tests/overlay/effects.setup.ts"],
        include: ["tests/**/*.test.{ts,tsx}"],
        exclude: ["tests/browser/**", ...PURE],
      }),
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/harness/build.setup.ts",
          // A file takes about one core. Where its tests wait for most of their time, since what must
          // not open has some seconds to, or Firefox rests after each sheet that it prints, those of
          // both browsers or in several tabs wait at once.
          maxWorkers: Math.min(availableParallelism(), 4),
          // For those who run all projects at once: the browsers wait for the unit tests.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
