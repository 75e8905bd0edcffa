/** A class with its marks, and plans that write in it: what the properties on previews and undoing are about. */
import fc from "fast-check";
import type { Cell, CellValue, SheetModel, WorkbookModel } from "../../src/workbook/model";
import { cellAt } from "../../src/workbook/model-edit/cells";
import type { Edit, Plan } from "../../src/workbook/plan";
import type { WorkbookPort } from "../../src/workbook/port";
import { bound } from "../../src/workbook/seen";

export const LEARNERS = ["Alba", "Bruno", "Chloé", "Driss", "Élise", "Farid"] as const;
export const HEADINGS = ["CC", "Examen"] as const;
/** The first row of a learner. */
export const FIRST = 2;
export const RULES = "CNAM_REGLES";

/** Marks as a class has them: some missing, several alike. */
export const marks = fc.array(fc.tuple(fc.option(fc.constantFrom(8, 12, 15)), fc.option(fc.constantFrom(8, 12, 15))), {
  minLength: LEARNERS.length,
  maxLength: LEARNERS.length,
});

export type Given = readonly (readonly [number | null, number | null])[];

export function givenTo(given: Given, learner: string, heading: string): number | null {
  const [row, column] = [LEARNERS.findIndex((one) => one === learner), HEADINGS.findIndex((one) => one === heading)];
  return given[row]?.[column] ?? null;
}

export function classOf(given: Given): WorkbookModel {
  const rows: readonly (readonly CellValue[])[] = [
    ["Promotion 2026"],
    ["N°", "Apprenant", ...HEADINGS],
    ...LEARNERS.map((name, index) => [100 + index, name, ...(given[index] ?? [])]),
  ];
  const cells: Record<number, Record<number, Cell>> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) (cells[r] ??= {})[c] = { value };
    }),
  );
  const sheet: SheetModel = { id: "notes", name: "Notes", visibility: "visible", cells };
  const other: SheetModel = { id: "autre", name: "Autre", visibility: "visible", cells: { 0: { 0: { value: "x" } } } };
  const names = [{ name: RULES, formula: "=Autre!$A$1" }];
  return { sheets: [sheet, other], names, activeSheet: "Notes" };
}

/** A mark for a learner, under a heading. */
export interface Asked {
  readonly learner: string;
  readonly heading: string;
  readonly mark: number;
}

export function askedFor(...values: number[]): fc.Arbitrary<readonly Asked[]> {
  return fc.uniqueArray(
    fc.record({
      learner: fc.constantFrom(...LEARNERS),
      heading: fc.constantFrom(...HEADINGS),
      mark: fc.constantFrom(...values),
    }),
    { minLength: 1, maxLength: 8, selector: ({ learner, heading }) => `${learner}/${heading}` },
  );
}

/** What an import asks for, and what else its plan changes. */
export interface Wanted {
  readonly asked: readonly Asked[];
  /** The rules are re-pointed too, and a setting kept. */
  readonly named: boolean;
}

export const wanted: fc.Arbitrary<Wanted> = fc.record({ asked: askedFor(12, 15), named: fc.boolean() });

/** Marks written over whatever is there, as the user has agreed to, one cell an edit; `null`: the table is no more. */
export function importPlan(workbook: WorkbookModel, { asked, named }: Wanted, name = "Notes"): Plan | null {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const table = sheet && tableIn(sheet);
  if (!table) return null;
  const ranges = asked.flatMap(({ learner, heading }) => {
    const [row, column] = [table.rows.get(learner), table.columns.get(heading)];
    return row === undefined || column === undefined ? [] : [{ sheet: name, row, column, rows: 1, columns: 1 }];
  });
  if (ranges.length < asked.length) return null;
  const edits: Edit[] = asked.map(({ mark }, index) => ({ kind: "cells", range: ranges[index]!, cells: [[mark]] }));
  if (named) {
    edits.push({ kind: "name", name: RULES, formula: `=${name}!$A$1:$B$8` });
    edits.push({ kind: "setting", key: "convention", value: "cnam" });
  }
  return bound(workbook, { label: "Importer", edits, overwrites: ranges });
}

interface Table {
  /** By name. */
  readonly rows: ReadonlyMap<string, number>;
  /** By heading. */
  readonly columns: ReadonlyMap<string, number>;
}

const FAR = { rows: 16, columns: 12 } as const;

/** Where learners and headings are now; `null` when the heading of names is gone. */
function tableIn({ cells }: SheetModel): Table | null {
  const valueAt = (row: number, column: number): CellValue => cellAt(cells, row, column)?.value ?? null;
  const all = Array.from({ length: FAR.rows }, (_row, r) =>
    Array.from({ length: FAR.columns }, (_c, c) => valueAt(r, c)),
  );
  const head = all.find((line) => line.includes("Apprenant"));
  if (!head) return null;
  const names = head.indexOf("Apprenant");
  const rows = new Map<string, number>();
  all.forEach((line, r) => {
    const name = line[names];
    if ((LEARNERS as readonly CellValue[]).includes(name ?? null)) rows.set(name as string, r);
  });
  const columns = new Map<string, number>();
  for (const heading of HEADINGS) if (head.includes(heading)) columns.set(heading, head.indexOf(heading));
  return { rows, columns };
}

/** The marks of each learner by their headings, wherever rows and columns went. */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export async function marksIn(port: WorkbookPort, name: string): Promise<Marks> {
  const sheet = (await port.snapshot()).sheets.find((one) => one.name === name);
  const table = sheet && tableIn(sheet);
  if (!table) return new Map();
  return new Map(
    [...table.rows].map(([learner, row]) => [
      learner,
      new Map(
        [...table.columns].map(([heading, column]) => [heading, cellAt(sheet.cells, row, column)?.value ?? null]),
      ),
    ]),
  );
}
