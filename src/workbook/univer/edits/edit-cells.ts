/** Edits of cells: contents, number formats, styles, merges. */
import {
  Tools,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { intersectAreas } from "../../area";
import type { CellContent, DriverEdit, FormulaContent } from "../../driver";
import type { CellStyle, CellValue, RangeRef } from "../../model";
import type { CellInput } from "../../plan";
import { areaToRange, rangeToArea } from "../model/areas";
import { valueToUniver } from "../model/cells";
import { keptFormulaOf, withKeptFormula } from "../model/kept-cells";
import { styleToUniver } from "../model/styles";
import type { EditContext } from "./edit-context";

type Edit<K extends DriverEdit["kind"]> = Extract<DriverEdit, { kind: K }>;

/** Empties a cell of any content, rich text and shared formula included; its style stays. */
const blank: ICellData = { v: null, f: null, si: null, p: null, t: null };

type CellChanges = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** `trigger` names the menu command that the change stands for: without it Univer takes any change for new content. */
function setCells(context: EditContext, sheet: Worksheet, cellValue: CellChanges, trigger?: string): void {
  const params = { ...context.place(sheet), cellValue, ...(trigger && { trigger }) };
  const undo = SetRangeValuesUndoMutationFactory(context.host.injector, params);
  context.mutate([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
}

/** The data for every cell of the range; `undefined` leaves a cell as it is. */
function matrixOf(range: RangeRef, dataAt: (row: number, column: number) => ICellData | undefined) {
  const matrix: { [row: number]: { [column: number]: ICellData } } = {};
  for (let row = 0; row < range.rows; row += 1) {
    const cells: { [column: number]: ICellData } = {};
    for (let column = 0; column < range.columns; column += 1) {
      const data = dataAt(row, column);
      if (data) cells[range.column + column] = data;
    }
    if (Object.keys(cells).length > 0) matrix[range.row + row] = cells;
  }
  return matrix;
}

/** A cell to be written, and what it holds of its own now. */
interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly custom: ICellData["custom"];
}

function contentToUniver(content: CellInput | CellContent, cell: WrittenCell): ICellData | undefined {
  if (content === undefined) return undefined;
  // A result kept from the file gives way to whatever is written over it.
  const emptied = keptFormulaOf(cell) ? { ...blank, custom: withKeptFormula(cell.custom, undefined) } : blank;
  if (content === null) return emptied;
  if (typeof content === "object" && "formula" in content) return formulaToUniver(content, emptied, cell);
  if (typeof content !== "object" || !("spilledFrom" in content)) return { ...emptied, ...valueToUniver(content) };
  // A filled cell holds nothing of its own: the formula of its anchor fills it again.
  return emptied;
}

function formulaToUniver(
  content: { readonly formula: string } | FormulaContent,
  emptied: ICellData,
  { row, column, custom }: WrittenCell,
): ICellData {
  const { legacyArray, kept, cached = [[null]] } = content as FormulaContent;
  const marked = legacyArray ? { ...custom, legacyArray: true } : emptied.custom;
  if (kept === undefined) return { ...emptied, f: content.formula, ...(marked !== undefined && { custom: marked }) };
  const formula = { formula: content.formula, digest: kept, values: cached, home: { row, column } };
  return {
    ...blank,
    ...valueToUniver(cached[0]?.[0] ?? null),
    custom: withKeptFormula(marked ?? custom, formula),
  };
}

/** What a cell shows that the kept array formula of another one, already there, fills. */
function keptValue(
  sheet: Worksheet,
  content: CellInput | CellContent,
  row: number,
  column: number,
): CellValue | undefined {
  if (typeof content !== "object" || content === null || !("spilledFrom" in content)) return undefined;
  const { spilledFrom } = content;
  const kept = keptFormulaOf(sheet.getCellRaw(spilledFrom.row, spilledFrom.column));
  return kept?.values[row - spilledFrom.row]?.[column - spilledFrom.column];
}

/** A kept array formula fills its block itself, the engine does not; cells of the edit's own go first. */
function addKeptBlocks(
  matrix: { [row: number]: { [column: number]: ICellData } },
  { range, cells }: Edit<"cells">,
): void {
  const isOwn = (content: CellInput | CellContent): boolean =>
    content !== undefined && !(typeof content === "object" && content !== null && "spilledFrom" in content);
  cells.forEach((line, r) =>
    line.forEach((content, c) => {
      if (typeof content !== "object" || content === null || !("kept" in content)) return;
      content.cached?.forEach((values, down) =>
        values.forEach((value, right) => {
          if (isOwn(cells[r + down]?.[c + right])) return;
          const row = (matrix[range.row + r + down] ??= {});
          row[range.column + c + right] = { ...blank, ...valueToUniver(value) };
        }),
      );
    }),
  );
}

/** The sheet grows when the cells lie beyond it. */
function makeRoom(sheet: Worksheet, range: RangeRef): void {
  const config = sheet.getConfig();
  config.rowCount = Math.max(config.rowCount, range.row + range.rows);
  config.columnCount = Math.max(config.columnCount, range.column + range.columns);
}

export function editCells(context: EditContext, edit: Edit<"cells">): void {
  const { range, cells } = edit;
  const sheet = context.live.sheet(range.sheet);
  makeRoom(sheet, range);
  const dataAt = (r: number, c: number): ICellData | undefined => {
    const [row, column] = [range.row + r, range.column + c];
    const filled = keptValue(sheet, cells[r]?.[c], row, column);
    if (filled !== undefined) return { ...blank, ...valueToUniver(filled) };
    return contentToUniver(cells[r]?.[c], { row, column, custom: sheet.getCellRaw(row, column)?.custom });
  };
  const matrix = matrixOf(range, dataAt);
  addKeptBlocks(matrix, edit);
  setCells(context, sheet, matrix);
}

export function editNumberFormat(context: EditContext, { range, format }: Edit<"numberFormat">): void {
  const sheet = context.live.sheet(range.sheet);
  makeRoom(sheet, range);
  const style: IStyleData = { n: { pattern: format } };
  const formatted = matrixOf(range, () => ({ s: Tools.deepClone(style) }));
  setCells(context, sheet, formatted, SetStyleCommand.id);
}

/** What takes a property away; Univer merges styles, and `null` removes. */
const removals: { readonly [property in keyof CellStyle]-?: object } = {
  bold: { bl: null },
  italic: { it: null },
  underline: { ul: null },
  strike: { st: null },
  fontName: { ff: null },
  fontSize: { fs: null },
  color: { cl: null },
  fill: { bg: null },
  horizontal: { ht: null },
  vertical: { vt: null },
  wrap: { tb: null },
  indent: { pd: null },
  rotation: { tr: null },
  border: { bd: null },
  numberFormat: { n: null },
  locked: {},
};

type StyleChange = Edit<"style">["style"];

function styleChangeToUniver(change: StyleChange): IStyleData {
  const removed = (Object.keys(change) as (keyof CellStyle)[])
    .filter((property) => change[property] === null)
    .map((property) => removals[property]);
  const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)) as CellStyle;
  const data = styleToUniver(set);
  // Sides that a border does not name are taken away, where Univer would leave them.
  const border = set.border && { bd: { t: null, r: null, b: null, l: null, ...data.bd } };
  return Object.assign({}, data, ...removed, border) as IStyleData;
}

