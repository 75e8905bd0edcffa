import webpack from "webpack";
import { measureSizes, sizeLine } from "./sizes.js";

/** Fails the build when something people download has outgrown its budget. */
export class SizeBudgetsPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap("SizeBudgetsPlugin", (compilation) => {
      if (compilation.errors.length > 0) return;
      for (const size of measureSizes(compiler.outputPath)) {
        if (size.bytes > size.budget) compilation.errors.push(new webpack.WebpackError(`Too big: ${sizeLine(size)}.`));
      }
    });
  }
}
