/** The functions of dist/functions.js, in this very engine: `vm` would make its big integers several times slower. */
import { readFileSync } from "node:fs";
import { createExcelHost, type ExcelHost } from "./excel-host";

export const BUNDLE = "dist/functions.js";

export function openBundle(): ExcelHost {
  const host = createExcelHost();
  // The host's names are parameters, so that this engine's globals stay as they are.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a file of ours
  new Function("CustomFunctions", "Excel", readFileSync(BUNDLE, "utf8"))(host.CustomFunctions, host.Excel);
  return host;
}
