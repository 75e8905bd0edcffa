/** LibreOffice without its windows, in a profile of its own that goes with the work. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../scripts/set-up/libreoffice.js";
import { readFlatDocument, type SeenWorkbook } from "./open-document";

export const libreOffice = findLibreOffice();

/** LibreOffice leaves what follows its 256th argument. */
const FILES_A_RUN = 200;

/** Opens the files, many in a run, and gives what it sees in each, by the file's name; a file it refuses is absent. */
export function openAll(files: readonly string[]): ReadonlyMap<string, SeenWorkbook> {
  const runs = Array.from({ length: Math.ceil(files.length / FILES_A_RUN) }, (_, run) =>
    openSome(files.slice(run * FILES_A_RUN, (run + 1) * FILES_A_RUN)),
  );
  return new Map(runs.flatMap((seen) => [...seen]));
}

function openSome(files: readonly string[]): ReadonlyMap<string, SeenWorkbook> {
  if (libreOffice === null) throw new Error("LibreOffice is not there.");
  const folder = mkdtempSync(path.join(tmpdir(), "second-reader-"));
  try {
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    const out = path.join(folder, "out");
    const args = [
      "--headless",
      "--norestore",
      `-env:UserInstallation=${profile}`,
      "--convert-to",
      "fods",
      "--outdir",
      out,
    ];
    const { status, stderr } = spawnSync(libreOffice, [...args, ...files], { encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return new Map(
      files.flatMap((file) => {
        const { name } = path.parse(file);
        const seen = readIfThere(path.join(out, `${name}.fods`));
        return seen === undefined ? [] : [[path.basename(file), readFlatDocument(seen)] as const];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
