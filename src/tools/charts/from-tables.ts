/** Charts of the tables that are known by their headings. */
import type { ChartKind } from "../../charts/catalogue/chart-kinds";
import { OTHER } from "../../charts/catalogue/catalogue-chart";
import { chartKindWords } from "../../i18n/chart-kinds";
import type { Locale } from "../../i18n/locale";
import type { WorkbookModel } from "../../workbook/model";
import { computed, type ChartFigures, type FigureCell, type FiguresColumn } from "./chart-figures";
import { tableForms, type TableForm } from "./chart-headings";
import { headedTables, type HeadedTable } from "./headed-tables";
import { sourceFigure, sourceLabel } from "./source-cell";

export function chartsOfTables(workbook: WorkbookModel, kind: ChartKind, locale: Locale): readonly ChartFigures[] {
  const form = tableForms[kind];
  if (form === undefined) return [];
  return headedTables(workbook, form).map((table) => chartOfTable(kind, table, form, locale));
}

function chartOfTable(kind: ChartKind, table: HeadedTable, form: TableForm, locale: Locale): ChartFigures {
  const { sheet, label, rows } = table;
  const names = chartKindWords[locale].columns;
  const columns = Object.entries(table.columns).map(([id, column]): FiguresColumn => ({
    id,
    name: names[id as keyof typeof names],
    format: form.format,
    cells: rows.map((row) => sourceFigure(sheet, row, column)),
  }));
  return {
    kind,
    subject: titleOver(table) ?? sheet.name,
    sheets: [sheet.name],
    labels: rows.map((row) => sourceLabel(sheet, row, label, { locale, dates: form.dates })),
    columns: completed[kind]?.(columns, { table, format: form.format, locale }) ?? columns,
  };
}

/** Several tables of a sheet are told apart by the line right over their headings. */
function titleOver({ sheet, headings, label }: HeadedTable): string | undefined {
  const over = sheet.cells[headings - 1]?.[label]?.value;
  return typeof over === "string" && over.trim() !== "" ? `${sheet.name} — ${over.trim()}` : undefined;
}

interface Given {
  readonly table: HeadedTable;
  readonly format: string;
  readonly locale: Locale;
}

type Complete = (columns: readonly FiguresColumn[], given: Given) => readonly FiguresColumn[];

/** What a kind draws besides what the table holds. */
const completed: Readonly<Partial<Record<ChartKind, Complete>>> = {
  treasury: withLowest,
  obligations: withLengths,
  margin: withParties,
};

function withLowest(columns: readonly FiguresColumn[], { format, locale }: Given): readonly FiguresColumn[] {
  const balances = cellsOf(columns, "balance").map(({ value }) => value);
  const known = balances.filter((one) => one !== null);
  const lowest: FigureCell = {
    value: computed(known, (...numbers) => Math.min(...numbers)),
    formula: ({ column }) => `MIN(${column("balance")})`,
  };
  const name = chartKindWords[locale].columns.lowest;
  return [...columns, { id: "lowest", name, format, cells: balances.map(() => lowest) }];
}

/** What has no end is due on a day. */
function withLengths(columns: readonly FiguresColumn[], { format, locale }: Given): readonly FiguresColumn[] {
  const names = chartKindWords[locale].columns;
  const starts = cellsOf(columns, "start");
  const given = cellsOf(columns, "end");
  const ends = starts.map((start, row): FigureCell => {
    const end = given[row];
    if (end === undefined) return { value: start.value, formula: ({ beside }) => beside("start") };
    const formula: FigureCell["formula"] = (own) =>
      `IF(${end.formula(own)}="",${own.beside("start")},${end.formula(own)})`;
    return { value: end.value ?? start.value, formula };
  });
  const days = starts.map(({ value }, row): FigureCell => ({
    value: computed([value, ends[row]?.value ?? null], (from = 0, to = 0) => Math.max(1, to - from + 1)),
    formula: ({ beside }) => `IF(${beside("start")}="","",MAX(1,${beside("end")}-${beside("start")}+1))`,
  }));
  return [
    ...columns.filter(({ id }) => id === "start"),
    { id: "end", name: names.end, format, cells: ends },
    { id: "days", name: names.days, format: "0", cells: days },
  ];
}

/** The columns of money right of the margin are its parts. */
function withParties(columns: readonly FiguresColumn[], { table, format, locale }: Given): readonly FiguresColumn[] {
  const names = chartKindWords[locale].columns;
  const { sheet, headings, label, rows } = table;
  const margin = table.columns["margin"] ?? label;
  const parties = Object.entries(sheet.cells[headings] ?? {}).flatMap(([key, { value }]): FiguresColumn[] => {
    const column = Number(key);
    const name = typeof value === "string" ? value.trim() : "";
    const hasFigures = rows.every((row) => typeof sheet.cells[row]?.[column]?.value === "number");
    // What the parts are held against is drawn anyway.
    if (name === "" || name === names.zero || column <= margin || !hasFigures) return [];
    return [{ id: `${OTHER}${name}`, name, format, cells: rows.map((row) => sourceFigure(sheet, row, column)) }];
  });
  return [
    {
      id: "headcount",
      name: names.headcount,
      format: "0",
      cells: rows.map((row): FigureCell => sourceFigure(sheet, row, label)),
    },
    ...columns,
    ...parties,
    { id: "zero", name: names.zero, format, cells: rows.map(() => ({ value: 0, formula: () => "0" })) },
  ];
}

function cellsOf(columns: readonly FiguresColumn[], id: string): readonly FigureCell[] {
  return columns.find((column) => column.id === id)?.cells ?? [];
}
