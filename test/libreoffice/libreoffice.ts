/** LibreOffice without its windows, in a profile of its own that goes with the work. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../scripts/set-up/libreoffice.js";
import { readFlatDocument, type SeenWorkbook } from "./open-document";

export const libreOffice = findLibreOffice();

/** LibreOffice leaves what follows its 256th argument. */
const FILES_A_RUN = 200;

/** What it makes of the results that stand in a file: as for anyone who opens it, or each formula computed again. */
type Results = "kept" | "computed";

/** Opens the files, many in a run, and gives what it sees in each, by the file's name; a file it refuses is absent. */
export function openAll(files: readonly string[], results: Results = "kept"): ReadonlyMap<string, SeenWorkbook> {
  const runs = Array.from({ length: Math.ceil(files.length / FILES_A_RUN) }, (_, run) =>
    openSome(files.slice(run * FILES_A_RUN, (run + 1) * FILES_A_RUN), results),
  );
  return new Map(runs.flatMap((seen) => [...seen]));
}

function openSome(files: readonly string[], results: Results): ReadonlyMap<string, SeenWorkbook> {
  if (libreOffice === null) throw new Error("LibreOffice is not there.");
  const folder = mkdtempSync(path.join(tmpdir(), "second-reader-"));
  try {
    const profile = makeProfile(folder, results);
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

/** A profile whose one setting says what to do with stored results, by its address. */
function makeProfile(folder: string, results: Results): string {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), settings(results));
  return pathToFileURL(profile).href;
}

/** « Recalculation on file load » of Excel's files: 0 is always, 1 is never. */
const settings = (results: Results): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${results === "computed" ? 0 : 1}</value></prop></item>
</oor:items>`;

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
