/** Modules of src/ compiled for Node, each in a folder of its own under .cache/. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root.js";

/**
 * @param {string} name of the folder
 */
export function compiledFolder(name) {
  return path.join(ROOT, ".cache", name);
}

/**
 * @param {string} name
 */
function moduleOf(name) {
  return path.join(compiledFolder(name), "module.mjs");
}

/**
 * @param {string} name
 * @param {string} source from src/
 */
export async function compile(name, source) {
  const { build } = await import("vite");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: path.join(ROOT, "src", source),
      outDir: compiledFolder(name),
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { output: { entryFileNames: path.basename(moduleOf(name)) } },
    },
  });
}

/**
 * @param {string} name
 */
export function compiled(name) {
  return import(pathToFileURL(moduleOf(name)).href);
}
