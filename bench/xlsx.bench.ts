/**
 * Files read and written: processor time for a workbook of 10 000 then 100 000 cells (10 is linear), and for files made
 * to harm, each with the answer it gets. Goal: an answer within 2 s.
 */
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "../src/atelier/xlsx";
import type { Cell, WorkbookModel } from "../src/workbook/model";

const OPTIONS = { functionIds: [] };
const COLUMNS = 20;
const GOAL = 2;

function workbook(cells: number): WorkbookModel {
  const line = (row: number): Record<number, Cell> =>
    Object.fromEntries(
      Array.from({ length: COLUMNS }, (_, column): [number, Cell] => {
        const value = (row * 7919 + column * 104_729) % 2001;
        const style = value % 3 === 0 ? { bold: true as const, numberFormat: "0.00" } : undefined;
        if (column === 0) return [column, { value: `Apprenant ${row}` }];
        return [
          column,
          { value: value / 100, ...(column === 1 && { formula: `=C${row + 1}*2` }), ...(style && { style }) },
        ];
      }),
    );
  const rows = Array.from({ length: cells / COLUMNS }, (_, row) => [row, line(row)] as const);
  return { names: [], sheets: [{ id: "1", name: "Notes", visibility: "visible", cells: Object.fromEntries(rows) }] };
}

function file(sheet: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": '<workbook><sheets><sheet name="Notes" sheetId="1" id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(content)])));
}

/** Each cell names its place, as Excel's do. */
function filled(rows: number): string {
  const line = (row: number): string =>
    [..."ABCDEFGHI"].map((column) => `<c r="${column}${row}"><v>${(row * 7919) % 2001}</v></c>`).join("");
  const lines = Array.from({ length: rows }, (_, i) => `<row r="${i + 1}">${line(i + 1)}</row>`);
  return `<sheetData>${lines.join("")}</sheetData>`;
}

const HARMFUL: Readonly<Record<string, () => Uint8Array>> = {
  "an array over the whole sheet": () =>
    file('<sheetData><row><c><f t="array" ref="A1:XFD1048576">B1*2</f><v>1</v></c></row></sheetData>'),
  "an attribute of 2 MB": () => file(`<a b="${"x".repeat(2_000_000)}"/>`),
  "60 MB of empty cells": () => file(`<sheetData><row>${"<c/>".repeat(15_000_000)}</row></sheetData>`),
  "nearly a million cells": () => file(filled(100_000)),
  "a million merges": () => file(`<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1_000_000)}</mergeCells>`),
  "a million levels": () => file("<a>".repeat(1_000_000)),
};

async function seconds(work: () => Promise<unknown>): Promise<{ readonly time: number; readonly answer: string }> {
  const start = process.cpuUsage();
  const answer = await work().then(
    () => "read",
    (error: unknown) => `refused: ${(error as { limit?: string }).limit ?? String(error)}`,
  );
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1e6, answer };
}

export default async function bench(print: (line: string) => void): Promise<void> {
  for (const cells of [10_000, 100_000]) {
    const model = workbook(cells);
    const written = await seconds(() => writeXlsx(model, OPTIONS));
    const bytes = await writeXlsx(model, OPTIONS);
    const read = await seconds(() => readXlsx(bytes, OPTIONS));
    print(`${cells} cells: written in ${written.time.toFixed(2)} s, read in ${read.time.toFixed(2)} s`);
  }
  for (const [what, make] of Object.entries(HARMFUL)) {
    const bytes = make();
    const { time, answer } = await seconds(() => readXlsx(bytes, OPTIONS));
    print(`${what}: ${answer} in ${time.toFixed(2)} s, ${Math.round((time / GOAL) * 100)} % of the goal of ${GOAL} s`);
  }
}
