// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  BROWSERS,
  buildExtension,
  type FileSize,
  isOverBudget,
  PAGES,
  PARTS,
  sizeTable,
  wordsFile,
} from "../build";
import { withCitationStyles } from "../packaging/citation-styles";
import { cssAsText } from "../packaging/css-as-text";
import type { Manifest } from "../packaging/manifest";
import { GROUP_NAMES } from "../src/core/words/groups";

const directory = await mkdtemp(join(tmpdir(), "byline-build-"));
afterAll(() => rm(directory, { recursive: true }));

const dist = (browser: string) => join(directory, browser);
const read = (browser: string, file: string) => readFileSync(join(dist(browser), file), "utf8");
const manifestOf = (browser: string): Manifest => JSON.parse(read(browser, "manifest.json"));

beforeAll(async () => {
  for (const browser of BROWSERS) await buildExtension({ browser, outDir: dist(browser) });
}, 180_000);

/** Packages of others that go into the scripts. */
const packages = new Set<string>();

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: [
      "src/content/reader.ts",
      "src/background/background.ts",
      "src/options/options.tsx",
      ...PARTS.map((part) => join(process.cwd(), "src/overlay", part)),
    ],
    bundle: true,
    write: false,
    metafile: true,
    outdir: directory,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [cssAsText("chrome146"), withCitationStyles],
    logLevel: "silent",
  });
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
      if (name && bytesInOutput > 0) packages.add(name);
    }
  }
});

