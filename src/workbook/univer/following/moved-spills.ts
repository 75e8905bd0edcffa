/**
 * Results that fill several cells follow what happens around them, as in Excel. Univer looks again only at formulas that
 * read what changed, hence three things it misses: a formula whose results found no room reads none of the cells in its
 * way; one that a sort has moved leaves its former place taken; and what reads the cells that a smaller result has left
 * keeps what stood there.
 */
import {
  ICommandService,
  IUniverInstanceService,
  toDisposable,
  UniverInstanceType,
  type ICellData,
} from "@univerjs/core";
import type { IDisposable, Injector, IRange, IUnitRange, Nullable, Workbook, Worksheet } from "@univerjs/core";
import {
  ErrorType,
  FormulaDataModel,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationResultMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

type Rows<T> = Record<number, Record<number, T>>;

function isBlocked(cell: Nullable<ICellData>): boolean {
  return cell?.v === ErrorType.SPILL;
}

function holdsBlocked({ unitData }: ISetFormulaCalculationResultMutation): boolean {
  const sheets = Object.values(unitData).flatMap((unit) => Object.values(unit ?? {}));
  return sheets.some((rows) =>
    Object.values((rows ?? {}) as Rows<ICellData>).some((cells) => Object.values(cells).some(isBlocked)),
  );
}

/** The cells whose results found no room. */
function blockedIn(sheet: Worksheet): IRange[] {
  const found: IRange[] = [];
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (isBlocked(cell)) found.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  });
  return found;
}

function empty(cells: Rows<unknown> | undefined, { startRow, endRow, startColumn, endColumn }: IRange): void {
  for (let row = startRow; cells && row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) delete cells[row]?.[column];
}

/** Gives back the areas of formulas that are elsewhere now, or nowhere. */
function freeIn(sheet: Worksheet, areas: Rows<IRange>, results: Rows<unknown> | undefined): IRange[] {
  const freed: IRange[] = [];
  for (const [row, anchors] of Object.entries(areas)) {
    for (const [column, area] of Object.entries(anchors)) {
      const cell = sheet.getCellRaw(Number(row), Number(column));
      if (cell?.f || cell?.si) continue;
      delete anchors[Number(column)];
      empty(results, area);
      freed.push(area);
    }
  }
  return freed;
}

/** The areas of a workbook's spills, by sheet, then by the row and column of their formula. */
type Areas = Readonly<Record<string, Rows<IRange> | undefined>>;

function isWithin(inner: IRange, outer: IRange | undefined): boolean {
  return outer !== undefined && inner.endRow <= outer.endRow && inner.endColumn <= outer.endColumn;
}

/** What was filled and is no more: the formulas that read it were calculated with what stood there. */
function vacated(unitId: string, before: Areas, after: Areas): IUnitRange[] {
  return Object.entries(before).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, anchors]) =>
      Object.entries(anchors)
        .filter(([column, area]) => !isWithin(area, after[sheetId]?.[Number(row)]?.[Number(column)]))
        .map(([, range]) => ({ unitId, sheetId, range })),
    ),
  );
}

class SpillFollower {
  private mayBeBlocked = false;
  private before = new Map<string, Areas>();

  constructor(
    private readonly instances: IUniverInstanceService,
    private readonly formulas: FormulaDataModel,
    private readonly commands: ICommandService,
  ) {}

  /** Each calculation sees to them first; while no formula lacks room, none is looked for. */
  starting(start: ISetFormulaCalculationStartMutation): void {
    const workbooks = this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const changed = workbooks.flatMap((workbook) => this.changedIn(workbook));
    this.mayBeBlocked &&= changed.length > 0;
    this.before = new Map(workbooks.map((one) => [one.getUnitId(), structuredClone(this.areasOf(one.getUnitId()))]));
    start.dirtyRanges = [...(start.dirtyRanges ?? []), ...changed];
  }

  ended(results: ISetFormulaCalculationResultMutation): void {
    this.mayBeBlocked ||= holdsBlocked(results);
    const dirtyRanges = [...this.before].flatMap(([unitId, areas]) => vacated(unitId, areas, this.areasOf(unitId)));
    this.before = new Map();
    if (dirtyRanges.length > 0)
      void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges });
  }

  private areasOf(unitId: string): Areas {
    return this.formulas.getArrayFormulaRange()[unitId] ?? {};
  }

  private changedIn(workbook: Workbook): IUnitRange[] {
    const unitId = workbook.getUnitId();
    const areas = this.areasOf(unitId);
    const results = this.formulas.getArrayFormulaCellData()[unitId];
    return workbook.getSheets().flatMap((sheet) => {
      const sheetId = sheet.getSheetId();
      const freed = freeIn(sheet, areas[sheetId] ?? {}, results?.[sheetId]);
      const blocked = this.mayBeBlocked ? blockedIn(sheet) : [];
      return [...freed, ...blocked].map((range) => ({ unitId, sheetId, range }));
    });
  }
}

export function followSpills(injector: Injector): IDisposable {
  const commands = injector.get(ICommandService);
  const follower = new SpillFollower(injector.get(IUniverInstanceService), injector.get(FormulaDataModel), commands);
  const before = commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) follower.starting(params as ISetFormulaCalculationStartMutation);
  });
  const after = commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationResultMutation.id) follower.ended(params as ISetFormulaCalculationResultMutation);
  });
  return toDisposable(() => [before, after].forEach((one) => one.dispose()));
}
