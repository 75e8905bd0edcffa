/** The units of a table as recognition finds them: what « Brancher » would attach. */
import type { Convention } from "../../conventions/types";
import type { Argument } from "../../functions/host";
import type { Content } from "../../spreadsheet/cell/content";
import { formatCell } from "../../workbook/address";
import { scanFormula } from "../../workbook/formula/scan";
import type { Cell, SheetModel, WorkbookModel } from "../../workbook/model";
import type { AttachedUnit } from "../reading/attached-unit";
import { isTwenty } from "../reading/column-scale";
import { creditColumns } from "../attach/figure-rows";
import { readArgument } from "../explain/read-argument";
import { learnerName } from "../learner-names";
import type { FoundTable } from "../recognise/found-table";
import { hasRulesTable, RULES_NAME } from "../rules-name";
import { markOnTwenty } from "../attach/mark-on-twenty";
import { weightsOf } from "../attach/unit-results";
import type { TableReading } from "../reading/sheet-reading";
import { creditsUnder, type MarkedTable } from "./marked-table";
import { valueAt } from "./unit-marks";

export async function recognisedTable(
  workbook: WorkbookModel,
  reading: TableReading,
  convention: Convention,
): Promise<MarkedTable | null> {
  const { sheet, found: table } = reading;
  const units = reading.units.map(({ unit }) => unit);
  // Who sits again is not computed from what is not sure to be a mark, of whom, or out of what.
  if (units.length === 0 || reading.layout.value !== "learnerPerRow" || reading.questions.length > 0) return null;
  const onTwenty = sheetOnTwenty(reading);
  const rules = await rulesInForce(workbook, sheet, convention);
  const stated = statedCredits(sheet, table, units);
  return {
    area: table.area,
    learners: table.dataRows.length,
    nameOf: (row) => learnerName(sheet, table, row) ?? formatCell(row, table.area.column),
    units: await Promise.all(
      units.map(async (unit, index) => ({
        marks: {
          unit,
          sheet: onTwenty,
          rows: table.dataRows,
          weights: weightsOf(sheet, unit.marks, reading.units[index]?.weights.value),
          rules,
        },
        headings: headingsOf(table, unit),
        credits: stated ? (stated[index] ?? null) : await creditsUnder(unit.code, rules),
      })),
    ),
  };
}

/** The workbook's own rules, else the convention on screen. */
async function rulesInForce(workbook: WorkbookModel, sheet: SheetModel, convention: Convention): Promise<Argument> {
  if (!hasRulesTable(workbook)) return [[convention.id]];
  const read = await readArgument(scanFormula(RULES_NAME), { workbook, sheet, row: 0, column: 0 });
  return read.ok ? read.value : [[convention.id]];
}

function statedCredits(
  sheet: SheetModel,
  table: FoundTable,
  units: readonly AttachedUnit[],
): readonly (number | null)[] | undefined {
  for (const { row, kind } of table.specialRows) {
    const columns = kind === "credits" ? creditColumns(sheet, row, units) : undefined;
    if (columns) return columns.map((column) => asNumber(valueAt(sheet, row, column)));
  }
  return undefined;
}

function asNumber(value: Content): number | null {
  return typeof value === "number" ? value : null;
}

/** The last part of a heading over several rows: « Examen » of « USSA24 · Examen ». */
function headingsOf(table: FoundTable, { marks }: AttachedUnit): readonly string[] {
  return marks.map((column) => {
    const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
    return heading.split(" · ").at(-1) ?? heading;
  });
}

/** The sheet with the marks of other scales brought to 20, where there are some. */
function sheetOnTwenty({ sheet, found, columns }: TableReading): SheetModel {
  const others = columns.filter(({ scale }) => scale !== undefined && !isTwenty(scale.value));
  if (others.length === 0) return sheet;
  const cells: Record<number, Readonly<Record<number, Cell>>> = { ...sheet.cells };
  for (const row of found.dataRows) {
    const line: Record<number, Cell> = { ...sheet.cells[row] };
    for (const { column, scale } of others) {
      const mark = markOnTwenty(sheet, row, column, scale?.value);
      if (typeof mark !== "object") line[column] = { value: mark };
    }
    cells[row] = line;
  }
  return { ...sheet, cells };
}
