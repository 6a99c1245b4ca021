import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { NATIVE } from "../../build";
import { trimmedLibraries } from "../../packaging/third-party";

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/**
 * Where the harness runs. The address is answered by `answerRequests`, no request leaves the machine;
 * it is a secure, cross-origin isolated page so that `performance.now()` has its fine resolution
 * (5 µs instead of 100 µs).
 */
const HARNESS_URL = "https://bench.invalid/";
const HARNESS_HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Longest wait for one call into the browser; a tool that takes longer is stuck. */
const HANG_MS = 30_000;

/** A call that ended in no answer: the tool hung, or the browser page died. */
export class LostPage extends Error {}

/** Keeps the library that we are compared with as it is: what we bundle of it is built otherwise. */
const stockReadability: Plugin = {
  name: "stock-readability",
  setup(build) {
    build.onResolve({ filter: /^@mozilla\/readability$/ }, async ({ importer, path, ...args }) => {
      if (!/[\\/]bench[\\/](?:tools[\\/]readability|detect-harness)\.ts$/.test(importer))
        return null;
      const { resolveDir, kind } = args;
      const { path: entry } = await build.resolve(`${path}/index.js`, { resolveDir, kind });
      return { path: entry, namespace: "stock" };
    });
    build.onResolve({ filter: /^\./, namespace: "stock" }, ({ path, importer }) => ({
      path: join(dirname(importer), path),
      namespace: "stock",
    }));
    build.onLoad({ filter: /./, namespace: "stock" }, async ({ path }) => ({
      contents: await readFile(/\.js$/.test(path) ? path : `${path}.js`, "utf8"),
    }));
  },
};

/** Bundles an entry written in TypeScript for the browser, in memory, of what the build makes of it. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: entry,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    // As the build does, or patterns would be made anew at each use.
    charset: "utf8",
    supported: NATIVE,
    plugins: [stockReadability, trimmedLibraries],
    platform: "browser",
    target: "chrome120",
    write: false,
    logLevel: "error",
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  return output.text;
}

/** One headless Chromium with one page that has a script in it; opened again after a crash. */
export class BenchBrowser {
  readonly #script: string;
  #browser: Browser | null = null;
  #page: Page | null = null;

  constructor(script: string) {
    this.#script = script;
  }

  /**
   * Calls a function in the page.
   * @throws LostPage where no answer came; the next call opens a new browser
   */
  async call<A extends unknown[], R>(inPage: (...args: A) => R, ...args: A): Promise<R> {
    const page = await this.#open();
    let timer: NodeJS.Timeout | undefined;
    const hang = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${HANG_MS} ms`)), HANG_MS);
    });
    try {
      return (await Promise.race([
        page.evaluate(inPage as (...args: unknown[]) => R, ...args),
        hang,
      ])) as R;
    } catch (error) {
      await this.close();
      throw new LostPage(String(error));
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    this.#page = null;
    // A page that hangs keeps a polite close waiting, so the process is ended.
    browser?.process()?.kill("SIGKILL");
    await browser?.close().catch(() => undefined);
  }

  async #open(): Promise<Page> {
    if (this.#page !== null) return this.#page;
    this.#browser = await puppeteer.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    const page = await this.#browser.newPage();
    await answerRequests(page);
    await page.goto(HARNESS_URL);
    await page.evaluate(this.#script);
    this.#page = page;
    return page;
  }
}

/** Serves the empty harness page and refuses everything else. */
async function answerRequests(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url() === HARNESS_URL) {
      void request.respond({
        headers: HARNESS_HEADERS,
        contentType: "text/html",
        body: "<!doctype html>",
      });
    } else {
      void request.abort();
    }
  });
}
