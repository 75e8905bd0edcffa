/** Minifies with Vite's minifier: the same size as webpack's own for a thirtieth of the time (see docs/adr/0008-minifier.md). */
import { minify } from "vite";
import webpack from "webpack";

const { Compilation, WebpackError, sources } = webpack;

const OPTIONS = /** @type {const} */ ({
  compress: { target: "es2021" },
  // Notices are gathered in one file by ThirdPartyNoticesPlugin.
  codegen: { legalComments: "none" },
});

export class MinifyPlugin {
  /** @param {RegExp} mapped the scripts that keep a source map */
  constructor(mapped) {
    this.mapped = mapped;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("MinifyPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "MinifyPlugin", stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        await Promise.all(scripts.map((name) => this.replace(compilation, name)));
      });
    });
  }

  /**
   * @param {import("webpack").Compilation} compilation
   * @param {string} name
   */
  async replace(compilation, name) {
    const source = compilation.getAsset(name)?.source;
    if (!source) return;
    const mapped = this.mapped.test(name);
    const code = source.source().toString();
    const { code: small, map, errors } = await minify(name, code, { ...OPTIONS, sourcemap: mapped });
    for (const { message } of errors) compilation.errors.push(new WebpackError(`${name}: ${message}`));
    const minified =
      mapped && map
        ? new sources.SourceMapSource(small, name, JSON.stringify(map), code, source.map() ?? undefined, true)
        : new sources.RawSource(small);
    compilation.updateAsset(name, minified, { minimized: true });
  }
}
