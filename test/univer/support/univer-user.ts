/** The hands of a user on a Univer without a screen: the commands that its menus run. */
import { Direction, ICommandService } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import {
  InsertColByRangeCommand,
  InsertDefinedNameCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetDefinedNameCommand,
  SetRangeValuesCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import { parseAddress } from "../../../src/workbook/address";
import { areaToRange } from "../../../src/workbook/univer/model/areas";
import type { UniverSession } from "../../../src/workbook/univer/session";
import type { WorkbookUser } from "../../contract/workbook-port.contract";

export function univerUser(session: UniverSession): WorkbookUser {
  const place = (sheet: string) => ({ unitId: session.live.unitId, subUnitId: session.live.sheet(sheet).getSheetId() });
  const run = async (id: string, params: object): Promise<void> => {
    if (!(await session.host.injector.get(ICommandService).executeCommand(id, params)))
      throw new Error(`${id} refused`);
  };
  /** Menus act on the sheet that is open; Univer's tables look there too. */
  const runThere = async <P extends ReturnType<typeof place>>(id: string, params: P): Promise<void> => {
    const { unitId, subUnitId } = params;
    await run(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    await run(id, params);
  };
  const rows = (sheet: string, at: number, count: number) => ({
    ...place(sheet),
    range: {
      startRow: at,
      endRow: at + count - 1,
      startColumn: 0,
      endColumn: session.live.sheet(sheet).getColumnCount() - 1,
    },
  });
  const columns = (sheet: string, at: number, count: number) => ({
    ...place(sheet),
    range: {
      startColumn: at,
      endColumn: at + count - 1,
      startRow: 0,
      endRow: session.live.sheet(sheet).getRowCount() - 1,
    },
  });
  const locate = (address: string) => {
    const { sheet, area } = parseAddress(address)!;
    return { ...place(sheet!), range: areaToRange(area) };
  };
  return {
    setCell: (address, value) => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      const content = isFormula ? { v: null, f: value } : { v: value, f: null };
      return run(SetRangeValuesCommand.id, { ...locate(address), value: { ...content, si: null, p: null } });
    },
    insertRows: (sheet, at, count = 1) =>
      runThere(InsertRowByRangeCommand.id, { ...rows(sheet, at, count), direction: 0 }),
    deleteRows: (sheet, at, count = 1) => runThere(RemoveRowByRangeCommand.id, rows(sheet, at, count)),
    insertColumns: (sheet, at, count = 1) =>
      runThere(InsertColByRangeCommand.id, {
        ...columns(sheet, at, count),
        direction: at === 0 ? Direction.LEFT : Direction.UP,
      }),
    deleteColumns: (sheet, at, count = 1) => runThere(RemoveColByRangeCommand.id, columns(sheet, at, count)),
    addSheet: (sheet) =>
      run(InsertSheetCommand.id, {
        unitId: session.live.unitId,
        sheet: { name: sheet },
        index: session.live.sheetEntries().length,
      }),
    renameSheet: (from, to) => run(SetWorksheetNameCommand.id, { ...place(from), name: to }),
    deleteSheet: (sheet) => run(RemoveSheetCommand.id, place(sheet)),
    sortRange: (address, column, descending = false) => {
      const { range, ...where } = locate(address);
      const type = descending ? SortType.DESC : SortType.ASC;
      const orderRules = [{ colIndex: range.startColumn + column, type }];
      return runThere(SortRangeCommand.id, { ...where, range, orderRules, hasTitle: false });
    },
    moveRange: (address, to) => {
      const { range, ...from } = locate(address);
      const { range: corner, ...target } = locate(to);
      const toRange = {
        startRow: corner.startRow,
        startColumn: corner.startColumn,
        endRow: corner.startRow + range.endRow - range.startRow,
        endColumn: corner.startColumn + range.endColumn - range.startColumn,
      };
      return run(MoveRangeCommand.id, {
        fromRange: range,
        toRange,
        fromSubUnitId: from.subUnitId,
        toSubUnitId: target.subUnitId,
      });
    },
    defineName: (name, formula) => {
      const { unitId } = session.live;
      const known = Object.values(session.host.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).find(
        (one) => one.name === name,
      );
      const params = {
        ...known,
        unitId,
        id: known?.id ?? `user-${name}`,
        name,
        formulaOrRefString: formula.replace(/^=(?!.*\()/u, ""),
      };
      return run(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, params);
    },
  };
}
