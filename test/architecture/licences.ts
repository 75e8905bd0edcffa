/** The licences of every package that `dependencies` brings, to the last transitive one. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

export interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or `unknown`. */
  readonly licence: string;
}

const ALLOWED = new Set(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);

/** How a licence's own text begins, for packages that ship it without naming it. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*Apache License\s+Version 2\.0/, "Apache-2.0"],
  [/^\s*(?:The )?MIT License/i, "MIT"],
  [/^\s*ISC License/i, "ISC"],
];

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Every installed package that is not of development alone. */
export function shippedPackages(lock: { readonly packages: Readonly<Record<string, LockedPackage>> }): Package[] {
  return Object.entries(lock.packages)
    .filter(([folder, { dev, link }]) => folder !== "" && !dev && !link && existsSync(folder))
    .map(([folder, { version = "" }]) => ({
      name: folder.replace(/^.*node_modules\//, ""),
      version,
      licence: licenceOf(folder),
    }));
}

function licenceOf(folder: string): string {
  const { license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { license?: unknown };
  if (typeof license === "string") return license;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8");
  return TEXTS.find(([beginning]) => beginning.test(text))?.[1] ?? "unknown";
}

/** The packages whose licence is not one of ours, ready to show. `A OR B` needs one of them, `A AND B` both. */
export function licenceFaults(packages: readonly Package[]): string[] {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}

function isAllowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, "");
  if (bare.includes(" AND ")) return bare.split(" AND ").every(isAllowed);
  return bare.split(" OR ").some((licence) => ALLOWED.has(licence.trim()));
}
