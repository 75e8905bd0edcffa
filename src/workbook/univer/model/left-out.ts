/** What people can make with Univer's own menus and a workbook model has no word for: a saved copy will lack it. */
import {
  DrawingTypeEnum,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { deepEqual } from "../../equal";
import { valueFromUniver } from "./cells";
import { conditionalFormatFromUniver } from "./conditional-formats";
import { keptFormulaOf, standingFormula } from "./kept-cells";
import { readResource, type WorkbookResources } from "./resources";
import { validationFromUniver } from "./validations";

export interface LeftOut {
  readonly kind: "conditionalFormats" | "validations" | "images" | "movedResults";
  readonly count: number;
  /** Names of the sheets concerned. */
  readonly where: readonly string[];
}

type Drawings = WorkbookResources["SHEET_DRAWING_PLUGIN"][string];

export function leftOut(data: IWorkbookData): readonly LeftOut[] {
  const resources = data.resources ?? [];
  const formats = readResource(resources, "SHEET_CONDITIONAL_FORMATTING_PLUGIN");
  const validations = readResource(resources, "SHEET_DATA_VALIDATION_PLUGIN");
  const drawings = readResource(resources, "SHEET_DRAWING_PLUGIN");
  const unknown = <T>(rules: readonly T[] | undefined, read: (rule: T) => unknown): number =>
    (rules ?? []).filter((rule) => read(rule) === undefined).length;
  const counts: Readonly<Record<LeftOut["kind"], (sheetId: string) => number>> = {
    conditionalFormats: (id) => unknown(formats[id], conditionalFormatFromUniver),
    validations: (id) => unknown(validations[id], validationFromUniver),
    images: (id) => images(drawings[id]),
    movedResults: (id) => movedResults(data.sheets[id]),
  };
  return (Object.keys(counts) as LeftOut["kind"][]).flatMap((kind) => {
    const found = data.sheetOrder.map((id) => ({ name: data.sheets[id]?.name ?? "", count: counts[kind](id) }));
    const concerned = found.filter(({ count }) => count > 0);
    const count = concerned.reduce((sum, sheet) => sum + sheet.count, 0);
    return count === 0 ? [] : [{ kind, count, where: concerned.map(({ name }) => name) }];
  });
}

/** Charts are drawings too, which the model holds. */
function images(drawings: Drawings | undefined): number {
  const all = Object.values(drawings?.data ?? {});
  return all.filter(({ drawingType }) => drawingType === DrawingTypeEnum.DRAWING_IMAGE).length;
}

/** Kept formulas whose block is no longer whole, while their own cell shows its value: only the value is written. */
function movedResults(sheet: Partial<IWorksheetData> | undefined): number {
  const dataAt = (row: number, column: number): Nullable<ICellData> => sheet?.cellData?.[row]?.[column];
  const rows = Object.entries(sheet?.cellData ?? {}) as [string, { [column: string]: ICellData | null }][];
  return rows.flatMap(([row, line]) =>
    Object.entries(line).filter(([column, cell]) => {
      const kept = keptFormulaOf(cell);
      if (!kept || !cell || cell.f || cell.si) return false;
      if (standingFormula(dataAt, Number(row), Number(column))) return false;
      return deepEqual(kept.values[0]?.[0], valueFromUniver(cell));
    }),
  ).length;
}
