/** What people download, compressed as a server sends it, and how much of it we allow. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * @typedef {object} Size
 * @property {string} name
 * @property {number} bytes compressed
 * @property {number} budget
 * @property {readonly string[]} files
 */

const KILOBYTE = 1000;

/** @param {string} dist @param {string} file */
function compressed(dist, file) {
  return gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
}

/**
 * The files of ours that a page asks for before anything is clicked: scripts and style sheets of its HTML.
 *
 * @param {string} html
 */
export function firstLoadFiles(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith("<script") || /rel="?stylesheet/.test(tag))
    .flatMap((tag) => /(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1] ?? [])
    .filter((address) => !/^[a-z]+:/i.test(address))
    .map((address) => address.replace(/\?.*$/, ""));
}

/**
 * @param {string} dist
 * @returns {Size[]}
 */
export function measureSizes(dist) {
  const html = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  // Office's own script, where a build carries it, is not of our making.
  const pane = ["taskpane.html", ...firstLoadFiles(html).filter((file) => !file.startsWith("office/"))];
  return [
    // 37 functions, eight conventions and their words, whole; no page loads it (ADR 15).
    { name: "functions.js", files: ["functions.js"], budget: 170 * KILOBYTE },
    // Microsoft's own hello-world React task pane weighs 92 kB; ten tools and the convention of each take a little more.
    { name: "pane, first load without charts", files: pane, budget: 94 * KILOBYTE },
  ].map((part) => ({ ...part, bytes: part.files.reduce((sum, file) => sum + compressed(dist, file), 0) }));
}

/** @param {Size} size */
export function sizeLine({ name, bytes, budget }) {
  const kilobytes = (bytes / KILOBYTE).toFixed(1);
  const share = Math.round((bytes / budget) * 100);
  return `${name}: ${kilobytes} kB gzip, ${share} % of its budget of ${budget / KILOBYTE} kB`;
}
