/** Builds dist/ for production, unless it was built from the very same files. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { ensureMade } from "../set-up/stamp.js";

/** What dist/ is made of. */
export const BUILD_INPUTS = [
  "src",
  "assets",
  "scripts/build",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether a build was needed
 */
export function ensureBuild(root) {
  return ensureMade(path.join(root, "dist"), { root, inputs: BUILD_INPUTS }, async () => {
    console.log("Building dist/…");
    const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
    const build = spawn(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: "inherit" });
    const [status] = await once(build, "exit");
    if (status !== 0) throw new Error("The build failed: see the lines above.");
  });
}