describe.each(BROWSERS)("the extension for %s", (browser) => {
  test("has every file that its manifest names", () => {
    const manifest = manifestOf(browser);
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      ...manifest.content_scripts.flatMap(({ js }) => js),
      ...manifest.web_accessible_resources.flatMap(({ resources }) => resources),
      ...(manifest.background.scripts ?? []),
      ...[manifest.background.service_worker ?? []].flat(),
      manifest.options_ui.page,
    ];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(dist(browser), file)))).toEqual([]);
  });

  test.each(PAGES)("has every file that the page %s names", (page) => {
    const html = read(browser, `${page}.html`);
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => String(file));
    expect(named).toContain(`${page}.js`);
    expect(named.filter((file) => !existsSync(join(dist(browser), file)))).toEqual([]);
  });

  test("its pages may load the parts that the overlay loads, and no other file", () => {
    const [resources, ...others] = manifestOf(browser).web_accessible_resources;
    const parts = PARTS.map((part) => `${part}.js`);
    const words = GROUP_NAMES.map(wordsFile);
    const loaded = ["reader.js", "page-view.js", "selection.js", ...parts, ...words];
    expect([...(resources?.resources ?? [])].sort()).toEqual(loaded.sort());
    expect(others).toEqual([]);
    const named = readFileSync("src/overlay/parts.ts", "utf8").matchAll(
      /import\("\.\/([\w-]+)"\)/g,
    );
    expect([...named].map(([, name]) => name).sort()).toEqual([...PARTS].sort());
  });

  test("asks for no more than it needs", () => {
    const manifest = manifestOf(browser);
    expect(manifest.permissions).toEqual(["activeTab", "scripting", "storage", "contextMenus"]);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("optional_host_permissions");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  test("has every message that its manifest names, in the default language", () => {
    const messages: Record<string, unknown> = JSON.parse(
      read(browser, "_locales/en/messages.json"),
    );
    const named = [...read(browser, "manifest.json").matchAll(/__MSG_(\w+)__/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, key] of named) expect(messages).toHaveProperty(String(key));
  });

  test("has its version from package.json", () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    );
    expect(manifestOf(browser).version).toBe(version);
  });

  test("names whatever of others is in it, and under which licence", () => {
    const notice = read(browser, "NOTICE");
    expect(read(browser, "LICENSE")).toContain("MIT License");
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages].filter((name) => !notice.includes(name))).toEqual([]);
  });

  test("loads what saves and what cites only once it is asked for", () => {
    expect(read(browser, "citation.js")).toContain("citeproc");
    const reader = read(browser, "reader.js") + read(browser, "page-view.js");
    expect(reader).not.toMatch(/citeproc|structured-clone|thematicBreak/);
    expect(read(browser, "save.js")).not.toContain("citeproc");
  });

  test("has the reader in two halves, with nothing in both", () => {
    const halves = [read(browser, "reader.js"), read(browser, "page-view.js")] as const;
    const places = halves.map((half) => half.match(/globalThis\.byline[A-Z0-9]{8}\b/)?.[0]);
    expect(places[0]).toBeDefined();
    expect(places[1]).toBe(places[0]);
    const has = (words: string) => halves.map((half) => half.includes(words));
    expect(has("replaceWithChildrenElements")).toEqual([true, false]);
    expect(has("readability-page-")).toEqual([false, true]);
    const borrowed = /\{([^{}]*)\}\s*=\s*await/.exec(halves[1])?.[1]?.split(",") ?? [];
    expect(borrowed.length).toBeGreaterThan(20);
    const lacking = borrowed.filter((name) => {
      const lent = name.replace(/:.*/, "").replaceAll("$", "\\$");
      return !new RegExp(`[{,]${lent}:\\(\\)=>`).test(halves[0]);
    });
    expect(lacking).toEqual([]);
  });

  test("has the half compiled at once that runs at once", () => {
    expect(read(browser, "page-view.js")).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    expect(read(browser, "reader.js")).not.toContain("allFunctionsCalledOnLoad");
  });

  test("assigns no markup and runs no text as code", () => {
    const scripts = readdirSync(dist(browser)).filter((file) => file.endsWith(".js"));
    const found = scripts.flatMap((file) =>
      Array.from(
        read(browser, file).matchAll(/\.(?:inner|outer)HTML\s*=[^=]|\beval\(|\bnew Function\b/g),
        ([match]) => `${file}: ${match}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test("ships neither sources nor source maps, and a closed shadow root", () => {
    const files = readdirSync(dist(browser), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /\.(?:map|tsx?|svg)$/.test(file))).toEqual([]);
    expect(read(browser, "reader.js")).not.toContain('mode:"open"');
    expect(read(browser, "reader.js")).toContain('mode:"closed"');
  });
});

test("each manifest has its own browser's keys alone", () => {
  const chrome = manifestOf("chrome");
  const firefox = manifestOf("firefox");
  expect(chrome.background).toEqual({ service_worker: "background.js" });
  expect(chrome.web_accessible_resources[0]?.use_dynamic_url).toBe(true);
  expect(chrome).not.toHaveProperty("browser_specific_settings");
  expect(firefox.background).toEqual({ scripts: ["background.js"] });
  expect(firefox.web_accessible_resources[0]).not.toHaveProperty("use_dynamic_url");
  expect(firefox).not.toHaveProperty("minimum_chrome_version");
});

test("the test build's shadow root is open", async () => {
  await buildExtension({ browser: "chrome", outDir: dist("test-chrome"), test: true });
  expect(read("test-chrome", "reader.js")).toContain('mode:"open"');
}, 60_000);

test("the reader takes no words along but English ones: a page's own load for it", async () => {
  const { metafile } = await build({
    entryPoints: ["src/content/reader.ts", "src/content/page-view.ts"],
    bundle: true,
    write: false,
    metafile: true,
    outdir: directory,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [cssAsText("chrome146")],
    logLevel: "silent",
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  expect(files).toContain("src/core/words/english.ts");
  expect(files.filter((file) => GROUP_NAMES.some((name) => file.endsWith(`/${name}.ts`)))).toEqual(
    [],
  );
});

test("the detector, which runs on every page, takes neither packages nor the reader along", async () => {
  const { metafile } = await build({
    entryPoints: ["src/content/detector.ts"],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain("src/content/detector.ts");
  expect(inputs.filter((file) => /node_modules|src\/overlay|core\/read\./.test(file))).toEqual([]);
});

test("a file over its budget is told", () => {
  const size: FileSize = { file: "a.js", raw: 10, gzip: 8, budget: { raw: 10, gzip: 8 } };
  expect(isOverBudget(size)).toBe(false);
  expect(isOverBudget({ ...size, raw: 11 })).toBe(true);
  expect(isOverBudget({ ...size, gzip: 9 })).toBe(true);
  expect(sizeTable([{ ...size, raw: 11 }])).toContain("OVER BUDGET");
});
