/** Where the .xlsx files that the tests write are kept for a second reader. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

export function keepWritten(bytes: Uint8Array): void {
  const folder = process.env["WRITTEN_FILES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.xlsx`), bytes);
}

/** The files kept so far, by name. */
export function writtenFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
}
