import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** One assignment of markup to `innerHTML` in a library, and what stands there instead. */
interface Replacement {
  /** Path of the file below `node_modules`. */
  file: string;
  found: RegExp;
  replacement: string;
}

/**
 * Mozilla's linter warns about each assignment to `innerHTML` in an extension, in libraries too, and
 * a reviewer has to ask about each. Four are left in what we bundle, and none of them is needed:
 * two have a safe form, two are paths that the extension never takes. So they are replaced here, in
 * the open, rather than hidden from the linter by `Reflect.set`. A pattern that does not match
 * exactly once ends the build: a library that has changed must be looked at again.
 */
const REPLACEMENTS: Replacement[] = [
  {
    // Readability tries again on the page as it was. A parsed document is as good as a fragment:
    // both are parsed with scripting off.
    file: "@mozilla/readability/Readability.js",
    found: /page\.innerHTML = pageCacheHtml;/g,
    replacement:
      'page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    // Looks whether a <noscript> holds one picture; a copy in <head> would be none.
    file: "@mozilla/readability/Readability.js",
    found: /tmp\.innerHTML = noscript\.innerHTML;/g,
    replacement:
      'tmp.replaceChildren(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
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

/** esbuild plugin that takes the assignments to `innerHTML` out of the libraries. */
export const withoutInnerHtml: Plugin = {
  name: "without-inner-html",
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
          contents = contents.replace(found, () => replacement);
        }
        return { contents, loader: "js" };
      },
    );
  },
};
