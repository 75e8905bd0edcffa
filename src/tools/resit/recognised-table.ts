/** The units of a table as recognition finds them: what « Brancher » would attach. */
import type { Convention } from "../../conventions/types";
import type { Argument, ArgumentValue } from "../../functions/host";
import { formatCell } from "../../workbook/address";
import { scanFormula } from "../../workbook/formula/scan";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { attachmentOf } from "../attach/attachment";
import type { AttachedUnit } from "../attach/attached-unit";
import { creditColumns, figureRow } from "../attach/figure-rows";
import { readArgument } from "../explain/read-argument";
import { learnerName } from "../learner-names";
import type { FoundTable } from "../recognise/found-table";
import { hasRulesTable, RULES_NAME } from "../rules-name";
import { creditsUnder, type MarkedTable } from "./marked-table";
import { valueAt } from "./unit-marks";

export async function recognisedTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: FoundTable,
  convention: Convention,
): Promise<MarkedTable | null> {
  const units = attachmentOf(sheet, table, convention).units.map(({ unit }) => unit);
  if (units.length === 0) return null;
  const rules = await rulesInForce(workbook, sheet, convention);
  const stated = statedCredits(sheet, table, units);
  return {
    area: table.area,
    learners: table.dataRows.length,
    nameOf: (row) => learnerName(sheet, table, row) ?? formatCell(row, table.area.column),
    units: await Promise.all(
      units.map(async (unit, index) => ({
        marks: { unit, sheet, rows: table.dataRows, weights: statedWeights(sheet, table, unit), rules },
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

/** Those of the sheet, else as « Brancher » assumes them: the convention's are for continuous assessment and an exam. */
function statedWeights(sheet: SheetModel, table: FoundTable, { marks, isUsual }: AttachedUnit): Argument {
  if (marks.length === 1) return null;
  const row = figureRow(sheet, table, "weights", marks);
  if (row !== undefined) return [marks.map((column) => valueAt(sheet, row, column))];
  return isUsual ? null : [marks.map(() => 1)];
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

function asNumber(value: ArgumentValue): number | null {
  return typeof value === "number" ? value : null;
}

/** The last part of a heading over several rows: « Examen » of « USSA24 · Examen ». */
function headingsOf(table: FoundTable, { marks }: AttachedUnit): readonly string[] {
  return marks.map((column) => {
    const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
    return heading.split(" · ").at(-1) ?? heading;
  });
}
