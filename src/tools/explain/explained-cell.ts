/** What there is to explain in a cell: the CNAM calls of its formula, of the formula that fills it, or of its line. */
import type { Bilingual } from "../../conventions/types";
import { functionById } from "../../functions/catalogue";
import { explain } from "../../functions/explain/explain";
import type { Explanation } from "../../functions/explain/explanation";
import { resultRows } from "../../functions/explain/result-rows";
import type { CallContext } from "../../functions/host";
import { sameSheetName } from "../../workbook/address";
import { intersectAreas } from "../../workbook/area";
import type { CellValue, RangeRef, SheetModel, WorkbookModel } from "../../workbook/model";
import { lineResults, type LineResult } from "./line-results";
import { sheetCalled, type Place } from "./place";
import { addressesOf, functionIds, readArgument, valueOf, type ReadArgument } from "./read-argument";
import { tableAround, type TableAround } from "./table-around";
import { writtenCalls, type WrittenCall } from "./written-calls";

export interface ExplainedCell {
  /** The cell that was chosen, when the result explained is another of its line. */
  readonly chosen?: { readonly row: number; readonly column: number };
  /** The results of the line, from left to right, the one explained included. */
  readonly line: readonly LineResult[];
  /** Whose line it is; empty where the sheet does not say. */
  readonly who: string;
  /** The unit that the column is about; empty where its headings name none. */
  readonly unit: string;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly value: CellValue;
  readonly formula: string;
  /** Where the formula stands, when another cell's formula fills this one. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly calls: readonly ExplainedCall[];
}

export interface ExplainedCall {
  readonly functionId: string;
  readonly text: string;
  readonly args: readonly ExplainedArgument[];
  /** `null` when an argument cannot be read. */
  readonly explanation: Explanation | null;
  /** The row of its result that the cell shows, from 0, headings apart; `null` for the whole. */
  readonly row: number | null;
  /** The cell shows more rows than can be told: the first stands for them. */
  readonly isCut: boolean;
}

export interface ExplainedArgument {
  readonly name: Bilingual;
  /** As the formula writes it; empty when left out. */
  readonly text: string;
  readonly read: ReadArgument;
}

/** A result of more rows than these is not told whole: nobody would read it. */
const LONGEST_TOLD = 40;

/**
 * `null` when no CNAM formula gives the cell, nor any other of its line. From a name, a mark or a remark, the result
 * explained is the first of the line that reads the cell, else the last, which reads the others.
 */
export async function explainCell(workbook: WorkbookModel, selected: RangeRef): Promise<ExplainedCell | null> {
  const sheet = sheetCalled({ workbook }, selected.sheet);
  if (!sheet) return null;
  const around = tableAround(sheet);
  const own = await explainResult(workbook, selected, around);
  if (own) return own;
  if (!isOfALine(sheet, selected, around)) return null;
  let last: ExplainedCell | null = null;
  for (const { row, column } of lineResults(sheet, selected.row, around)) {
    const found = await explainResult(workbook, { ...selected, row, column }, around);
    last = found ?? last;
    if (found && reads(found, selected)) break;
  }
  return last && { ...last, chosen: { row: selected.row, column: selected.column } };
}

/** A cell that holds something, and no heading: what stands there is of the line. */
function isOfALine({ cells }: SheetModel, { row, column }: RangeRef, around: TableAround): boolean {
  const cell = cells[row]?.[column];
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined) && !around.isHeading(row);
}

/** Whether one of the calls reads the cell itself, and not only its neighbours. */
function reads({ calls }: ExplainedCell, { sheet, row, column }: RangeRef): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return calls.some(({ args }) =>
    args.some(
      ({ read }) =>
        read.ok &&
        read.source !== undefined &&
        sameSheetName(read.source.sheet, sheet) &&
        intersectAreas(read.source, cell) !== null,
    ),
  );
}

