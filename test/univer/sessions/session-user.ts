/** Performs the actions of a random user on an open workbook, through the doors that the page uses. */
import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  type ICellData,
} from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SetDefinedNameCommand, SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import { DeleteSheetTableCommand, TableManager } from "@univerjs/sheets-table";
import { conventionById } from "../../../src/conventions";
import { insertRulesSheet } from "../../../src/tools/insert-rules-sheet";
import { formatRange } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/plan";
import { PortError, type WorkbookPort } from "../../../src/workbook/port";
import type { UniverSession } from "../../../src/workbook/univer/session";
import { createWorkbook } from "../../../src/workbook/workbook";
import type { WorkbookUser } from "../../contract/workbook-port.contract";
import { univerUser } from "../support/univer-user";
import { COLUMNS, ROWS, type Action } from "./actions";

export class SessionUser {
  readonly port: WorkbookPort;
  private readonly hands: WorkbookUser;
  /** Kinds of actions that changed the workbook, for the test to say what it has covered. */
  readonly done = new Map<Action["kind"], number>();
  private at = 0;
  private fills = 0;

  constructor(private readonly session: UniverSession) {
    this.port = createWorkbook(session.driver);
    this.hands = univerUser(session);
  }

  /** What Excel, or the pane, would refuse is refused here too, and changes nothing. */
  async perform(action: Action): Promise<void> {
    try {
      await this.act(action);
      this.done.set(action.kind, (this.done.get(action.kind) ?? 0) + 1);
    } catch (error) {
      const isRefusal = error instanceof PortError || (error instanceof Error && error.message.endsWith(" refused"));
      if (!isRefusal) throw error;
    }
  }

  private get sheet(): string {
    const visible = this.session.live.sheetEntries().filter(({ visibility }) => visibility === "visible");
    return visible[this.at % visible.length]!.name;
  }

  private async act(action: Action): Promise<void> {
    const { sheet } = this;
    switch (action.kind) {
      case "type":
        return this.type(action.row, action.column, action.text);
      case "fill":
        return this.fill(action.row, action.column, action.rows);
      case "name":
        return this.apply({ kind: "name", name: action.name, formula: action.formula });
      case "renameName":
        return this.renameName(action.from, action.to);
      case "rules": {
        const convention = conventionById(action.convention)!;
        await this.port.apply(insertRulesSheet(await this.port.snapshot(), { convention, locale: "fr" }));
        return undefined;
      }
      case "insertRows":
      case "deleteRows":
      case "insertColumns":
        return this.hands[action.kind](sheet, action.at, action.count);
      case "sort": {
        const range = { sheet, row: 0, column: 0, rows: ROWS, columns: COLUMNS };
        return this.hands.sortRange(formatRange(range), action.column, action.descending);
      }
      case "addSheet":
        return this.apply({ kind: "addSheet", sheet: action.name });
      case "renameSheet":
        return this.apply({ kind: "renameSheet", sheet, to: action.to });
      case "deleteSheet":
        return this.apply({ kind: "deleteSheet", sheet });
      default:
        return this.actOnTheRest(action);
    }
  }

  private async actOnTheRest(action: Action): Promise<void> {
    switch (action.kind) {
      case "table":
        return this.addTable(action.name, action.row, action.rows);
      case "deleteTable":
        return this.deleteTable(action.name);
      case "nextSheet":
        this.at += 1;
        return undefined;
      case "undo":
        return this.run(UndoCommand.id);
      case "redo":
        return this.run(RedoCommand.id);
      default:
        return this.port.settled();
    }
  }

  private async apply(...edits: Edit[]): Promise<void> {
    await this.port.apply({ label: "essai", edits });
  }

  private async run(id: string, params?: object): Promise<void> {
    const { injector } = this.session.host;
    injector.get(IUniverInstanceService).focusUnit(this.session.live.unitId);
    if (!(await injector.get(ICommandService).executeCommand(id, params))) throw new Error(`${id} refused`);
  }

  /** As the cell's editor does it: what was typed goes through the readers of entries, then into the cell. */
  private async type(row: number, column: number, text: string): Promise<void> {
    const { live, host } = this.session;
    const worksheet = live.sheet(this.sheet);
    const quoted = text.startsWith("'");
    const entered = text.startsWith("=")
      ? { v: null, f: text, si: null, p: null }
      : {
          v: quoted ? text.slice(1) : text,
          f: null,
          si: null,
          p: null,
          ...(quoted && { t: CellValueType.FORCE_STRING }),
        };
    const read = host.injector.get(SheetInterceptorService).onWriteCell(live.workbook, worksheet, row, column, entered);
    if (!read) return;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const params = { unitId: live.unitId, subUnitId: worksheet.getSheetId(), range, value: read };
    await this.run(SetRangeValuesCommand.id, params);
  }

  /** The cells below share the formula, which the engine moves for each. */
  private async fill(row: number, column: number, rows: number): Promise<void> {
    const { live } = this.session;
    const worksheet = live.sheet(this.sheet);
    const formula = worksheet.getCellRaw(row, column)?.f;
    if (!formula || row + rows >= worksheet.getRowCount()) return;
    const si = `fill-${String((this.fills += 1))}`;
    const value: Record<number, Record<number, ICellData>> = {
      [row]: { [column]: { f: formula, si, v: null, p: null } },
    };
    for (let below = 1; below <= rows; below += 1) value[row + below] = { [column]: { f: null, si, v: null, p: null } };
    await this.run(SetRangeValuesCommand.id, { unitId: live.unitId, subUnitId: worksheet.getSheetId(), value });
  }

  /** As the list of names does it. */
  private async renameName(from: string, to: string): Promise<void> {
    const names = Object.values(
      this.session.host.injector.get(IDefinedNamesService).getDefinedNameMap(this.session.live.unitId) ?? {},
    );
    const known = names.find((one) => one.name === from);
    if (!known || names.some((one) => one.name === to)) return;
    await this.run(SetDefinedNameCommand.id, { ...known, unitId: this.session.live.unitId, name: to });
  }

  private async deleteTable(name: string): Promise<void> {
    const { unitId } = this.session.live;
    const table = this.session.host.injector
      .get(TableManager)
      .getTableList(unitId)
      .find((one) => one.name === name);
    if (table) await this.run(DeleteSheetTableCommand.id, { unitId, subUnitId: table.subUnitId, tableId: table.id });
  }

  /** Beside what is typed and sorted: headings of tables are texts, and stay so. */
  private async addTable(name: string, row: number, rows: number): Promise<void> {
    const { sheet } = this;
    const model = await this.port.snapshot();
    if (model.sheets.some(({ tables = [] }) => tables.length > 0)) return;
    const area = { row, column: COLUMNS + 4, rows, columns: 1 };
    const cells = [["Montant"], ...Array.from({ length: rows - 1 }, (_, index) => [index + 0.5])];
    await this.apply(
      { kind: "cells", range: { sheet, ...area }, cells },
      { kind: "table", sheet, table: { name, area, columns: ["Montant"] } },
    );
  }
}
