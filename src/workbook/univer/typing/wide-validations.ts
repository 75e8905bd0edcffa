/**
 * Validations by formula that cover many cells. Univer calculates the formula for each of them when the workbook opens,
 * on the thread of the page: beyond some thousands, only the cells that are typed in are judged. The rule itself stays
 * whole, in the sheet and in its file.
 */
import { CellValueType, isNullCell, type ICellData, type IRange, type ISheetDataValidationRule } from "@univerjs/core";
import { ERROR_TYPE_SET, type ICalculateFormulaService } from "@univerjs/engine-formula";
import type { ISheetLocation } from "@univerjs/sheets";
import { DataValidationCustomFormulaService } from "@univerjs/sheets-data-validation";
import { translateFormula } from "../../formula/references";
import { pluginThatReplaces } from "../plugin-that-replaces";

/** What Univer calculates in about a tenth of a second. */
const MOST_CALCULATED = 2000;

/** As Univer has it once it has nothing to say against an entry. */
const ACCEPTED: ICellData = { v: 1, t: CellValueType.BOOLEAN };

const cellsIn = (ranges: readonly IRange[]): number =>
  ranges.reduce(
    (sum, { startRow, endRow, startColumn, endColumn }) =>
      sum + (endRow - startRow + 1) * (endColumn - startColumn + 1),
    0,
  );

/** `FALSE`, 0, nothing and errors refuse, as in a rule that Univer calculates. */
function accepts(result: unknown): boolean {
  if (typeof result === "string") return result !== "" && !ERROR_TYPE_SET.has(result as never);
  return Boolean(result);
}

export class WideValidations {
  private readonly wide = new Set<string>();

  isWide({ uid }: ISheetDataValidationRule): boolean {
    return this.wide.has(uid);
  }

  /** Univer's own service is in use before another could stand in its place. */
  install(service: DataValidationCustomFormulaService): void {
    const addRule = service.addRule.bind(service);
    const deleteByRuleId = service.deleteByRuleId.bind(service);
    const getCellFormulaValue = service.getCellFormulaValue.bind(service);
    const getCellFormulaValueSync = service.getCellFormulaValueSync.bind(service);
    service.addRule = (unitId, subUnitId, rule) => {
      if (cellsIn(rule.ranges) <= MOST_CALCULATED) addRule(unitId, subUnitId, rule);
      else this.wide.add(rule.uid);
    };
    service.deleteByRuleId = (unitId, subUnitId, ruleId) => {
      this.wide.delete(ruleId);
      deleteByRuleId(unitId, subUnitId, ruleId);
    };
    // Asked about each cell that is drawn.
    service.getCellFormulaValue = (...cell) =>
      this.wide.has(cell[2]) ? Promise.resolve(ACCEPTED) : getCellFormulaValue(...cell);
    service.getCellFormulaValueSync = (...cell) =>
      this.wide.has(cell[2]) ? ACCEPTED : getCellFormulaValueSync(...cell);
  }
}

/** The verdict on one cell of a wide rule, while nothing else is calculated. */
export async function judgeCell(
  engine: ICalculateFormulaService,
  { unitId, subUnitId, row, col, worksheet }: ISheetLocation,
  { ranges, formula1 = "", allowBlank = true }: ISheetDataValidationRule,
): Promise<boolean> {
  if (isNullCell(worksheet.getCellRaw(row, col))) return allowBlank;
  const [first] = ranges;
  if (!first) return true;
  const formula = translateFormula(formula1, row - first.startRow, col - first.startColumn);
  const results = await engine.executeFormulas({ [unitId]: { [subUnitId]: { [row]: { [col]: [formula] } } } });
  const result = results[unitId]?.[subUnitId]?.[row]?.[col]?.[0]?.value;
  return accepts(Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result);
}

export const wideValidations = pluginThatReplaces("WIDE_VALIDATIONS", () => [], {
  starting: (injector) => {
    const wide = new WideValidations();
    wide.install(injector.get(DataValidationCustomFormulaService));
    injector.add([WideValidations, { useValue: wide }]);
    return undefined;
  },
});
