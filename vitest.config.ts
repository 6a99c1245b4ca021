import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
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

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [cssAsText, citationStylesAsModule],
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        define: { __OPEN_SHADOW_ROOT__: "true" },
        test: {
          name: "unit",
          environment: "jsdom",
          setupFiles: "tests/overlay/effects.setup.ts",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          // Stops what hangs; nothing is timed on machines that may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/harness/build.setup.ts",
          // A browser keeps more than one core busy: two at once take as long as one after another,
          // and what waits for the clock fails.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
