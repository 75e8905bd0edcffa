/** The last figures of each bench, beside their goals: a table of docs/performance.md, the text around it left alone. */
import { readFileSync, writeFileSync } from "node:fs";

const START = "<!-- figures -->";
const END = "<!-- /figures -->";

/**
 * @typedef {object} Figure
 * @property {string} what
 * @property {number} goal
 * @property {number} value
 * @property {string} unit
 */

/** @param {number} value */
function rounded(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

/** @param {Figure} figure */
export function figureLine({ what, goal, value, unit }) {
  return `${value <= goal ? "  " : "✗ "}${what}: ${rounded(value)} ${unit} (goal ≤ ${String(goal)} ${unit})`;
}

/**
 * The rows of a page's table, by what they measure.
 *
 * @param {string} table
 * @returns {Map<string, string>}
 */
function rowsOf(table) {
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:what|-)/.test(line));
  return new Map(rows.map((row) => [(row.split("|")[1] ?? "").trim(), row]));
}

/**
 * @param {string} page
 * @param {readonly Figure[]} figures
 * @param {string} date
 */
export function withFigures(page, figures, date) {
  const [before = "", rest = ""] = page.split(START);
  const [table = "", after = ""] = rest.split(END);
  const rows = rowsOf(table);
  for (const { what, goal, value, unit } of figures) {
    const verdict = value <= goal ? "met" : "**missed**";
    rows.set(what, `| ${what} | ${rounded(value)} ${unit} | ${String(goal)} ${unit} | ${verdict} | ${date} |`);
  }
  const head = "| what | figure | goal | | measured |\n| --- | --- | --- | --- | --- |";
  return `${before}${START}\n\n${head}\n${[...rows.values()].join("\n")}\n\n${END}${after}`;
}

/**
 * @param {string} file
 * @param {readonly Figure[]} figures
 */
export function keepFigures(file, figures) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(file, withFigures(readFileSync(file, "utf8"), figures, date));
}
