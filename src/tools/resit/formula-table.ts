/** The units of a sheet whose statuses are computed already: each `CNAM.UE_STATUS` says which cells it reads. */
import type { Convention } from "../../conventions/types";
import { foldCode } from "../../spreadsheet/words/heading-fold";
import { formatCell, sameSheetName } from "../../workbook/address";
import { boundingArea } from "../../workbook/area";
import { referenceArea } from "../../workbook/formula/references";
import type { FormulaToken } from "../../workbook/formula/scan";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { catalogueCodes } from "../attach/diploma-decision";
import { area } from "../cell-reference";
import type { Place } from "../explain/place";
import { readArgument, valueOf, type ReadArgument } from "../explain/read-argument";
import { callOf, writtenCalls, type WrittenCall } from "../explain/written-calls";
import { rowNames } from "../learner-names";
import { unitCode } from "../recognise/unit-code";
import { creditsUnder, type MarkedTable, type MarkedUnit } from "./marked-table";

const STATUS = "UE_STATUS";

/** A unit as a formula reads it, and the rows that it, or its copies, decide. */
interface StatusFormula {
  readonly column: number;
  readonly marks: readonly number[];
  readonly resits: readonly (number | null)[];
  readonly rows: readonly number[];
  readonly weights: ReadArgument;
  readonly rules: ReadArgument;
}

/** `null` when the sheet computes no status of its own marks. */
export async function formulaTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  convention: Convention,
): Promise<MarkedTable | null> {
  const formulas = await statusFormulas(workbook, sheet);
  if (formulas.length === 0) return null;
  const codes = new Map(catalogueCodes(convention).map((code) => [foldCode(code), code]));
  const named = rowNames(sheet);
  const rows = [...new Set(formulas.flatMap((one) => one.rows))].sort((one, other) => one - other);
  const cells = formulas.flatMap((one) =>
    one.rows.flatMap((row) => [...one.marks, one.column].map((column) => area(row, column))),
  );
  const [first = 0] = rows;
  return {
    area: boundingArea(cells) ?? area(0, 0),
    learners: rows.filter((row) => named(row) !== undefined).length,
    nameOf: (row) => named(row) ?? formatCell(row, 0),
    units: await Promise.all(formulas.map((one) => markedUnit(sheet, one, first, codes))),
  };
}

async function statusFormulas(workbook: WorkbookModel, sheet: SheetModel): Promise<readonly StatusFormula[]> {
  const found = new Map<string, StatusFormula>();
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, { formula, spill }] of Object.entries(line)) {
      const call = formula === undefined ? undefined : writtenCalls(formula, [STATUS])[0];
      if (!call) continue;
      const place: Place = { workbook, sheet, row: Number(row), column: Number(column) };
      const read = await readStatus(call, place, spill?.rows ?? 1, found);
      if (read) found.set(keyOf(read), read);
    }
  }
  return [...found.values()];
}

function keyOf({ column, marks, resits }: Pick<StatusFormula, "column" | "marks" | "resits">): string {
  return JSON.stringify([column, marks, resits]);
}

/** With the rows of the copies found before. */
async function readStatus(
  { args }: WrittenCall,
  place: Place,
  height: number,
  found: ReadonlyMap<string, StatusFormula>,
): Promise<StatusFormula | null> {
  const [notes = [], coefs = [], session2 = [], regles = []] = args;
  const marks = await columnsOf(notes, place);
  const resits = await columnsOf(session2, place);
  if (!marks || marks.length === 0 || !resits || marks.some((column) => column === null)) return null;
  const unit = { column: place.column, marks: marks.map(Number), resits };
  const before = found.get(keyOf(unit));
  const rows = Array.from({ length: height }, (_, index) => place.row + index);
  if (before) return { ...before, rows: [...before.rows, ...rows] };
  const [weights, rules] = await Promise.all([coefs, regles].map((tokens) => readArgument(tokens, place)));
  return weights?.ok && rules?.ok ? { ...unit, rows, weights, rules } : null;
}

/** The columns of the formula's own row that an argument reads; `null` when it reads elsewhere. */
async function columnsOf(tokens: readonly FormulaToken[], place: Place): Promise<readonly (number | null)[] | null> {
  if (tokens.length === 0) return [];
  const chosen = callOf(tokens, (name) => name === "CHOOSE");
  if (chosen) {
    const columns = await Promise.all(chosen.args.slice(1).map((one) => columnOf(one, place)));
    return columns.includes(undefined) ? null : columns.map((column) => column ?? null);
  }
  const read = await readArgument(tokens, place);
  if (!read.ok || !read.source || !sameSheetName(read.source.sheet, place.sheet.name)) return null;
  const { row, column, columns } = read.source;
  return row === place.row ? Array.from({ length: columns }, (_, index) => column + index) : null;
}

/** The column of `B5&""`; `null` for an empty text, `undefined` for anything else. */
async function columnOf(tokens: readonly FormulaToken[], place: Place): Promise<number | null | undefined> {
  if (tokens.map((token) => token.text).join("") === '""') return null;
  const [reference] = tokens;
  if (reference?.kind === "reference") return referenceArea(reference).column;
  const columns = await columnsOf(
    tokens.filter((token) => token.text !== "&" && token.text !== '""'),
    place,
  );
  return columns?.length === 1 ? columns[0] : undefined;
}

async function markedUnit(
  sheet: SheetModel,
  formula: StatusFormula,
  first: number,
  codes: ReadonlyMap<string, string>,
): Promise<MarkedUnit> {
  const { column, marks, resits, rows } = formula;
  const [weights, rules] = [valueOf(formula.weights), valueOf(formula.rules)];
  const headings = marks.map((one) => labelsAbove(sheet, first, one)[0] ?? "");
  const labels = [...labelsAbove(sheet, first, column), ...marks.flatMap((one) => labelsAbove(sheet, first, one))];
  const code = labels.flatMap((label) => codes.get(foldCode(unitCode(label) ?? label)) ?? [])[0];
  const name = code ?? labels.flatMap((label) => unitCode(label) ?? [])[0] ?? labels[0];
  const unit = { marks, resits, ...(name !== undefined && { name }), ...(code !== undefined && { code }) };
  return { marks: { unit, sheet, rows, weights, rules }, headings, credits: await creditsUnder(code, rules) };
}

const ROWS_ABOVE = 8;

/** The texts over a column, from the nearest up. */
function labelsAbove(sheet: SheetModel, first: number, column: number): readonly string[] {
  const rows = Array.from({ length: Math.min(ROWS_ABOVE, first) }, (_, index) => first - 1 - index);
  return rows.flatMap((row) => {
    const value = sheet.cells[row]?.[column]?.value;
    return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
  });
}
