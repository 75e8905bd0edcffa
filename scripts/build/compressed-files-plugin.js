/** Each text of dist/ compressed beside itself, for servers that send such files as they are. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import webpack from "webpack";

const { Compilation, sources } = webpack;

const TEXTS = /\.(?:css|html|js|json|svg|txt|xml)$/;
/** Under this, the headers of an answer weigh more than what is spared. */
const SMALLEST = 1000;
/** Ten times faster than the best, for some hundredths more. */
const QUALITY = 9;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export class CompressedFilesPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CompressedFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tapPromise({ name: "CompressedFilesPlugin", stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          const plain = asset.buffer();
          if (!TEXTS.test(name) || plain.length < SMALLEST) continue;
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
          };
          compilation.emitAsset(`${name}.br`, new sources.RawSource(await brotli(plain, { params })));
          compilation.emitAsset(`${name}.gz`, new sources.RawSource(await zip(plain, { level: 9 })));
        }
      });
    });
  }
}
