import { readFile } from "node:fs/promises";
import { type Plugin, transform } from "esbuild";

/**
 * esbuild plugin that gives an imported style sheet as minified text; esbuild's own "text" loader
 * leaves comments and white space in.
 * @param target the oldest browser, in esbuild's words
 */
export function cssAsText(target: string): Plugin {
  return {
    name: "css-as-text",
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const css = await readFile(path, "utf8");
        const { code } = await transform(css, { loader: "css", minify: true, target });
        return { contents: code.trim(), loader: "text" };
      });
    },
  };
}
