/** Writes the licences of the packages whose code is shipped, as those licences ask. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const { Compilation, sources } = webpack;

const FILE = "THIRD-PARTY-NOTICES.txt";

export class ThirdPartyNoticesPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyNoticesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNoticesPlugin", stage }, () => {
        const notices = packagesIn(compilation)
          .map(notice)
          .join(`\n\n${"-".repeat(80)}\n\n`);
        compilation.emitAsset(FILE, new sources.RawSource(`${notices}\n`));
      });
    });
  }
}

/**
 * The folders of the packages that the compilation holds a module of, in alphabetical order.
 *
 * @param {import("webpack").Compilation} compilation
 */
function packagesIn(compilation) {
  const folders = new Set();
  for (const module of compilation.modules) {
    const file = module.nameForCondition();
    const found = file && /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
    if (found) folders.add(found[0]);
  }
  return [...folders].sort();
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return [`${name} ${version}${license ? ` (${license})` : ""}`, ...texts].join("\n\n");
}
