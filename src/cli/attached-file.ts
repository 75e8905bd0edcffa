/** A copy of a file with the results of « Brancher », computed: no spreadsheet has opened it yet. */
import type { UnknownValue } from "./opened-file";
import { readsUnknown } from "./unknown-marks";
import { writeFile } from "node:fs/promises";
import { writeXlsx } from "../atelier/xlsx";
import type { Convention } from "../conventions/types";
import { functionById } from "../functions/catalogue";
import { functionIds } from "../functions/function-ids";
import type { Argument, ResultValue } from "../functions/host";
import type { Locale } from "../i18n/locale";
import { withoutMessage } from "../tools/without-message";
import { attach, type Attached } from "../tools/attach/attach";
import { attachmentOf, possibleResults, type Attachment } from "../tools/attach/attachment";
import { catalogueCodes } from "../tools/attach/diploma-decision";
import { codesFor } from "../tools/attach/refused-tokens";
import { unitResults } from "../tools/attach/unit-results";
import { rulesInForce } from "../tools/audit/rules-in-force";
import { readArgument } from "../tools/explain/read-argument";
import { writtenCalls } from "../tools/explain/written-calls";
import { insertRulesSheet } from "../tools/insert-rules-sheet";
import { readSheet } from "../tools/reading/read-sheet";
import { hasRulesTable } from "../tools/rules-name";
import { applyEdit } from "../workbook/model-edit/apply-edit";
import { cellsIn, CellWriter, putContent } from "../workbook/model-edit/cells";
import { findSheet, updateSheet } from "../workbook/model-edit/find-sheet";
import type { Cell, CellMatrix, CellValue, WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";

export interface WrittenFile {
  readonly convention: Convention;
  readonly locale: Locale;
  readonly out: string;
  /** Results as values, without our functions. */
  readonly valuesOnly: boolean;
  readonly unknown: readonly UnknownValue[];
}

/** @returns how many cells were computed; 0: nothing was written, `null`: the file could not be */
export async function writeAttached(
  workbook: WorkbookModel,
  { convention, locale, out, valuesOnly, unknown }: WrittenFile,
): Promise<number | null> {
  const codes = catalogueCodes(convention);
  let model = hasRulesTable(workbook)
    ? workbook
    : planned(workbook, insertRulesSheet(workbook, { convention, locale }));
  let computed = 0;
  for (const { name, visibility } of workbook.sheets) {
    if (visibility !== "visible") continue;
    const { tables } = readSheet(findSheet(model, name), { codes });
    for (const index of tables.keys()) {
      // What was added for one table is on the sheet of the next.
      const reading = readSheet(findSheet(model, name), { codes }).tables[index];
      if (!reading) continue;
      const attachment = attachmentOf(reading, convention, { locale, workbook: model });
      const tried = attach(attachment, {
        wanted: possibleResults(attachment),
        // Words that the functions refuse are the user's to replace.
        codes: codesFor([], {}),
        locale,
        spillsBeyond: Infinity,
      });
      if (!tried.ok || readsUnknown(attachment, unknown)) continue;
      model = await withValues(withSheetValues(planned(model, tried.plan), attachment), attachment, tried, convention);
      computed += attachment.table.dataRows.length * tried.placed.length;
    }
  }
  if (computed === 0) return 0;
  const bytes = await writeXlsx(valuesOnly ? withoutOurFunctions(model) : model, { functionIds });
  return writeFile(out, bytes).then(
    () => computed,
    () => null,
  );
}

/** The formulas that call our functions, and what they fill, become what they show; the user's own stay. */
function withoutOurFunctions(model: WorkbookModel): WorkbookModel {
  return model.sheets.reduce(
    (before, { name }) => updateSheet(before, name, ({ cells }) => ({ cells: asValues(cells) })),
    model,
  );
}

function asValues(cells: CellMatrix): CellMatrix {
  const isOurs = (row: number, column: number): boolean =>
    writtenCalls(cells[row]?.[column]?.formula ?? "", functionIds).length > 0;
  const kept: Record<number, Record<number, Cell>> = {};
  for (const { row, column, cell } of cellsIn(cells)) {
    const from = cell.spilledFrom ?? { row, column };
    const look = cell.style && { style: cell.style };
    (kept[row] ??= {})[column] = isOurs(from.row, from.column) ? { value: cell.value, ...look } : cell;
  }
  return kept;
}

function planned(model: WorkbookModel, plan: Plan): WorkbookModel {
  let made = model.sheets.length;
  return plan.edits.reduce((before, edit) => applyEdit(before, edit, () => `sheet-${(made += 1)}`), model);
}

/** The marks that a sheet made for them reads from the user's own. */
function withSheetValues(model: WorkbookModel, { made, sheet }: Attachment): WorkbookModel {
  if (!made) return model;
  return updateSheet(model, sheet.name, ({ cells }) => {
    const writer = new CellWriter(cells);
    for (const { row, column, cell } of cellsIn(sheet.cells))
      if (cell.formula !== undefined)
        putContent(writer, row, column, { formula: cell.formula, cached: [[cell.value]] });
    return { cells: writer.finish() };
  });
}

/** The grades and the statuses first: what sums a learner up reads them. */
async function withValues(
  model: WorkbookModel,
  attachment: Attachment,
  { placed }: Extract<Attached, { readonly ok: true }>,
  convention: Convention,
): Promise<WorkbookModel> {
  const { sheet } = attachment.table;
  const { block } = rulesInForce(model, convention);
  let current = model;
  for (const { result, column } of placed) {
    const unit = attachment.units[result.unit ?? -1];
    const values =
      unit && (result.kind === "grade" || result.kind === "status")
        ? await unitResults(result.kind === "grade" ? "UE_GRADE" : "UE_STATUS", attachment, unit, block)
        : null;
    current = await columnWithValues(current, { sheet, column, rows: rowsOf(attachment) }, values);
  }
  return current;
}

/** A decision stands on the row of the headings, and fills those under it. */
function rowsOf({ table }: Attachment): readonly number[] {
  return [table.headings.last, ...table.dataRows];
}

interface ResultCells {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
}

async function columnWithValues(
  model: WorkbookModel,
  { sheet, column, rows }: ResultCells,
  values: readonly ResultValue[] | null,
): Promise<WorkbookModel> {
  const own = findSheet(model, sheet);
  const results: { readonly row: number; readonly formula: string; readonly cached: CellValue[][] }[] = [];
  for (const [at, row] of rows.entries()) {
    const formula = own.cells[row]?.[column]?.formula;
    if (formula === undefined) continue;
    const value = values?.[at - 1];
    const cached = value === undefined ? await evaluated(model, sheet, row, column) : [[withoutMessage(value)]];
    results.push({ row, formula, cached });
  }
  return updateSheet(model, sheet, ({ cells }) => {
    const writer = new CellWriter(cells);
    for (const { row, formula, cached } of results) putContent(writer, row, column, { formula, cached });
    return { cells: writer.finish() };
  });
}

/** A call of ours over cells that hold their values already. */
async function evaluated(model: WorkbookModel, name: string, row: number, column: number): Promise<CellValue[][]> {
  const sheet = findSheet(model, name);
  const place = { workbook: model, sheet, row, column };
  const [call] = writtenCalls(sheet.cells[row]?.[column]?.formula ?? "", functionIds);
  if (!call) return [[null]];
  const args: Argument[] = [];
  for (const tokens of call.args) {
    const read = await readArgument(tokens, place);
    if (!read.ok) return [[null]];
    args.push(read.value);
  }
  const result = await functionById(call.functionId).call(args, { zerosAreZeros: true });
  return result.map((line) => line.map(withoutMessage));
}