function lockChange(change: StyleChange, custom: ICellData["custom"]): Pick<ICellData, "custom"> {
  if (!("locked" in change)) return {};
  const { locked: _, ...others } = custom ?? {};
  const extras = change.locked === false ? { ...others, locked: false } : others;
  return { custom: Object.keys(extras).length > 0 ? extras : null };
}

export function editStyle(context: EditContext, { range, style }: Edit<"style">): void {
  const sheet = context.live.sheet(range.sheet);
  makeRoom(sheet, range);
  const s = styleChangeToUniver(style);
  const dataAt = (row: number, column: number): ICellData => ({
    s: Tools.deepClone(s),
    ...lockChange(style, sheet.getCellRaw(range.row + row, range.column + column)?.custom),
  });
  setCells(context, sheet, matrixOf(range, dataAt), SetStyleCommand.id);
}

export function editMerge(context: EditContext, { range, merged }: Edit<"merge">): void {
  const sheet = context.live.sheet(range.sheet);
  const place = context.place(sheet);
  const crossed = sheet.getConfig().mergeData.filter((merge) => intersectAreas(rangeToArea(merge), range) !== null);
  const { injector } = context.host;
  if (crossed.length > 0) {
    const params = { ...place, ranges: crossed.map((merge) => areaToRange(rangeToArea(merge))) };
    const undo = RemoveMergeUndoMutationFactory(injector, params);
    context.mutate(
      [{ id: RemoveWorksheetMergeMutation.id, params }],
      [{ id: AddWorksheetMergeMutation.id, params: undo }],
    );
  }
  if (!merged) return;
  const params = { ...place, ranges: [areaToRange(range)] };
  const undo = AddMergeUndoMutationFactory(injector, params);
  context.mutate(
    [{ id: AddWorksheetMergeMutation.id, params }],
    [{ id: RemoveWorksheetMergeMutation.id, params: undo }],
  );
}
