/** The formulas of kept results follow inserted rows, renames and deletions like those the engine computes. */
import {
  CommandType,
  IUniverInstanceService,
  type ICommandService,
  type IDisposable,
  type IMutation,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { sameSheetName } from "../../address";
import { followFormula } from "../../formula/references";
import type { StructureChange } from "../../port";
import { isTrackChange } from "../../structure";
import type { Mutation } from "../edits/edit-context";
import type { LiveWorkbook } from "../live-workbook";
import { keptFormulaOf, withKeptFormula, type KeptFormula } from "../model/kept-cells";
import type { UniverHost } from "../univer-host";
import { structureChange, type Command } from "./command-change";

export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly kept: KeptFormula;
}

export interface SetKeptFormulasParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cells: readonly KeptCell[];
}

export const SetKeptFormulasMutation: IMutation<SetKeptFormulasParams> = {
  id: "cnam.mutation.set-kept-formulas",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, cells }) => {
    const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    for (const { row, column, kept } of cells) {
      const cell = sheet.getCellRaw(row, column);
      if (cell) cell.custom = withKeptFormula(cell.custom, kept)!;
    }
    return true;
  },
};

export function registerKeptFormulasMutation(commands: ICommandService): void {
  if (!commands.hasCommand(SetKeptFormulasMutation.id)) commands.registerCommand(SetKeptFormulasMutation);
}

function keptCells(sheet: Worksheet): KeptCell[] {
  const cells: KeptCell[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const kept = keptFormulaOf(cell);
    if (kept) cells.push({ row, column, kept });
  });
  return cells;
}

function followed({ row, column, kept }: KeptCell, change: StructureChange, home: boolean): KeptCell {
  return { row, column, kept: { ...kept, formula: followFormula(kept.formula, change, home) } };
}

function mutationsFor(sheet: Worksheet, change: StructureChange, unitId: string): { redo: Mutation; undo: Mutation }[] {
  const cells = keptCells(sheet);
  if (cells.length === 0) return [];
  const home = isTrackChange(change) && sameSheetName(change.sheet, sheet.getName());
  const mutation = (list: readonly KeptCell[]): Mutation => ({
    id: SetKeptFormulasMutation.id,
    params: { unitId, subUnitId: sheet.getSheetId(), cells: list },
  });
  return [{ redo: mutation(cells.map((cell) => followed(cell, change, home))), undo: mutation(cells) }];
}

/** Cells are written where they are before rows move, and again where they were once rows have moved back. */
export function followKeptFormulas(host: UniverHost, live: LiveWorkbook): IDisposable {
  return host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: Command) => {
      const change = structureChange(command, live);
      const sheets = change ? live.workbook.getSheets() : [];
      const pairs = sheets.flatMap((sheet) => (change ? mutationsFor(sheet, change, live.unitId) : []));
      const redos = pairs.map(({ redo }) => redo);
      const undos = pairs.map(({ undo }) => undo);
      return change && isTrackChange(change) ? { preRedos: redos, redos: [], undos } : { redos, undos };
    },
  });
}