async function explainResult(
  workbook: WorkbookModel,
  selected: RangeRef,
  around: TableAround,
): Promise<ExplainedCell | null> {
  const place = formulaPlace(workbook, selected);
  const formula = place?.sheet.cells[place.row]?.[place.column]?.formula;
  if (!place || formula === undefined) return null;
  const { row, column } = selected;
  const calls = await Promise.all(
    writtenCalls(formula, functionIds).map((call) => explainCall(call, place, row - place.row)),
  );
  if (calls.length === 0) return null;
  return {
    line: lineResults(place.sheet, row, around),
    who: around.who(row),
    unit: around.unit(row, column) ?? "",
    cell: { sheet: place.sheet.name, row, column },
    value: place.sheet.cells[row]?.[column]?.value ?? null,
    formula,
    anchor: { row: place.row, column: place.column },
    calls,
  };
}

/** Where the formula behind the cell stands: there, or where the block that fills it starts. */
export function formulaPlace(workbook: WorkbookModel, { sheet: name, row, column }: RangeRef): Place | null {
  const sheet = sheetCalled({ workbook }, name);
  const cell = sheet?.cells[row]?.[column];
  if (!sheet || !cell) return null;
  return { workbook, sheet, ...(cell.spilledFrom ?? { row, column }) };
}

export interface ReadCall {
  readonly call: WrittenCall;
  readonly args: readonly ReadArgument[];
  readonly context: CallContext;
}

export async function readCall(call: WrittenCall, place: Place): Promise<ReadCall> {
  const args = await Promise.all(call.args.map((tokens) => readArgument(tokens, place)));
  return { call, args, context: { zerosAreZeros: true, addresses: addressesOf(args) } };
}

async function explainCall(call: WrittenCall, place: Place, offset: number): Promise<ExplainedCall> {
  const { functionId, text } = call;
  const { parameters } = functionById(functionId).description;
  const { args, context } = await readCall(call, place);
  const explained = args.map((read, index) => ({
    name: parameters[index]?.name ?? { fr: String(index + 1), en: String(index + 1) },
    text: (call.args[index] ?? []).map((token) => token.text).join(""),
    read,
  }));
  const shown = { functionId, text, args: explained };
  if (args.some((read) => !read.ok)) return { ...shown, explanation: null, row: null, isCut: false };
  const values = args.map(valueOf);
  const { row, rows } = await rowShown({ call, args, context }, place, offset);
  const isCut = row === null && rows > LONGEST_TOLD;
  const told = isCut ? 0 : row;
  const units = unitsRead(args[0], place);
  const explanation = await explain(functionId, values, context, told ?? undefined, units);
  // Some results are told whole or not at all: a total is made of every row.
  const isTold = told === null || explanation.steps.length > 0;
  const whole = isTold ? explanation : await explain(functionId, values, context, undefined, units);
  return { ...shown, explanation: whole, row: told, isCut };
}

/** The codes of the units in the first argument, from the headings above it. */
function unitsRead(read: ReadArgument | undefined, { workbook }: Place): readonly (string | undefined)[] {
  const source = read?.ok === true ? read.source : undefined;
  const sheet = source && sheetCalled({ workbook }, source.sheet);
  return sheet ? tableAround(sheet).units(source) : [];
}

/** The row of the result that a cell of the block shows; `null` for its headings, or when the formula makes something else of it. */
async function rowShown(
  { call, args, context }: ReadCall,
  place: Place,
  offset: number,
): Promise<{ readonly row: number | null; readonly rows: number }> {
  const { call: compute, description } = functionById(call.functionId);
  const { hasHeadings, rows } = resultRows(description, await compute(args.map(valueOf), context));
  if (rows.length === 1 && !hasHeadings) return { row: 0, rows: 1 };
  const row = offset - (hasHeadings ? 1 : 0);
  const filled = place.sheet.cells[place.row]?.[place.column]?.spill?.rows ?? 1;
  const isBlock = filled === rows.length + (hasHeadings ? 1 : 0);
  return { row: isBlock && row >= 0 && row < rows.length ? row : null, rows: rows.length };
}
