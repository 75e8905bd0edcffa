import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEVELOPMENT_BASE } from "../../scripts/build/base-url.js";
import { firstLoadFiles, measureSizes } from "../../scripts/build/sizes.js";

const DIST = "dist";
const read = (file: string): string => readFileSync(path.join(DIST, file), "utf8");
const withoutHash = (file: string): string => file.replaceAll(path.sep, "/").replace(/\.[0-9a-f]{10}(?=\.)/, "");
const scriptsOf = (page: string): string[] => firstLoadFiles(read(page)).filter((file) => file.endsWith(".js"));

describe("dist/", () => {
  it("holds every address of the manifest", () => {
    const addresses = [...read("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !existsSync(path.join(DIST, address.replace(DEVELOPMENT_BASE, ""))))).toEqual(
      [],
    );
  });

  it("holds every address of the two pages", () => {
    for (const page of ["index.html", "taskpane.html"]) {
      expect(firstLoadFiles(read(page)).filter((file) => !existsSync(path.join(DIST, file)))).toEqual([]);
    }
  });

  it.each(measureSizes(DIST))("keeps $name within its budget", ({ bytes, budget }) => {
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it("holds the functions twice: in functions.js, and in the one chunk that both pages fetch", () => {
    const scripts = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
    // The end of a sentence of theirs, which no other code has.
    const holding = scripts.filter((file) => read(file).includes("n’a pas de parties")).map(withoutHash);
    expect(holding.sort()).toEqual(["chunks/functions.js", "functions.js"]);
  });

  it("carries the notices of the packages it ships", () => {
    expect(read("THIRD-PARTY-NOTICES.txt")).toMatch(/^@univerjs\/core 0\.25\.1 \(Apache-2\.0\)$/m);
  });
});

describe("the Atelier's page", () => {
  it("asks no other origin for anything", () => {
    expect(read("index.html")).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//);
    expect(read("index.html")).toContain("connect-src 'self'");
  });

  it("shares the pane's chunk with Excel's page", () => {
    const shared = scriptsOf("taskpane.html").filter((file) => scriptsOf("index.html").includes(file));
    expect(shared.filter((file) => file.startsWith("pane."))).toHaveLength(1);
  });
});

describe("Excel's page", () => {
  it("loads Office's script, then the pane, and the functions when a formula calls one", () => {
    const page = read("taskpane.html");
    const places = ["/lib/1/hosted/office.js", "pane."].map((part) => page.indexOf(part));
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
    expect(page).not.toContain("functions");
  });

  it("does not load the charts at first", () => {
    const charts = /(?:^|\/)charts\.\w+\.js$/;
    expect(scriptsOf("taskpane.html").filter((file) => charts.test(file))).toEqual([]);
    expect(readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => charts.test(file))).toHaveLength(
      1,
    );
  });
});
