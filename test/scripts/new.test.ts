/**
 * A function is one file, a convention one folder: CONTRIBUTING's steps are followed to the letter in a copy of the
 * repository, by the hand of somebody who writes what it tells to write, and end green.
 */
import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const EXERCISES = path.join(import.meta.dirname, "exercises");
const copy = mkdtempSync(path.join(tmpdir(), "cnam-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".cache", "coverage", "test-results"]);
for (const name of readdirSync(ROOT)) {
  if (!LEFT_OUT.has(name)) cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
}
symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"));

/** The commands of a section, in its order. */
function commandsOf(heading: string): readonly string[] {
  const [, section = ""] = readFileSync(path.join(copy, "CONTRIBUTING.md"), "utf8").split(`\n## ${heading}\n`);
  const [steps = ""] = section.split("\n## ");
  return [...steps.matchAll(/`(npm run [^`]+)`/g)].map(([, command = ""]) => command);
}

const REFUSED = [
  ["npm run new:function -- best marks notes", "« best » is no id"],
  ["npm run new:function -- UE_GRADE marks notes", "There is a function UE_GRADE."],
  ["npm run new:function -- WORST grades notes", "« grades » is no category: marks, finance"],
  ["npm run new:function -- WORST marks", "WORST has no parameter"],
  ["npm run new:function -- WORST marks notes regles", "« regles » is no parameter"],
  ["npm run new:function -- WORST marks notes notes", "notes is given twice."],
  ["npm run new:convention -- GRETA Titre Title", "« GRETA » is no id"],
  ["npm run new:convention -- cnam Titre Title", "There is a convention cnam."],
  ["npm run new:convention -- greta-2028 Titre", "greta-2028 needs its title in French, then in English."],
] as const;

/** What the author writes once the first command has opened the files. */
function write(exercise: string): void {
  for (const [file, text] of textsIn(path.join(EXERCISES, exercise))) writeFileSync(path.join(copy, file), text);
  const ends = path.join(EXERCISES, `${exercise}-ends`);
  for (const [file, text] of existsSync(ends) ? textsIn(ends) : []) appendFileSync(path.join(copy, file), text);
}

function textsIn(folder: string): readonly (readonly [file: string, text: string])[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  return names.map((name) => [name.slice(0, -".txt".length), readFileSync(path.join(folder, name), "utf8")]);
}

/** The exit code and the last words of a command, as somebody who types it sees them. */
async function shell(command: string): Promise<string> {
  const said: Buffer[] = [];
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|FUNCTIONS_FROM$|npm_)/.test(name),
  );
  const child = spawn(command, { cwd: copy, shell: true, env: { ...Object.fromEntries(kept), NO_COLOR: "1", CI: "" } });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => said.push(text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return code === 0 ? "" : `${command}: ${String(code)}\n${Buffer.concat(said).toString().slice(-3000)}`;
}

it("CONTRIBUTING’s steps for a function, then for a convention, end green", async () => {
  const checks: string[] = [];
  for (const [heading, exercise] of Object.entries({
    "Adding a function": "function",
    "Adding a convention": "convention",
  })) {
    const [first = "", ...others] = commandsOf(heading);
    expect(first).toMatch(/^npm run new:/);
    expect(await shell(first)).toBe("");
    write(exercise);
    checks.push(...others);
  }
  // What both ask for is asked once, of both.
  for (const command of new Set(checks)) expect(await shell(command)).toBe("");
});

it("an order that makes no sense is refused in a sentence, and writes nothing", async () => {
  const before = readdirSync(path.join(copy, "src"), { recursive: true }).length;
  for (const [command, sentence] of REFUSED) expect(await shell(command)).toContain(sentence);
  expect(readdirSync(path.join(copy, "src"), { recursive: true })).toHaveLength(before);
});
