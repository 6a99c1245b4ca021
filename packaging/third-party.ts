import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Something in a library, and what stands there instead. */
interface Replacement {
  /** Path of the file below `node_modules`. */
  file: string;
  found: RegExp;
  /** Or what is made of it. */
  replacement: string | ((found: string) => string);
}

const READABILITY = "@mozilla/readability/Readability.js";

/**
 * Mozilla's linter warns about each assignment to `innerHTML` in an extension, in libraries too, and
 * a reviewer has to ask about each. Three are left in what we bundle, and none of them is needed: one
 * is done in another way, two are paths that the extension never takes. So they are replaced here, in
 * the open, rather than hidden from the linter by `Reflect.set`.
 */
const MARKUP: Replacement[] = [
  {
    // Readability tries again on the page as it was, which `LeanReadability` puts back itself.
    file: READABILITY,
    found: /page\.innerHTML = pageCacheHtml;/g,
    replacement: "",
  },
  {
    // Reads an entity of Markdown, which only its parser asks for and we only write.
    file: "decode-named-character-reference/index.dom.js",
    found: /element\.innerHTML = characterReference/g,
    replacement: "element.textContent = characterReference",
  },
  {
    // Preact's `dangerouslySetInnerHTML`: lint forbids it in the sources, and so it fails here.
    file: "preact/dist/preact.mjs",
    found: /\w+\.innerHTML=\w+\.__html/g,
    replacement: '(()=>{throw new Error("dangerouslySetInnerHTML is not built in")})()',
  },
];

/**
 * What `LeanReadability` has no use for: it asks for the text alone, of a page that is prepared, and has
 * some members of its own. That is a quarter of the library.
 */
const UNUSED: Replacement[] = [
  ...[
    ...["parse", "_getJSONLD", "_getArticleMetadata", "_unescapeHtmlEntities", "_removeScripts"],
    ...["_unwrapNoscriptImages", "_isSingleImage", "_postProcessContent", "_cleanClasses"],
    ...["_fixRelativeUris", "_isUrl", "_simplifyNestedElements", "_getArticleTitle"],
    ...["_cleanStyles", "_fixLazyImages"],
    // Its own.
    ...["_isProbablyVisible", "_isValidByline", "_isElementWithoutContent", "_getLinkDensity"],
  ].map((name) => new RegExp(`^ {2}${name}\\([\\w, ]*\\) \\{\\n[^]*?^ {2}\\},\\n`, "gm")),
  // What only these look into.
  ...["PRESENTATIONAL_ATTRIBUTES", "DEPRECATED_SIZE_ATTRIBUTE_ELEMS", "HTML_ESCAPE_MAP"].map(
    (name) => new RegExp(`^ {2}${name}: [[{][^\\]}]*[\\]}],\\n`, "gm"),
  ),
  // Patterns that these alone use, or nothing.
  ...["extraneous", "byline", "replaceFonts", "nextLink", "prevLink", "hashUrl", "srcsetUrl"]
    .concat("jsonLdArticleTypes", "b64DataUrl")
    .map((name) => new RegExp(`^ {4}${name}:\\s+/.*/\\w*,\\n`, "gm")),
  // What is made ready to be shown: styles, pictures, headlines, empty paragraphs, tables of one cell.
  // A figure whose picture a script was to add counts as one without: no text of 876 pages depends on it.
  /^ {4}this\._cleanStyles\(articleContent\);\n/gm,
  /^ {4}this\._fixLazyImages\(articleContent\);\n/gm,
  /^ {4}\/\/ replace H1 with H2 [\s\S]*?(?=^ {2}\},\n)/gm,
  // What asks for another of Mozilla's parsers.
  /^ {4}if \(this\._docJSDOMParser && nodeList\._isLiveNodeList\) \{\n.*_removeNodes"\);\n {4}\}\n/gm,
  /^ {4}if \(this\._docJSDOMParser && nodeList\._isLiveNodeList\) \{\n.*_replaceNodeTags"\);\n {4}\}\n/gm,
  /^ {4}if \(this\._docJSDOMParser\) \{\n(?: {6}.*\n)+ {4}\}\n/gm,
  // What is logged at length for who asks for it.
  ...["pre-prep", "post-prep", "after paging"].map(
    (when) => new RegExp(`^ {6}if \\(this\\._debug\\) \\{\\n.*${when}.*\\n {6}\\}\\n`, "gm"),
  ),
  ...["CLASSES_TO_PRESERVE", "DEFAULT_MAX_ELEMS_TO_PARSE"].map(
    (name) => new RegExp(`^ {2}${name}: .*,\\n`, "gm"),
  ),
].map((found) => ({ file: READABILITY, found, replacement: "" }));

/** Why it leaves a part out is counted, and told nobody. */
const REASONS: Replacement[] = [
  {
    file: READABILITY,
    found: /^ +const errs = \[\];\n[\s\S]*?^ +if \(errs\.length\)/gm,
    replacement: (found) => found.replace(/errs\.push\(\s*`[^`]*`\s*\)/g, "errs.push(1)"),
  },
];

/** The options that it is made without, and the log that it writes for who asks for it. */
const OPTIONS: Replacement[] = [
  {
    file: READABILITY,
    found: /^ {2}\/\/ In some older versions[\s\S]*?^ {2}options = options \|\| \{\};\n/gm,
    replacement: "",
  },
  {
    file: READABILITY,
    found: /^ {2}this\._docJSDOMParser = [\s\S]*?(?=^ {2}\/\/ Start with all flags set)/gm,
    replacement: `  this._attempts = [];
  this._metadata = {};
  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
  this._charThreshold = this.DEFAULT_CHAR_THRESHOLD;
  this._allowedVideoRegex = this.REGEXPS.videos;
  this._linkDensityModifier = 0;
`,
  },
  {
    file: READABILITY,
    found: /^ {2}if \(this\._debug\) \{\n[\s\S]*?^ {2}\} else \{\n(.*\n) {2}\}\n/gm,
    replacement: "  this.log = function () {};\n",
  },
  {
    file: "@mozilla/readability/index.js",
    found: /^var isProbablyReaderable = .*\n[\s\S]*?^ {2}isProbablyReaderable,\n/gm,
    replacement: "module.exports = {\n  Readability,\n",
  },
];

/** A pattern that does not match exactly once ends the build: a library that changed must be looked at. */
const REPLACEMENTS = [...UNUSED, ...REASONS, ...OPTIONS, ...MARKUP];

/** esbuild plugin that takes what must not be in the extension, and what it never runs, out of libraries. */
export const trimmedLibraries: Plugin = {
  name: "trimmed-libraries",
  setup(build) {
    const files = [...new Set(REPLACEMENTS.map(({ file }) => file))];
    const pattern = files.map((file) => file.replaceAll(".", "\\.").replaceAll("/", "[\\\\/]"));
    build.onLoad(
      { filter: new RegExp(`[\\\\/]node_modules[\\\\/](?:${pattern.join("|")})$`) },
      async ({ path }) => {
        const unixPath = path.replaceAll("\\", "/");
        let contents = await readFile(path, "utf8");
        for (const { file, found, replacement } of REPLACEMENTS) {
          if (!unixPath.endsWith(`/node_modules/${file}`)) continue;
          const count = contents.match(found)?.length ?? 0;
          if (count !== 1) {
            return { errors: [{ text: `${file}: ${found} matches ${count} times, not once` }] };
          }
          contents = contents.replace(found, (match) =>
            typeof replacement === "string" ? replacement : replacement(match),
          );
        }
        return { contents, loader: "js" };
      },
    );
  },
};
