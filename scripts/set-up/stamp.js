/** A folder made from files carries their digest: it is made again when they differ. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

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

/**
 * @param {string} root
 * @param {readonly string[]} inputs files and folders, from the root
 */
function digest(root, inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesIn(path.join(root, input))) {
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @param {{ readonly root: string, readonly inputs: readonly string[] }} from
 * @param {() => Promise<void>} make
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function ensureMade(folder, { root, inputs }, make) {
  const stamp = path.join(folder, STAMP);
  const wanted = digest(root, inputs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  await make();
  writeFileSync(stamp, wanted);
  return true;
}
