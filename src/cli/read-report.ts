/**
 * What is read of a sheet, as JSON. The shape has a version; docs/guide/ligne-de-commande.md describes it. Cells and
 * columns are named as in a spreadsheet, rows counted from 1.
 */
import { toNumber } from "../rules/exact/ratio";
import { askedQuestion } from "../tools/reading/asked";
import type { Certainty, Known } from "../tools/reading/certainty";
import type { Scale } from "../tools/reading/column-scale";
import type { ColumnReading, SheetReading, TableReading, UnitReading, Weights } from "../tools/reading/sheet-reading";
import { columnName, formatArea, formatCell } from "../workbook/address";
import type { Locale } from "../i18n/locale";

export const REPORT_VERSION = 1;

export interface Stated<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly evidence: readonly string[];
  readonly against?: readonly string[];
}

function stated<T, U>({ value, certainty, evidence, against }: Known<T>, shown: (value: T) => U): Stated<U> {
  const said = (list: Known<T>["evidence"]): readonly string[] =>
    list.map(({ witness, says, cells }) => `${witness}: ${says}${cells ? ` [${formatArea(cells)}]` : ""}`);
  return {
    value: shown(value),
    certainty,
    evidence: said(evidence),
    ...(against.length > 0 && { against: said(against) }),
  };
}

export function sheetReport({ sheet, tables }: SheetReading, locale: Locale) {
  return { sheet: sheet.name, tables: tables.map((table) => tableReport(table, locale)) };
}

export type SheetReport = ReturnType<typeof sheetReport>;
export type TableReport = SheetReport["tables"][number];

function tableReport(table: TableReading, locale: Locale) {
  const { found, layout, people, questions } = table;
  return {
    area: formatArea(found.area),
    headings: found.headings.last < found.headings.first ? null : rowsOf(found.headings),
    layout: stated(layout, (value) => value),
    rows: found.dataRows.map((row) => row + 1),
    rowsApart: found.specialRows.map(({ row, kind }) => ({ row: row + 1, kind })),
    people: {
      who: stated(people.who, (who) => lettersOf(who)),
      rows: people.rows.length,
      namesakes: people.namesakes.map(({ kind, text, rows }) => ({ kind, text, rows: rows.map((row) => row + 1) })),
      placeholders: people.placeholders.map(({ row, column, text }) => ({ cell: formatCell(row, column), text })),
    },
    beside: table.beside.map(({ row, column, text }) => ({ cell: formatCell(row, column), text })),
    columns: table.columns.map(columnReport),
    units: table.units.map(unitReport),
    ...(table.meanWeights && { meanWeights: stated(table.meanWeights, weightsReport) }),
    questions: questions.map((question) => ({
      kind: question.kind,
      columns: question.columns.map(columnName),
      ...askedQuestion(question, locale),
      cells: question.cells,
    })),
    ready: layout.value === "learnerPerRow" && questions.length === 0 && table.units.length > 0,
  };
}

function rowsOf({ first, last }: { readonly first: number; readonly last: number }) {
  return { first: first + 1, last: last + 1 };
}

function lettersOf(columns: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns as Record<string, number>).map(([part, column]) => [part, columnName(column)]),
  );
}

function columnReport({ column, heading, role, guess, scale, unit, assessment, derived, odd }: ColumnReading) {
  return {
    column: columnName(column),
    heading,
    role: stated(role, (value) => value),
    ...(unit && { unit: stated(unit, (value) => value) }),
    ...(assessment && { assessment: stated(assessment, (value) => value) }),
    ...(guess.session !== undefined && { session: guess.session }),
    ...(scale && { scale: stated(scale, scaleReport) }),
    ...(derived && {
      derived: {
        // Figures that were typed have none: what they are made of is in “parts”.
        formula: derived.isTyped ? null : derived.formula,
        typed: derived.isTyped === true,
        parts:
          derived.parts &&
          Object.fromEntries([...derived.parts].map(([part, weight]) => [columnName(part), toNumber(weight)])),
        otherRows: derived.otherRows.map((row) => row + 1),
      },
    }),
    ...(odd.length > 0 && {
      odd: odd.map(({ row, cell }) => ({ cell: formatCell(row, column), text: "text" in cell ? cell.text : "" })),
    }),
  };
}

export function scaleReport(scale: Scale): number | string {
  if (scale.kind === "number") return scale.outOf;
  return scale.kind === "column" ? `column ${columnName(scale.column)}` : "cells";
}

function unitReport({ unit, weights }: UnitReading) {
  return {
    name: unit.name ?? null,
    code: unit.code ?? null,
    marks: unit.marks.map(columnName),
    resits: unit.resits.map((column) => (column === null ? null : columnName(column))),
    weights: stated(weights, weightsReport),
  };
}

type WeightsReport =
  | Exclude<Weights["kind"], "row" | "figures" | "columns">
  | { readonly row: number }
  | { readonly figures: readonly number[] }
  | { readonly columns: readonly string[] };

function weightsReport(weights: Weights): WeightsReport {
  switch (weights.kind) {
    case "row":
      return { row: weights.row + 1 };
    case "figures":
      return { figures: weights.values };
    case "columns":
      return { columns: weights.columns.map(columnName) };
    default:
      return weights.kind;
  }
}
