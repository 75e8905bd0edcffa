/**
 * `npm run new:convention -- greta-2027 "Convention avec le GRETA" "Convention with the GRETA"`: the folder of a
 * convention to be, its place in the lists, and the files that hold its text to account.
 */
import { appendFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { conventionEnds, conventionFault, conventionFiles } from "./new/convention-files.js";
import { writeLists } from "./new/lists.js";
import { writeNew } from "./new/write-new.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

await run(() => {
  const [id = "", fr = "", en = ""] = process.argv.slice(2);
  const wanted = { id, fr, en };
  const fault = conventionFault(wanted, readdirSync(path.join(ROOT, "src/conventions")));
  if (fault !== undefined) throw new Error(fault);
  const files = writeNew(ROOT, conventionFiles(wanted));
  const ends = Object.entries(conventionEnds(wanted));
  for (const [file, text] of ends) appendFileSync(path.join(ROOT, file), text);
  writeLists(ROOT);
  console.log(`Write next, as CONTRIBUTING.md says:\n${[...files, ...ends.map(([file]) => file)].join("\n")}`);
});
