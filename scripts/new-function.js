/**
 * `npm run new:function -- BEST marks notes nombre`: the files of a function to be, its id, category and parameters, and
 * its place in the lists. What it says and does is left to write.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { functionFault, functionFiles } from "./new/function-files.js";
import { writeLists } from "./new/lists.js";
import { writeNew } from "./new/write-new.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

/** @returns {import("./new/function-files.js").Known} */
function known() {
  const text = (/** @type {string} */ file) => readFileSync(path.join(ROOT, "src/functions", file), "utf8");
  const [, categories = ""] = /readonly category: ([^;]+);/.exec(text("description.ts")) ?? [];
  return {
    ids: matches(text("function-ids.ts"), /^ {2}"(\w+)",$/gm),
    categories: matches(categories, /"(\w+)"/g),
    parameters: matches(text("parameters.ts"), /^ {2}(\w+): \{$/gm),
  };
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

await run(() => {
  const [id = "", category = "", ...parameters] = process.argv.slice(2);
  const wanted = { id, category, parameters };
  const there = known();
  const fault = functionFault(wanted, there);
  if (fault !== undefined) throw new Error(fault);
  const files = writeNew(ROOT, functionFiles(wanted, there));
  writeLists(ROOT);
  console.log(`Write next, as CONTRIBUTING.md says:\n${files.join("\n")}`);
});
