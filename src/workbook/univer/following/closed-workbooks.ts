/**
 * Univer judges the cells of sheets that are not shown when the page is idle: the workbook may have been closed by then,
 * and its service fails.
 */
import { IUniverInstanceService, toDisposable, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { pluginThatReplaces } from "../plugin-that-replaces";

export const closedWorkbooks = pluginThatReplaces("CLOSED_WORKBOOKS", () => [], {
  starting: (injector) => {
    const validator = injector.get(SheetsDataValidationValidatorService);
    const workbooks = injector.get(IUniverInstanceService);
    const judge = validator.validatorRanges.bind(validator);
    validator.validatorRanges = (unitId, sheetId, ranges) => {
      const workbook = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      return workbook?.getSheetBySheetId(sheetId) ? judge(unitId, sheetId, ranges) : Promise.resolve([]);
    };
    return toDisposable(() => (validator.validatorRanges = judge));
  },
});
