/** Writes files that are not there yet. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * All of them, or none when one is there already.
 *
 * @param {string} root of the repository
 * @param {Readonly<Record<string, string>>} files contents by path
 * @returns {readonly string[]} their paths
 */
export function writeNew(root, files) {
  const paths = Object.keys(files);
  const there = paths.find((file) => existsSync(path.join(root, file)));
  if (there !== undefined) throw new Error(`${there} is there already.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return paths;
}
