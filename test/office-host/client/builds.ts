/** The builds of Microsoft's script, one for each Excel, as `@microsoft/office-js` holds them. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export type Excel = "web" | "windows" | "mac";

const FILES = { web: "excel-web-16.00", windows: "excel-win32-16.01", mac: "excel-mac-16.00" } as const;

export interface Build {
  readonly excel: Excel;
  /** Readable, or as users get it. */
  readonly readable: boolean;
}

export const BUILDS: readonly Build[] = (Object.keys(FILES) as Excel[]).flatMap((excel) =>
  [true, false].map((readable) => ({ excel, readable })),
);

export function buildName({ excel, readable }: Build): string {
  return `${excel}${readable ? ", readable" : ""}`;
}

/** Where the package keeps its scripts. */
export function packageFolder(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
}

export function fileOf({ excel, readable }: Build): string {
  const file = path.join(packageFolder(), `${FILES[excel]}${readable ? ".debug" : ""}.js`);
  if (!existsSync(file)) throw new Error(`@microsoft/office-js has no ${path.basename(file)}`);
  return file;
}
