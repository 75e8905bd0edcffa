/**
 * Builds the page that holds the add-in without Excel (`npm run start:host`) beside dist/, which it is served over: its
 * own files, Office's script, and the pane's page asking for that copy of the script.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureMade } from "../set-up/stamp.js";
import { BUILD_INPUTS } from "./ensure-build.js";
import { OFFICE_FILES, OFFICE_PACKAGE, OFFICE_SCRIPT } from "./office-files.js";

const INPUTS = [...BUILD_INPUTS, "test/grid-host", "test/office-host", "test/fakes"];

/** Of a host that it does not know, the library asks its own page whether the user trusts it: this one says yes. */
const TRUST = `<!doctype html><title>Trust</title><script>
addEventListener("message", ({ source, origin }) => {
  if (origin === location.origin) source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
});
</script>
`;

/** @param {string} root */
export function gridHostFolder(root) {
  return path.join(root, ".cache", "grid-host");
}

/**
 * @param {string} root with dist/ built
 * @returns {Promise<boolean>} whether it had to be made
 */
export function ensureGridHost(root) {
  const folder = gridHostFolder(root);
  return ensureMade(folder, { root, inputs: INPUTS }, async () => {
    await buildPage(root, folder);
    for (const file of OFFICE_FILES) cpSync(path.join(root, OFFICE_PACKAGE, file), path.join(folder, "office", file));
    write(path.join(folder, "office", "AgaveErrorUX", "index.html"), TRUST);
    const pane = readFileSync(path.join(root, "dist", "taskpane.html"), "utf8");
    write(path.join(folder, "taskpane.html"), pane.replace(OFFICE_SCRIPT, "office/office.js"));
  });
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function buildPage(root, folder) {
  const { build, runnerImport } = await import("vite");
  await build({
    root: path.join(root, "test", "grid-host"),
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: "grid-host",
      target: "es2022",
      // Nobody waits for it over a network.
      minify: false,
      chunkSizeWarningLimit: Infinity,
    },
  });
  const from = (/** @type {string} */ name) =>
    runnerImport(path.join(root, "test", "office-host", "types", name), { configFile: false, logLevel: "error" });
  const [{ module: declared }, { module: written }] = await Promise.all([
    from("declared-types.ts"),
    from("written-types.ts"),
  ]);
  write(path.join(folder, "types.json"), written.writeTypes(declared.declaredTypes("Excel")));
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
