/** Finds the LibreOffice with which tests read our files a second time, or installs Debian's spreadsheet. */
import { existsSync } from "node:fs";
import { platform } from "node:os";
import path from "node:path";
import { canInstallDebianPackages, installDebianPackages } from "./debian-packages.js";

const PLACES = {
  linux: ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice", "/snap/bin/libreoffice"],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [path.win32.join(folder, "LibreOffice\\program\\soffice.com")] : [];
  }),
};

/** @returns {string | null} the program's path */
export function findLibreOffice() {
  const chosen = process.env.LIBREOFFICE_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`LIBREOFFICE_PATH is ${chosen}, where there is no program.`);
    return chosen;
  }
  const system = platform();
  if (system !== "linux" && system !== "darwin" && system !== "win32") return null;
  return PLACES[system].find((file) => existsSync(file)) ?? null;
}

/**
 * The LibreOffice to use, installed when the machine has none and lets us; elsewhere none, and a word of it.
 *
 * @returns {string | null}
 */
export function ensureLibreOffice() {
  const found = findLibreOffice();
  if (found) return found;
  if (canInstallDebianPackages()) installDebianPackages("LibreOffice Calc", ["libreoffice-calc"]);
  const installed = findLibreOffice();
  if (!installed)
    console.log("No LibreOffice found: our files are not read a second time. LIBREOFFICE_PATH names one.");
  return installed;
}
