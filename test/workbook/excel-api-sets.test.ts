import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { excelUses, objection } from "./excel-api-usage";

/** Excel 2021, the oldest supported. */
const OLDEST = "1.14";
const FOLDER = path.resolve("src/workbook/excel");

/** Members of the request itself, which came with the first API set and carry none in the types. */
const RUNTIME = new Set([
  "Excel.run",
  "RunOptions.delayForCellEdit",
  "RequestContext.workbook",
  "RequestContext.application",
]);

const REJECTED = [
  ["a newer property", "range.valuesAsJson;", "Range.valuesAsJson"],
  ["a newer property, destructured", "const { valuesAsJson } = range; void valuesAsJson;", "Range.valuesAsJson"],
  ["a newer property, loaded", "range.load({ valuesAsJson: true });", "RangeLoadOptions.valuesAsJson"],
  [
    "a newer property, loaded with its owner",
    "range.load({ values: true, worksheet: { showDataTypeIcons: true } });",
    "WorksheetLoadOptions.showDataTypeIcons",
  ],
  ["a newer event", "sheets.onNameChanged.add(async () => {});", "WorksheetCollection.onNameChanged"],
  ["a desktop-only property", "range.formulaArray;", "Range.formulaArray"],
  [
    "a newer member behind an older probe",
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.15")) range.valuesAsJson;',
    "Range.valuesAsJson",
  ],
  [
    "a newer member beside its probe",
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.16")) range.values; else range.valuesAsJson;',
    "Range.valuesAsJson",
  ],
] as const;

const ACCEPTED = [
  ["an old property", "range.load({ values: true, format: { font: { bold: true } } }); range.values;"],
  [
    "a newer member behind its probe",
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.16")) { range.valuesAsJson; }',
  ],
] as const;

const bodies = [...REJECTED, ...ACCEPTED].map(([, body]) => body);
const synthetic = Object.fromEntries(
  bodies.map((body, index) => [
    path.join(FOLDER, `synthetic-${index}.ts`),
    `export function f(range: Excel.Range, sheets: Excel.WorksheetCollection): void { ${body} }`,
  ]),
);

// One program for everything: reading the types takes most of the time.
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
const uses = excelUses(
  files.map((name) => path.join(FOLDER, name)),
  synthetic,
);

function objections(inFile: (file: string) => boolean): string[] {
  return uses
    .filter(({ file, member }) => inFile(file) && !RUNTIME.has(member))
    .flatMap((use) => {
      const reason = objection(use, OLDEST);
      return reason === null ? [] : [`${use.file}:${use.line} ${use.member} ${reason}`];
    });
}

describe("the Excel adapter asks for nothing newer than ExcelApi 1.14", () => {
  it("finds what the adapter uses", () => {
    const members = new Set(uses.filter(({ file }) => files.includes(file)).map(({ member }) => member));
    for (const known of ["Range.formulas", "WorksheetCollection.getItem", "RangeLoadOptions.hasSpill"]) {
      expect(members).toContain(known);
    }
    expect(members.size).toBeGreaterThan(200);
  });

  it("uses members of ExcelApi 1.14 at most, or asks first", () => {
    expect(objections((file) => files.includes(file))).toEqual([]);
  });
});

describe("the check itself", () => {
  const check = (body: string): string[] =>
    objections((file) => file === `synthetic-${bodies.indexOf(body as never)}.ts`);

  it.each(REJECTED)("objects to %s", (_title, body, member) => {
    expect(check(body)).toEqual([expect.stringContaining(member)]);
  });

  it.each(ACCEPTED)("accepts %s", (_title, body) => {
    expect(check(body)).toEqual([]);
  });
});
