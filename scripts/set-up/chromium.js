/** Finds the Chromium that the browser tests drive, or installs Debian's. */
import { existsSync, readdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import path from "node:path";
import { canInstallDebianPackages, installDebianPackages } from "./debian-packages.js";

const PACKAGES = ["chromium", "fonts-liberation", "fonts-dejavu-core"];

const ON_PATH = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return folder ? programs.map((program) => path.win32.join(folder, program)) : [];
  }),
};

/** Where Playwright keeps its browsers, and the program within one of them. */
const PLAYWRIGHT = {
  linux: { cache: ".cache/ms-playwright", programs: ["chrome-linux/chrome", "chrome-linux64/chrome"] },
  darwin: {
    cache: "Library/Caches/ms-playwright",
    programs: ["chrome-mac/Chromium.app/Contents/MacOS/Chromium"],
  },
  win32: { cache: "AppData/Local/ms-playwright", programs: ["chrome-win/chrome.exe", "chrome-win64/chrome.exe"] },
};

/** @param {"linux" | "darwin" | "win32"} system */
function playwrightPrograms(system) {
  const { cache, programs } = PLAYWRIGHT[system];
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), cache);
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder).filter((name) => name.startsWith("chromium-"));
  return builds.flatMap((build) => programs.map((program) => path.join(folder, build, program)));
}

/** @returns {string | null} the program's path */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no program.`);
    return chosen;
  }
  const system = platform();
  if (system !== "linux" && system !== "darwin" && system !== "win32") return null;
  return [...ON_PATH[system], ...playwrightPrograms(system)].find((file) => existsSync(file)) ?? null;
}

/**
 * The Chromium to use, installed when the machine has none and lets us.
 *
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (canInstallDebianPackages()) installDebianPackages("Chromium and its fonts", PACKAGES);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error("No Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH to its program.");
}
