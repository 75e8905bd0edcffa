/**
 * The lists that say what the folders hold: a function is a file of src/functions, a convention a folder of
 * src/conventions. A list keeps its order; what is new comes after the last of its folder, or at the end.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {object} Listed
 * @property {string} entry as the list names it
 * @property {string} group the entries that it stands with
 * @property {string} [imported] the line that imports it
 *
 * @typedef {object} List
 * @property {string} file
 * @property {string} array the constant that holds the list
 * @property {(root: string) => readonly Listed[]} found what its folders hold
 */

/** @type {readonly List[]} */
const LISTS = [
  {
    file: "src/functions/catalogue.ts",
    array: "catalogue",
    found: (root) =>
      functionsIn(root).map(({ name, folder, file }) => ({
        entry: name,
        group: folder,
        imported: `import { ${name} } from "./${folder}/${file}";\n`,
      })),
  },
  {
    file: "src/functions/function-ids.ts",
    array: "functionIds",
    found: (root) => functionsIn(root).map(({ id, folder }) => ({ entry: `"${id}"`, group: folder })),
  },
  {
    file: "src/conventions/index.ts",
    array: "conventions",
    found: (root) =>
      conventionsIn(root).map(({ name, folder }) => ({
        entry: name,
        group: "",
        imported: `import { ${name} } from "./${folder}";\n`,
      })),
  },
  {
    file: "src/conventions/about.ts",
    array: "aboutConventions",
    found: (root) =>
      conventionsIn(root).map(({ name, folder }) => ({
        entry: name,
        group: "",
        imported: `import { about as ${name} } from "./${folder}/about";\n`,
      })),
  },
];

/**
 * The lists as they stand and as their folders want them.
 *
 * @param {string} root of the repository
 */
export function listsOf(root) {
  return LISTS.map((list) => {
    const before = readFileSync(path.join(root, list.file), "utf8");
    return { file: list.file, before, after: listed(before, list.array, list.found(root)) };
  });
}

/** @param {string} root of the repository */
export function writeLists(root) {
  for (const { file, before, after } of listsOf(root)) {
    if (before !== after) writeFileSync(path.join(root, file), after);
  }
}

const FUNCTION = /^export const (\w+) = defineFunction\(\{\n {2}id: "([A-Z_]+)",/gm;
const CONVENTION = /^export const (\w+): Convention = \{/m;

/** @param {string} root of the repository */
function functionsIn(root) {
  const folder = path.join(root, "src/functions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.sort().flatMap((name) => {
    const { dir, name: file } = path.posix.parse(name.replaceAll(path.sep, "/"));
    const text = readFileSync(path.join(folder, name), "utf8");
    return [...text.matchAll(FUNCTION)].map(([, constant = "", id = ""]) => ({
      name: constant,
      id,
      folder: dir,
      file,
    }));
  });
}

/** @param {string} root of the repository */
function conventionsIn(root) {
  const folder = path.join(root, "src/conventions");
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const files = readdirSync(path.join(folder, name));
    const text = files.includes("index.ts") ? readFileSync(path.join(folder, name, "index.ts"), "utf8") : "";
    const [, constant] = CONVENTION.exec(text) ?? [];
    return constant === undefined ? [] : [{ name: constant, folder: name }];
  });
}

const IMPORT = /^import \{ (?:about as )?(\w+) \} from "[^"]+";\n/gm;

/**
 * @param {string} text of the file
 * @param {string} array
 * @param {readonly Listed[]} found
 */
function listed(text, array, found) {
  const [, start = "", inside = "", end = ""] =
    new RegExp(`(export const ${array}: [^=]+ = \\[\\n)([^\\]]*)(\\];\\n)`).exec(text) ?? [];
  if (start === "") throw new Error(`there is no list ${array}`);
  const entries = inside.split("\n").map((line) => line.trim().replace(/,$/, ""));
  const lines = inOrder(entries.filter(Boolean), found).map((entry) => `  ${entry},\n`);
  return withImports(text, entries, found).replace(start + inside + end, start + lines.join("") + end);
}

/**
 * @param {readonly string[]} entries as they stand
 * @param {readonly Listed[]} found
 */
function inOrder(entries, found) {
  const groups = new Map(found.map(({ entry, group }) => [entry, group]));
  const kept = entries.filter((entry) => groups.has(entry));
  for (const { entry, group } of found) {
    if (kept.includes(entry)) continue;
    const last = kept.map((one) => groups.get(one)).lastIndexOf(group);
    kept.splice(last < 0 ? kept.length : last + 1, 0, entry);
  }
  return kept;
}

/**
 * Without the imports of what is gone, and with those of what is new after the last import of the list.
 *
 * @param {string} text
 * @param {readonly string[]} entries
 * @param {readonly Listed[]} found
 */
function withImports(text, entries, found) {
  const wanted = found.flatMap(({ imported = "" }) => imported || []);
  const there = [...text.matchAll(IMPORT)].map(([line]) => line);
  const last = there.filter((line) => wanted.includes(line)).at(-1);
  const added = wanted.filter((line) => !there.includes(line)).join("");
  return text.replace(IMPORT, (line, name) => {
    if (line === last) return line + added;
    return entries.includes(name) && !wanted.includes(line) ? "" : line;
  });
}
