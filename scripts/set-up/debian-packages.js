/** Debian packages, installed where the machine lets us: as root on Debian. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { platform } from "node:os";

export function canInstallDebianPackages() {
  return platform() === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * @param {string} what for people
 * @param {readonly string[]} packages
 */
export function installDebianPackages(what, packages) {
  console.log(`Installing ${what} (Debian packages)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
    const { status } = spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed: see the lines above.`);
  }
}
