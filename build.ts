import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { withCitationStyles } from "./packaging/citation-styles";
import { cssAsText } from "./packaging/css-as-text";
import {
  type BrowserName,
  buildTarget,
  type ManifestSource,
  manifestFor,
} from "./packaging/manifest";
import { minifyFurther } from "./packaging/minify";
import { sharedPreact } from "./packaging/shared-preact";
import { trimmedLibraries } from "./packaging/third-party";
import { buildTwoHalves } from "./packaging/two-halves";
import { GROUP_NAMES } from "./src/core/words/groups";

const ROOT = fileURLToPath(new URL(".", import.meta.url));

/**
 * What every browser has that the manifest admits, though esbuild doubts it: patterns stay literals,
 * which are made once and not anew at each use.
 */
export const NATIVE: Readonly<Record<string, boolean>> = {
  "regexp-unicode-property-escapes": true,
};

/** Every browser that the build knows. */
export const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

interface Entry {
  /** Source file below `src`. */
  source: string;
  /** A half of the reader is built with the other. */
  format: "iife" | "esm" | "half";
  /** Whether the overlay loads it, and lends it Preact. */
  isPart?: boolean;
  /** Most bytes that the built file may have. */
  budget?: { raw: number; gzip?: number };
}

/** What runs on every page, and what a reader waits for, with how often Terser goes over each. */
const MINIFIED = { "detector.js": 4, "reader.js": 3, "page-view.js": 3, "way.js": 3 };

/**
 * Has V8 compile all of a script while it loads, and not each function when it is first called, which
 * holds up the page; Firefox passes over it. Nearly all of what reads the text runs at once: the text
 * is there some 20 ms (8 %) earlier, in pairs of 24 and 40 openings. On the first half, of which the
 * headline needs little, it costs 6 to 10 ms.
 */
const COMPILE_HINT = "//# allFunctionsCalledOnLoad";
const COMPILED_WHOLE: readonly string[] = ["page-view.js"];

/** Modules below `src/overlay` that load on demand: the names in its `Parts`. */
export const PARTS: readonly string[] = [
  "citation",
  "contents",
  "copy-sources",
  "find",
  "footnote",
  "keys-sheet",
  "line-focus",
  "listen",
  "paragraphs",
  "save",
  "settings-panel",
  "viewer",
  "way",
];

/** What the parts may weigh that take libraries along, so that these do not grow unseen. */
const PART_BUDGETS: Record<string, Entry["budget"]> = {
  // citeproc, and the citation styles with their words in every language of the interface.
  citation: { raw: 1_080_000, gzip: 175_000 },
  // The writer of Markdown, the sanitizer and the registry of agencies.
  save: { raw: 185_000, gzip: 70_000 },
};

/** The extension's own pages: each has a directory in `src` with its markup, style and script. */
export const PAGES: readonly string[] = ["options", "first-run"];

/**
 * The scripts of the extension by the name of the built file. None imports another: under
 * `use_dynamic_url` Chromium refuses an import from one module of the extension to another, so
 * esbuild's `splitting` is no way. Preact alone is handed on.
 */
const ENTRIES: Record<string, Entry> = {
  // Runs on every page, so it has to be tiny.
  "detector.js": { source: "content/detector.ts", format: "iife", budget: { raw: 8_000 } },
  "reader.js": { source: "content/reader.ts", format: "half" },
  // Loads while the reader copies the page and shows its headline.
  "page-view.js": { source: "content/page-view.ts", format: "half" },
  // What is selected is read once it is asked for.
  "selection.js": { source: "content/selection.ts", format: "esm" },
  ...Object.fromEntries(
    GROUP_NAMES.map((name) => [
      wordsFile(name),
      { source: `core/words/${name}.ts`, format: "esm" },
    ]),
  ),
  ...Object.fromEntries(
    PARTS.map((name) => {
      const budget = PART_BUDGETS[name];
      const entry: Entry = { source: `overlay/${name}`, format: "esm", isPart: true };
      return [`${name}.js`, budget ? { ...entry, budget } : entry];
    }),
  ),
  "background.js": { source: "background/background.ts", format: "iife" },
  ...Object.fromEntries(
    PAGES.map((name) => [`${name}.js`, { source: `${name}/${name}.tsx`, format: "esm" }]),
  ),
};

/** The file of a group of words, which loads with the reader on pages in its languages. */
export function wordsFile(group: string): string {
  return `words/${group}.js`;
}

/**
 * All that loads on the first press: the reader, the words of a language, and the ways, which follow
 * by themselves. The goal is 190,000 bytes and 65,000 gzipped; until more of it loads on demand, this
 * ceiling keeps it from growing unseen.
 */
const FIRST_PRESS = { raw: 539_000, gzip: 214_700 };

/** Size of one built file in bytes, with what it may have at most. */
export interface FileSize {
  file: string;
  raw: number;
  gzip: number;
  budget: { raw: number; gzip?: number } | null;
}

/** What to build, and where to. */
export interface ExtensionBuild {
  browser: BrowserName;
  /** The directory to write; what stands there is deleted first. */
  outDir: string;
  /** Opens the overlay's shadow root, for tests. */
  test?: boolean;
  /** The repository's root. */
  root?: string;
}

