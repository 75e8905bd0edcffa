/**
 * Writes `functions.json`, `functions-en.json` and the help pages from the catalogue: the entry is compiled for Node,
 * run, and replaced by the files it gives. A catalogue that is not complete in both languages fails the build.
 */
import { createRequire } from "node:module";
import vm from "node:vm";
import webpack from "webpack";

const { Compilation, WebpackError, sources } = webpack;

export class FunctionsFilesPlugin {
  /**
   * @param {object} options
   * @param {string} options.asset the compiled entry, a CommonJS module exporting `functionFiles`
   * @param {string} options.base
   */
  constructor({ asset, base }) {
    this.asset = asset;
    this.base = base;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionsFilesPlugin", stage }, () => this.replace(compilation));
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  replace(compilation) {
    const compiled = compilation.getAsset(this.asset);
    // Without the asset the compilation has failed, and says why itself.
    if (!compiled || compilation.errors.length > 0) return;
    const { functionFiles } = run(compiled.source.source().toString());
    const { faults, files } = functionFiles(this.base);
    compilation.deleteAsset(this.asset);
    for (const fault of faults) compilation.errors.push(new WebpackError(`functions.json: ${fault}`));
    for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
  }
}

/**
 * @typedef {object} FunctionFiles src/functions/metadata/files.ts says what they are
 * @property {readonly string[]} faults
 * @property {Readonly<Record<string, string>>} files
 *
 * @param {string} code
 * @returns {{ functionFiles(base: string): FunctionFiles }}
 */
function run(code) {
  const module = { exports: {} };
  const wrapped = vm.runInThisContext(`(function (module, exports, require) {${code}\n})`);
  wrapped(module, module.exports, createRequire(import.meta.url));
  return /** @type {any} */ (module.exports);
}
