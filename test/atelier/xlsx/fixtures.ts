import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type ReadResult } from "../../../src/atelier/xlsx";
import { parseArea } from "../../../src/workbook/address";
import type { Area, Cell, SheetModel, WorkbookModel } from "../../../src/workbook/model";

export const OPTIONS = { functionIds: ["UE_VALID", "UE_GRADE"] };

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "../../fixtures/xlsx", name)));
}

export function readFixture(name: string): Promise<ReadResult> {
  return readXlsx(fixtureBytes(name), OPTIONS);
}

export function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`no area ${address}`);
  return parsed;
}

export function cellOf(sheet: SheetModel, address: string): Cell | undefined {
  const { row, column } = area(address);
  return sheet.cells[row]?.[column];
}

/** The parts of a written file, by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

export function workbook(sheet: Partial<SheetModel>, rest: Partial<WorkbookModel> = {}): WorkbookModel {
  return { sheets: [{ id: "1", name: "Notes", visibility: "visible", cells: {}, ...sheet }], names: [], ...rest };
}
