/** Reads a sheet once, for every tool. */
import { foldCode } from "../../spreadsheet/words/heading-fold";
import type { SheetModel } from "../../workbook/model";
import { columnKey, corrected, type Corrections } from "../recognise/corrections";
import { findTables } from "../recognise/find-tables";
import type { FoundTable } from "../recognise/found-table";
import { attachedUnits } from "./attached-unit";
import { cellsBeside } from "./beside";
import { withFormulas } from "./by-formulas";
import { withShapes } from "./by-shape";
import { columnScales, type ColumnScale } from "./column-scale";
import { columnStatements } from "./column-statements";
import { derivedColumns } from "./derived-columns";
import { exportedTable } from "./exports/export-table";
import { foundBefore, keepFound } from "./found-before";
import { layoutOf, withTellingUnit } from "./layout";
import { withoutLegend } from "./legend";
import { readPeople } from "./people";
import { presentResults } from "./present-results";
import { questionsOf } from "./questions";
import type { SheetReading, TableReading } from "./sheet-reading";
import { withTurnedMarks } from "./turned-table";
import { meanWeights, unitWeights } from "./unit-weights";

export interface ReadingOptions {
  /** What the user has said of the sheet. */
  readonly corrections?: Corrections;
  /** The catalogue of the convention. */
  readonly codes?: readonly string[];
}

const NOTHING: ReadingOptions = {};

export function tablesOf(sheet: SheetModel): readonly FoundTable[] {
  const before = foundBefore(sheet);
  if (before) return before;
  const exported = exportedTable(sheet);
  // What stands around the marks of an export describes them.
  const tables = exported ? [exported] : findTables(sheet);
  keepFound(sheet, tables);
  return tables;
}

export function readSheet(sheet: SheetModel, options: ReadingOptions = NOTHING): SheetReading {
  return { sheet, tables: tablesOf(sheet).map((table) => readTable(sheet, table, options)) };
}

interface KnownReading {
  readonly said: string;
  readonly reading: TableReading;
}

/** Every tool that looks at a table of a snapshot gets the same reading of it. */
const readings = new WeakMap<FoundTable, KnownReading[]>();
/** Answers come one by one: the readings before them are of no use. */
const MOST_READINGS = 3;

export function readTable(sheet: SheetModel, table: FoundTable, options: ReadingOptions = NOTHING): TableReading {
  const said = JSON.stringify([options.corrections ?? {}, options.codes ?? []]);
  const before = readings.get(table) ?? [];
  const known = before.find((one) => one.said === said && one.reading.sheet === sheet);
  if (known) return known.reading;
  const reading = newReading(sheet, table, options);
  readings.set(table, [{ said, reading }, ...before].slice(0, MOST_READINGS));
  return reading;
}

function newReading(sheet: SheetModel, table: FoundTable, options: ReadingOptions): TableReading {
  const { corrections = {}, codes = [] } = options;
  const words = new Set(Object.keys(corrections));
  const said = new Set(table.columns.flatMap(({ column }) => (words.has(columnKey(table, column)) ? [column] : [])));
  const spoken = withShapes(sheet, corrected(withTurnedMarks(table), corrections), said);
  const derived = derivedColumns(sheet, spoken);
  const results = new Set(presentResults(sheet, spoken).values());
  const numbered = withoutLegend(
    sheet,
    withoutMarks(withFormulas(spoken, derived, said), (column) => results.has(column)),
  );
  const people = readPeople(sheet, numbered, said);
  const formulated = withTellingUnit(sheet, numbered, people);
  const layout = layoutOf(sheet, formulated, people);
  const isNobodys = layout.value === "notMarks";
  const read = withoutMarks(formulated, (column) => isNobodys && !said.has(column));
  const scales = columnScales(sheet, read, said);
  const catalogue = new Set(codes.map(foldCode));
  const isKnownUnit = (unit: string): boolean => catalogue.has(foldCode(unit));
  const columns = columnStatements({ sheet, table: read, layout: layout.value, derived, scales, said, isKnownUnit });
  const outOf = (column: number): number => figureOf(scales.get(column));
  const attached = attachedUnits(read, codes, results);
  const units = attached.map((unit) => ({ unit, weights: unitWeights(sheet, read, unit, derived, outOf) }));
  const mean = meanWeights(read, attached, derived, outOf);
  const beside = cellsBeside(sheet, table, tablesOf(sheet));
  const known = { sheet, found: read, layout, people, columns, units, beside, ...(mean && { meanWeights: mean }) };
  const used = new Set(
    units.flatMap(({ unit }) => [...unit.marks, ...unit.resits.filter((column) => column !== null)]),
  );
  return { ...known, questions: questionsOf(known, used, said) };
}

/** Where nobody has marks, « Pilote de projet » is none; a result of ours is no mark to compute from. */
function withoutMarks(table: FoundTable, isOther: (column: number) => boolean): FoundTable {
  const columns = table.columns.map((column) =>
    (column.guess.role === "mark" || column.guess.role === "mean") && isOther(column.column)
      ? { ...column, guess: { role: "other" as const, confidence: UNREAD } }
      : column,
  );
  return { ...table, columns };
}

const UNREAD = 0.5;
const TWENTY = 20;

function figureOf(scale: ColumnScale | undefined): number {
  return scale?.known.value.kind === "number" ? scale.known.value.outOf : TWENTY;
}
