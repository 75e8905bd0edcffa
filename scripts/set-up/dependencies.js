/**
 * Makes node_modules what package-lock.json says, with nothing but Node and npm: on a bare clone nothing else is there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [link]
 * @property {boolean} [optional] absent from node_modules where the platform is another
 *
 * @typedef {Readonly<Record<string, LockedPackage>>} Lock packages by their place in node_modules
 */

/**
 * @param {string} file
 * @returns {Lock | null} `null` when there is no such file, or an interrupted installation left it cut
 */
function readLock(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * The places where what is installed is not what is locked; empty when node_modules is right.
 *
 * @param {Lock} locked
 * @param {Lock | null} installed npm's own record of its last installation
 */
export function differences(locked, installed) {
  return Object.entries(locked)
    .filter(([place, wanted]) => {
      if (place === "" || !place.includes("node_modules/") || wanted.link) return false;
      const found = installed?.[place];
      return found ? found.version !== wanted.version : !wanted.optional;
    })
    .map(([place]) => place);
}

/**
 * Runs `npm ci` when node_modules is not what the lock file says.
 *
 * @param {string} root
 */
export function ensureDependencies(root) {
  const locked = readLock(path.join(root, "package-lock.json"));
  if (!locked) throw new Error("package-lock.json is missing or cannot be read.");
  const modules = path.join(root, "node_modules");
  const wrong = differences(locked, readLock(path.join(modules, ".package-lock.json")));
  if (wrong.length === 0) return;
  console.log(`Installing dependencies (${wrong.length} packages differ from package-lock.json)…`);
  const result = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === "win32",
  });
  if (result.status !== 0) throw new Error("`npm ci` failed: see the lines above.");
}
