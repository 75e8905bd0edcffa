/** The workbook now open in Univer, read with its spills, its shared formulas and the messages of its errors. */
import {
  ICommandService,
  IResourceManagerService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IRange,
  type IResources,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { containsCell } from "../area";
import { sameSheetName } from "../address";
import type { SheetEntry } from "../driver";
import type { CellValue, RangeRef, TableModel, WorkbookModel } from "../model";
import { clipWorkbook } from "../model-edit/clip";
import { PortError, type SnapshotRequest } from "../port";
import { areaToRange, rangeToArea } from "./model/areas";
import { valueFromUniver } from "./model/cells";
import { standingFormula } from "./model/kept-cells";
import { visibilityOf, workbookFromUniver, type LiveSheet, type Spill } from "./model/from-univer";
import type { UniverHost } from "./univer-host";

/** Univer's matrices by row then column. */
type Matrix<T> = { readonly [row: number]: { readonly [column: number]: T } | undefined } | undefined;

export class LiveWorkbook {
  private readonly instances: IUniverInstanceService;
  private readonly resources: IResourceManagerService;
  private readonly formulas: FormulaDataModel;

  constructor(private readonly host: UniverHost) {
    this.instances = host.injector.get(IUniverInstanceService);
    this.resources = host.injector.get(IResourceManagerService);
    this.formulas = host.injector.get(FormulaDataModel);
  }

  /** False for an instant, while a workbook takes the place of another. */
  get isOpen(): boolean {
    return this.current !== null;
  }

  get workbook(): Workbook {
    const workbook = this.current;
    if (!workbook) throw new PortError("host", "", "no workbook is open");
    return workbook;
  }

  private get current(): Workbook | null {
    return this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** The sheet of that name, whatever its case. Throws `PortError` `sheetMissing`. */
  sheet(name: string): Worksheet {
    const sheet = this.workbook.getSheets().find((one) => sameSheetName(one.getName(), name));
    if (!sheet) throw new PortError("sheetMissing", name, `there is no sheet named ${name}`);
    return sheet;
  }

  hasSheet(name: string): boolean {
    return this.workbook.getSheets().some((one) => sameSheetName(one.getName(), name));
  }

  /** The saved form of the workbook, its resources included; not a copy: nothing may be changed in it. */
  data(): IWorkbookData {
    return { ...this.workbook.getSnapshot(), resources: this.kept() };
  }

  /** What plug-ins keep, each part written when it is read: most readings want one or two of them. */
  private kept(): IResources {
    const { unitId } = this;
    const hooks = this.resources.getAllResourceHooks();
    return hooks
      .filter(({ businesses }) => businesses.includes(UniverInstanceType.UNIVER_SHEET))
      .map((hook) => ({
        name: hook.pluginName,
        get data() {
          return hook.toJson(unitId);
        },
      }));
  }

  live(sheetId: string): LiveSheet {
    const spills = this.spills(sheetId);
    return {
      spills,
      formula: (row, column, cell) => this.formula(sheetId, row, column, cell),
      explain: (row, column, value) => this.explain(sheetId, spills, row, column, value),
    };
  }

  /** Raw values of the range; cells beyond the sheet are blank. */
  values(range: RangeRef): CellValue[][] {
    const sheet = this.sheet(range.sheet);
    const sheetId = sheet.getSheetId();
    const cells = sheet.getCellMatrix();
    const live = this.live(sheetId);
    const spilled = this.spilledCells(sheetId);
    return Array.from({ length: range.rows }, (_, r) =>
      Array.from({ length: range.columns }, (__, c) => {
        const [row, column] = [range.row + r, range.column + c];
        const own = cells.getValue(row, column);
        const value = valueFromUniver(own) ?? valueFromUniver(spilled?.[row]?.[column]);
        return live.explain(row, column, value);
      }),
    );
  }

  /** Throws `PortError` `sheetMissing` when a requested sheet does not exist. */
  snapshot(request: SnapshotRequest = {}): WorkbookModel {
    const { sheets, ranges } = request;
    if (!sheets && !ranges) return this.model();
    return clipWorkbook(this.model([...(sheets ?? []), ...(ranges ?? []).map((range) => range.sheet)]), request);
  }

  /** The model of the sheets of those names that exist; absent: of all. */
  model(sheets?: readonly string[], { isCellsOnly = false } = {}): WorkbookModel {
    return workbookFromUniver(this.data(), {
      live: (id) => this.live(id),
      activeSheetId: this.workbook.getActiveSheet().getSheetId(),
      ...(sheets && { sheets }),
      isCellsOnly,
    });
  }

  sheetEntries(): SheetEntry[] {
    return this.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: visibilityOf(sheet.getConfig()),
    }));
  }

  sheetName(id: string): string | undefined {
    return this.workbook.getSheetBySheetId(id)?.getName();
  }

  tableNamed(name: string): TableModel | undefined {
    const tables = this.model().sheets.flatMap((sheet) => sheet.tables ?? []);
    return tables.find((table) => table.name === name);
  }

  selection(): RangeRef {
    const sheet = this.workbook.getActiveSheet();
    const range = this.host.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: sheet.getName(), ...(range ? rangeToArea(range) : first) };
  }

  /** Selects the range, on its sheet, and brings it into view. */
  select(area: RangeRef): void {
    const sheet = this.sheet(area.sheet);
    const subUnitId = sheet.getSheetId();
    if (this.workbook.getActiveSheet().getSheetId() !== subUnitId) this.activate(subUnitId);
    const range = areaToRange(area);
    const selections = [{ range, primary: getPrimaryForRange(range, sheet), style: null }];
    const params: ISetSelectionsOperationParams = { unitId: this.unitId, subUnitId, selections, reveal: true };
    this.host.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
  }

  /** Shows the sheet with that identifier. */
  activate(sheetId: string): void {
    this.host.api.getActiveWorkbook()?.setActiveSheet(sheetId);
  }

  /** The formula of a cell of the sheet with that identifier. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return cell ? this.formula(sheetId, row, column, cell) : undefined;
  }

  /** The formula of a cell whose result is the file's. */
  keptFormulaAt(sheetId: string, row: number, column: number): string | undefined {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    return sheet ? standingFormula((r, c) => sheet.getCellRaw(r, c), row, column)?.formula : undefined;
  }

  private formula(sheetId: string, row: number, column: number, cell: ICellData): string | undefined {
    if (cell.f) return cell.f;
    // Cells filled from a neighbour share its formula: only the engine knows how it reads here.
    if (!cell.si) return undefined;
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  private spilledCells(sheetId: string): Matrix<ICellData> {
    return this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] as Matrix<ICellData>;
  }

  private spills(sheetId: string): Spill[] {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.unitId]?.[sheetId] as Matrix<IRange>;
    const cells = this.spilledCells(sheetId);
    return Object.values(ranges ?? {})
      .flatMap((row) => Object.values(row ?? {}))
      .map((range) => ({
        area: rangeToArea(range),
        value: (row: number, column: number) => valueFromUniver(cells?.[row]?.[column]),
      }));
  }

  private explain(sheetId: string, spills: readonly Spill[], row: number, column: number, value: CellValue): CellValue {
    if (value === null || typeof value !== "object") return value;
    const anchor = spills.find(({ area }) => containsCell(area, row, column))?.area ?? { row, column };
    const offset = { row: row - anchor.row, column: column - anchor.column };
    const message = this.host.messages.find(sheetId, anchor, offset, value.error);
    return message === undefined ? value : { ...value, message };
  }
}
