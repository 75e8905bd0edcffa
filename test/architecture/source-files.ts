/** The repository's files, as the checks of the architecture read them. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** At the root. */
const GENERATED = new Set(["dist", ".git", ".cache", "coverage", "test-results"]);
/** Anywhere: the tools that install themselves apart have one of their own. */
const INSTALLED = "node_modules";

/** Every file under a folder of the repository, without what is installed or built. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (GENERATED.has(file) || entry.name === INSTALLED) return [];
    return entry.isDirectory() ? filesUnder(file) : [file];
  });
}

/** The TypeScript of the product. */
export function productSources(): SourceFile[] {
  return filesUnder("src")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
}
