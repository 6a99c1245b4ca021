// @vitest-environment node
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** For each room, imports that lint must let pass and imports that it must stop. */
const RULES: Record<string, { allowed: string[]; forbidden: string[] }> = {
  "src/core/sources/example.ts": {
    allowed: ["./agencies", "../text", "@mozilla/readability"],
    forbidden: ["../../shared/settings", "../../overlay/mount", "preact", "node:fs"],
  },
  "src/core/export/example.ts": {
    allowed: ["./yaml", "../article", "citeproc", "hast-util-from-dom", "mdast-util-to-markdown"],
    forbidden: ["../../overlay/mount", "../../shared/settings", "preact", "yaml"],
  },
  "src/shared/example.ts": {
    allowed: ["./messages", "../core/article", "webextension-polyfill"],
    forbidden: ["../overlay/mount", "../content/reader", "../background/badge", "preact/hooks"],
  },
  "src/overlay/example.ts": {
    allowed: [
      "./mount",
      "../core/article",
      "../shared/settings",
      "../shared/key-bindings",
      "preact",
      "preact/hooks",
    ],
    forbidden: ["../shared/storage", "../shared/browser", "../options/options", "citeproc"],
  },
  "src/content/example.ts": {
    allowed: ["../core/read", "../overlay/mount", "../shared/messages"],
    forbidden: ["../background/badge", "../options/options"],
  },
  "src/background/example.ts": {
    allowed: ["../core/article", "../shared/browser"],
    forbidden: ["../content/reader", "../options/options"],
  },
  "src/options/example.ts": {
    allowed: ["preact", "../overlay/mount", "../shared/storage"],
    forbidden: ["../content/reader", "../background/badge", "../first-run/FirstRun"],
  },
  "src/first-run/example.ts": {
    allowed: ["preact", "../overlay/ui-language", "../shared/browser"],
    forbidden: ["../content/reader", "../background/badge", "../options/OptionsPage"],
  },
};

const directory = await mkdtemp(join(tmpdir(), "byline-import-rules-"));
afterAll(() => rm(directory, { recursive: true }));

/** The specifiers that lint refuses in a file at `path` that imports all of `specifiers`. */
async function refused(path: string, specifiers: string[]): Promise<string[]> {
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true });
  await cp(join(ROOT, "biome.json"), join(directory, "biome.json"));
  await writeFile(file, specifiers.map((specifier) => `import "${specifier}";\n`).join(""));
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  const args = ["lint", "--vcs-enabled=false", "--only=style/noRestrictedImports", path];
  const output = await new Promise<string>((resolve) => {
    const command = [biome, ...args, "--reporter=github"];
    execFile(process.execPath, command, { cwd: directory }, (_error, stdout) => resolve(stdout));
  });
  const lines = [...output.matchAll(/noRestrictedImports\b.*?,line=(\d+),/g)];
  return lines.map(([, line]) => specifiers[Number(line) - 1] ?? `line ${line}`);
}

test.each(Object.entries(RULES))("lint keeps the import rules in %s", async (path, rules) => {
  expect(await refused(path, [...rules.allowed, ...rules.forbidden])).toEqual(rules.forbidden);
});
