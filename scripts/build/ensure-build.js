/** Builds dist/ for production, unless it was built from the very same files. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const INPUTS = [
  "src",
  "assets",
  "scripts/build",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];
const STAMP = ".inputs";

/**
 * @param {string} file
 * @returns {string[]}
 */
function filesIn(file) {
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesIn(path.join(file, name)));
}

/** @param {string} root */
function digest(root) {
  const hash = createHash("sha256");
  for (const input of INPUTS) {
    for (const file of filesIn(path.join(root, input))) {
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether a build was needed
 */
export async function ensureBuild(root) {
  const stamp = path.join(root, "dist", STAMP);
  const inputs = digest(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return false;
  console.log("Building dist/…");
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const build = spawn(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: "inherit" });
  const [status] = await once(build, "exit");
  if (status !== 0) throw new Error("The build failed: see the lines above.");
  writeFileSync(stamp, inputs);
  return true;
}