/** The directory of a browser's extension: `dist/chrome`, or `dist/test-chrome` for tests. */
export function distDir(browser: BrowserName, test = false): string {
  return join(ROOT, "dist", test ? `test-${browser}` : browser);
}

/**
 * Builds the extension for one browser.
 * @returns the sizes of its scripts; a file over its budget is told there, and is no error here
 * @throws if a source file is missing or does not compile
 */
export async function buildExtension(options: ExtensionBuild): Promise<FileSize[]> {
  const { browser, outDir, test = false, root = ROOT } = options;
  const src = join(root, "src");
  const [manifestText, packageText] = await Promise.all([
    readFile(join(root, "manifest.json"), "utf8"),
    readFile(join(root, "package.json"), "utf8"),
  ]);
  const source: ManifestSource = JSON.parse(manifestText);
  const { version }: { version: string } = JSON.parse(packageText);

  const target = buildTarget(browser, source);
  const plugins = [cssAsText(target), withCitationStyles, trimmedLibraries];
  const shared: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: "utf8",
    supported: NATIVE,
    // The licences of Readability and Preact ask for their notices in every copy.
    legalComments: "eof",
    target,
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { __OPEN_SHADOW_ROOT__: String(test) },
    logLevel: "warning",
  };
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    ...Object.entries(ENTRIES).map(
      ([file, { source, format, isPart }]) =>
        format !== "half" &&
        build({
          ...shared,
          entryPoints: [join(src, source)],
          outfile: join(outDir, file),
          format,
          plugins: isPart ? [sharedPreact, ...plugins] : plugins,
        }),
    ),
    buildTwoHalves({ ...shared, plugins }, outDir, {
      first: { name: "reader", source: join(src, "content/reader.ts") },
      second: { name: "page-view", source: join(src, "content/page-view.ts") },
    }),
    build({
      absWorkingDir: root,
      entryPoints: PAGES.map((name) => join(src, name, `${name}.css`)),
      outdir: outDir,
      entryNames: "[name]",
      bundle: true,
      minify: true,
      target,
      logLevel: "warning",
    }),
    ...PAGES.map((name) => cp(join(src, name, `${name}.html`), join(outDir, `${name}.html`))),
    cp(join(src, "_locales"), join(outDir, "_locales"), { recursive: true }),
    ...["LICENSE", "NOTICE"].map((file) => cp(join(root, file), join(outDir, file))),
    cp(join(root, "icons"), join(outDir, "icons"), {
      recursive: true,
      filter: (path) => !path.endsWith(".svg"),
    }),
    writeFile(
      join(outDir, "manifest.json"),
      `${JSON.stringify(manifestFor(browser, source, version), null, 2)}\n`,
    ),
  ]);
  for (const [file, passes] of Object.entries(MINIFIED)) {
    const path = join(outDir, file);
    const script = await minifyFurther(await readFile(path, "utf8"), passes);
    const hint = COMPILED_WHOLE.includes(file) ? `${COMPILE_HINT}\n` : "";
    await writeFile(path, `${hint}${script}`);
  }
  const sizes = await Promise.all(
    Object.entries(ENTRIES).map(async ([file, { budget }]) => {
      const bytes = await readFile(join(outDir, file));
      return { file, raw: bytes.length, gzip: gzipSync(bytes).length, budget: budget ?? null };
    }),
  );
  return [...sizes, firstPress(sizes)];
}

/** The reader with the largest group of words, and the ways that follow as soon as it is drawn. */
function firstPress(sizes: readonly FileSize[]): FileSize {
  const most = (of: "raw" | "gzip") => {
    const size = (file: string) => sizes.find((each) => each.file === file)?.[of] ?? 0;
    const words = Math.max(...GROUP_NAMES.map((name) => size(wordsFile(name))));
    return size("reader.js") + size("page-view.js") + words + size("way.js");
  };
  return { file: "first press", raw: most("raw"), gzip: most("gzip"), budget: FIRST_PRESS };
}

/** Whether a file is larger than it may be. */
export function isOverBudget({ raw, gzip, budget }: FileSize): boolean {
  return budget !== null && (raw > budget.raw || gzip > (budget.gzip ?? Number.POSITIVE_INFINITY));
}

/** A table of sizes, one line a file, in bytes. */
export function sizeTable(sizes: FileSize[]): string {
  const number = (value: number) => value.toLocaleString("en").padStart(9);
  return sizes
    .map((size) => {
      const { file, raw, gzip, budget } = size;
      const most = budget ? [budget.raw, budget.gzip].filter((n) => n !== undefined) : [];
      const note = most.length > 0 ? `  at most ${most.map(number).join(" /")}` : "";
      const alarm = isOverBudget(size) ? "  OVER BUDGET" : "";
      return `  ${file.padEnd(26)}${number(raw)}${number(gzip)} gzip${note}${alarm}`;
    })
    .join("\n");
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { test: { type: "boolean", default: false } } });
  for (const browser of BROWSERS) {
    const outDir = distDir(browser, values.test);
    const sizes = await buildExtension({ browser, outDir, test: values.test });
    console.log(`${outDir}\n${sizeTable(sizes)}`);
    if (sizes.some(isOverBudget)) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
