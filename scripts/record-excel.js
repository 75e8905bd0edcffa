/**
 * `npm run record:excel`: writes the script that records what a real Excel answers, to be pasted into Script Lab. See
 * docs/try-in-excel.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "./set-up/root.js";

const FOLDER = path.join(ROOT, "test", "office-host", "recording");
const FILE = path.join(ROOT, ".cache", "record-excel.js");

/** In order: each leans on those before it. */
const PARTS = ["recorder.ts", "scenario.ts", "script-lab.ts"];

/** Script Lab shows what a page holds: the recording, to be saved or copied. */
const END = `
recordScenario().then(
  (text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "excel.json";
    link.textContent = "Enregistrer excel.json (" + text.length + " caractères)";
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(link, area);
  },
  (error) => document.body.append(String(error)),
);
`;

/** The script: plain JavaScript without imports, which nothing but Office's script has to come with. */
export function recordingScript() {
  const parts = PARTS.map((name) => {
    const source = readFileSync(path.join(FOLDER, name), "utf8");
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext },
    });
    // They stand one after the other: nothing is imported.
    return outputText.replaceAll(/^import [^;]*;\n/gm, "").replaceAll(/^export /gm, "");
  });
  return `${parts.join("\n")}${END}`;
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, recordingScript());
  console.log(`The script is in ${path.relative(ROOT, FILE)}: paste it into Script Lab (docs/try-in-excel.md).`);
}
