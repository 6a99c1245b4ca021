import { type BuildOptions, build, type OutputFile, type Plugin } from "esbuild";

/** A script that is built in two files, of which the first lends the other what both need. */
export interface TwoHalves {
  /** Source files by the name that each half gets. */
  first: { name: string; source: string };
  second: { name: string; source: string };
}

/**
 * Builds a script in two halves, which can load side by side; nothing is in both. esbuild's `splitting`
 * puts what both need into a file of its own, which both import; but no module of the extension may
 * import another by a plain address (see `ENTRIES` in `build.ts`). So that file is put into the first
 * half, and the second waits for what that one lends, in the world of the extension's scripts.
 * @param options as for both
 * @param outDir the directory that the files are written to
 * @throws if a source file is missing or does not compile
 */
export async function buildTwoHalves(
  options: BuildOptions,
  outDir: string,
  halves: TwoHalves,
): Promise<void> {
  const { first, second } = halves;
  const { outputFiles } = await build({
    ...options,
    outdir: outDir,
    entryPoints: { [first.name]: first.source, [second.name]: second.source },
    format: "esm",
    splitting: true,
    write: false,
  });
  const files = new Map(outputFiles.map((file) => [nameOf(file), file.text]));
  const shared = [...files.keys()].filter((name) => name !== first.name && name !== second.name);
  if (shared.length !== 1) throw new Error(`Two halves share ${shared.length} files, not one`);
  const chunk = `./${shared[0]}.js`;
  // By the hash in its name: an update may find the halves of another version in the same world.
  const place = `globalThis.byline${shared[0]?.replace(/^\W*chunk-/, "")}`;
  const lending = `(${place} ??= Promise.withResolvers())`;
  const lender =
    `import * as lent from "${chunk}"; ${lending}.resolve(lent);` +
    `export * from "./${first.name}.js";`;
  const join = (name: string, contents: string, plugin: Plugin) =>
    build({
      ...options,
      stdin: { contents, resolveDir: "/" },
      format: "esm",
      outfile: `${outDir}/${name}.js`,
      plugins: [plugin],
    });
  const own = files.get(second.name) ?? "";
  await Promise.all([
    join(first.name, lender, inMemory(files)),
    join(second.name, own, borrowed(namesIn(own, chunk), `await ${lending}.promise`)),
  ]);
}

function nameOf({ path }: OutputFile): string {
  return path.replace(/^.*[\\/]|\.js$/g, "");
}

/** What a built module imports from another. */
function namesIn(module: string, from: string): string[] {
  const [, names] =
    new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*"${from.replace(/\W/g, "\\$&")}"`).exec(
      module,
    ) ?? [];
  if (names === undefined) throw new Error(`Nothing is imported from ${from}`);
  return names.split(",").flatMap((name) => /^\s*([\w$]+)/.exec(name)?.[1] ?? []);
}

/** The files of a build that were not written. */
function inMemory(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path, namespace: "built" }));
      onLoad({ filter: /./, namespace: "built" }, ({ path }) => ({
        contents: files.get(path.replace(/^\.\/|\.js$/g, "")) ?? "",
      }));
    },
  };
}

/**
 * What the first half lends, in place of a module.
 * @param lent what gives it
 */
function borrowed(names: readonly string[], lent: string): Plugin {
  return {
    name: "borrowed",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path, namespace: "lent" }));
      onLoad({ filter: /./, namespace: "lent" }, () => ({
        contents: `export const { ${names.join(", ")} } = ${lent};`,
      }));
    },
  };
}
