/** A change of style alone leaves a text a text: Univer would sort its value again, and make a number of `007`. */
import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

export function keepTexts(injector: Injector): IDisposable {
  const workbooks = injector.get(IUniverInstanceService);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    if (!sheet || !cellValue) return;
    const changes = new ObjectMatrix(cellValue);
    changes.forValue((row, column, change) => {
      if (!change || change.v !== undefined || change.t !== undefined) return;
      const type = sheet.getCellRaw(row, column)?.t;
      // Univer takes the type that it is told. Cells may share one change: each is told its own.
      if (type === CellValueType.STRING || type === CellValueType.FORCE_STRING) {
        changes.setValue(row, column, { ...change, t: type });
      }
    });
  });
}
