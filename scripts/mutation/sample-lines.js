/** A seeded sample of lines of code: the same seed draws the same lines of the same sources. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Comments, imports, lone punctuation: nothing to change there. */
const IDLE = /^\s*(?:\/\/|\/?\*|import\b|export (?:type|interface)\b|[\s{}()[\];,]*$)/;

/**
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {number} count
 * @param {number} seed
 * @param {readonly string[]} [except] folders inside of these
 * @returns {readonly string[]} `src/rules/share.ts:12-12`, as StrykerJS takes them
 */
export function sampleLines(root, folders, count, seed, except = []) {
  const all = folders.flatMap((folder) => codeLines(root, folder));
  const lines = all.filter((line) => !except.some((folder) => line.startsWith(`${folder}/`)));
  const random = generator(seed);
  const drawn = new Set();
  while (drawn.size < Math.min(count, lines.length)) drawn.add(lines[Math.floor(random() * lines.length)]);
  return [...drawn].sort();
}

/**
 * @param {string} root
 * @param {string} folder
 */
function codeLines(root, folder) {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort();
  return files.flatMap((file) => {
    const place = `${folder}/${file.replaceAll(path.sep, "/")}`;
    return readFileSync(path.join(root, place), "utf8")
      .split("\n")
      .flatMap((line, index) => (IDLE.test(line) ? [] : [`${place}:${index + 1}-${index + 1}`]));
  });
}

/**
 * The generator « mulberry32 »: from 0 included to 1 excluded.
 *
 * @param {number} seed
 */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
