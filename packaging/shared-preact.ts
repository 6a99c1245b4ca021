import type { Plugin } from "esbuild";
import { LENT } from "../src/overlay/shared-preact";

/** Preact's modules, as our source imports them. */
const MODULES = /^preact(?:\/(?:hooks|jsx-runtime))?$/;

/**
 * Gives the parts of the overlay the Preact of the reader that loads them, which lends it by
 * `sharePreact` in `src/overlay/shared-preact.ts`: a copy in each would weigh 14,000 bytes.
 */
export const sharedPreact: Plugin = {
  name: "shared-preact",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: MODULES }, ({ path }) => ({ path, namespace: "shared-preact" }));
    onLoad({ filter: MODULES, namespace: "shared-preact" }, ({ path }) => {
      // What is not lent can't be imported, which ends the build.
      const names = Object.keys(LENT[path] ?? {});
      const lent = `globalThis.bylinePreact[${JSON.stringify(path)}]`;
      return { contents: `export const { ${names.join(", ")} } = ${lent};` };
    });
  },
};
