/** The linter says nothing where it does not look: one fault of each kind, in a house of the same plan, must be told. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

interface Fault {
  /** As the linter names it. */
  readonly rule: string;
  readonly text: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  "scripts/loose.js": { rule: "eqeqeq", text: "export const same = (a, b) => a == b;" },
  "src/tools/unused.ts": {
    rule: "Unused eslint-disable",
    text: "// eslint-disable-next-line eqeqeq\nexport const a = 1;",
  },
  "src/tools/promise.ts": {
    rule: "no-floating-promises",
    text: "async function f() {}\nexport function g() {\n  f();\n}",
  },
  "test/condition.test.ts": {
    rule: "no-unnecessary-condition",
    text: "export const one = (a: number[]) => (a ? 1 : 2);",
  },
  "src/tools/unsafe.ts": { rule: "no-unsafe-return", text: "export const f = (a: string) => JSON.parse(a).length;" },
  "src/rules/upwards.ts": { rule: "import-direction", text: 'export { paneWords } from "../taskpane/words";' },
  "src/rules/clock.ts": { rule: "no-restricted-globals", text: "export const now = () => Date.now();" },
  "src/rules/literal.ts": { rule: "no-literal-law", text: "export const passes = (mark: number) => mark >= 10;" },
  "src/functions/locale.ts": {
    rule: "no-restricted-syntax",
    text: "export const text = (a: number) => a.toLocaleString();",
  },
  "src/tools/page.ts": {
    rule: "no-restricted-globals",
    text: 'export const title = () => document.querySelector("h1");',
  },
  "src/atelier/office.ts": { rule: "no-restricted-globals", text: "export const host = () => Office.context.host;" },
  "src/taskpane/panels/detached.ts": {
    rule: "no-restricted-syntax",
    text: "export class Panel {\n  apply() {\n    return 1;\n  }\n}",
  },
  "src/tools/long.ts": {
    rule: "max-lines-per-function",
    text: `export function long() {\n${"  void 0;\n".repeat(40)}}`,
  },
  "src/workbook/excel/syncs.ts": {
    rule: "no-context-sync-in-loop",
    text: "export async function f(context: Excel.RequestContext) {\n  for (;;) {\n    await context.sync();\n  }\n}",
  },
  "test/stopwatch.test.ts": {
    rule: "no-restricted-syntax",
    text: 'it("waits", async () => {\n  await page.waitForTimeout(1);\n});',
  },
};

const house = mkdtempSync(path.join(tmpdir(), "lint-"));
let told: readonly string[];

beforeAll(() => {
  for (const part of [".oxlintrc.json", "node_modules", "tsconfig.json", "scripts/lint"]) {
    mkdirSync(path.dirname(path.join(house, part)), { recursive: true });
    symlinkSync(path.resolve(part), path.join(house, part));
  }
  for (const [file, { text }] of Object.entries(FAULTS)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), `${text}\n`);
  }
  const oxlint = path.resolve("node_modules/oxlint/bin/oxlint");
  const options = { cwd: house, encoding: "utf8" } as const;
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, "-f", "unix", ...Object.keys(FAULTS)], options);
  told = (stdout + stderr).split("\n");
});
afterAll(() => rmSync(house, { recursive: true }));

it.each(Object.entries(FAULTS))("tells what is wrong in %s", (file, { rule }) => {
  expect(told.filter((line) => line.startsWith(file) && line.includes(rule))).toHaveLength(1);
});
