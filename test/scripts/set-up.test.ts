import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findChromium } from "../../scripts/set-up/chromium.js";
import { differences } from "../../scripts/set-up/dependencies.js";

const locked = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.2.3" },
  "node_modules/a/node_modules/b": { version: "2.0.0" },
  "node_modules/other-platform": { version: "3.0.0", optional: true },
  "node_modules/linked": { link: true },
  "tools/linked": { version: "9.9.9" },
};

describe("dependencies", () => {
  it("are all to install when nothing was", () => {
    expect(differences(locked, null)).toEqual(["node_modules/a", "node_modules/a/node_modules/b"]);
  });

  it("are right when every locked version is installed, but for those of other platforms", () => {
    const installed = {
      "node_modules/a": { version: "1.2.3" },
      "node_modules/a/node_modules/b": { version: "2.0.0" },
    };
    expect(differences(locked, installed)).toEqual([]);
  });

  it("are wrong when a version differs, an optional one included", () => {
    const installed = {
      "node_modules/a": { version: "1.2.4" },
      "node_modules/a/node_modules/b": { version: "2.0.0" },
      "node_modules/other-platform": { version: "2.9.9" },
    };
    expect(differences(locked, installed)).toEqual(["node_modules/a", "node_modules/other-platform"]);
  });
});

describe("Chromium", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is the one the environment names", () => {
    const program = path.join(mkdtempSync(path.join(tmpdir(), "chromium-")), "chromium");
    writeFileSync(program, "");
    vi.stubEnv("CHROMIUM_PATH", program);
    expect(findChromium()).toBe(program);
  });

  it("is not looked for elsewhere when the environment names one that is not there", () => {
    vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
    expect(() => findChromium()).toThrow("CHROMIUM_PATH is /nowhere/chromium");
  });
});
