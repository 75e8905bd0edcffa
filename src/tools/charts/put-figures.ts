/** Lays out the figures of a chart on a sheet, and says where its chart reads them. */
import { catalogueChart, leastOf } from "../../charts/catalogue/catalogue-chart";
import type { ChartSource, ChartSpec } from "../../charts/chart-spec";
import { findingOf } from "../../charts/catalogue/findings";
import { tellFormula, tellOfCells, type FigureCells } from "../../charts/catalogue/tell-formula";
import { chartKindWords } from "../../i18n/chart-kinds";
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import type { Area } from "../../workbook/model";
import { area, areaReference, cellReference, quoted } from "../cell-reference";
import type { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { figureTable, type ChartFigures, type OwnCells } from "./chart-figures";

const ROW_HEIGHT = 22;
const HEADING_HEIGHT = 36;
const edge = { line: "thin", color: sheetPalette.line } as const;
export const FIGURE_GRID = { top: edge, right: edge, bottom: edge, left: edge } as const;

export interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface PutFigures {
  readonly spec: ChartSpec;
  /** The finding, as the formula of a cell of the same sheet. */
  readonly finding: string;
  /** Where its columns stand, for formulas of the same sheet; elsewhere they name it. */
  readonly cells: FigureCells;
  /** The rows of figures. */
  readonly body: Area;
  readonly columnOf: (id: string) => number;
  /** From the parameter to the last figure. */
  readonly area: Area;
}

/** How wide the columns of figures want to be, in pixels. */
export const LABEL_WIDTH = 250;
export const FIGURE_WIDTH = 92;

/**
 * The parameter if any, the headings and a row for each figure.
 *
 * @param finding the cell of the sheet that will say the finding
 */
export function putFigures(
  draft: SheetDraft,
  figures: ChartFigures,
  { row, column }: Corner,
  finding: Corner,
  locale: Locale,
): PutFigures {
  const { labels, columns, parameter } = figures;
  const headings = row + (parameter ? 2 : 0);
  const first = headings + 1;
  const at = (id: string): number => column + 1 + columns.findIndex((one) => one.id === id);
  const whole = (of: number): string => areaReference(area(first, of, labels.length), "both");
  const cells: FigureCells = {
    labels: whole(column),
    column: (id: string) => whole(at(id)),
    name: (id: string) => cellReference(headings, at(id), "both"),
  };
  const body = area(first, column, labels.length, columns.length + 1);
  if (parameter) putParameter(draft, parameter, { row, column });
  putHeadings(draft, headingsOf(figures, locale), headings, column);
  labels.forEach(({ formula }, index) => draft.formula(first + index, column, `=${formula}`));
  putColumns(draft, figures, { first, at, column: cells.column, parameter: cellReference(row, column + 1, "both") });
  styleBody(draft, body);
  return {
    spec: specOf(draft, figures, { body, at, finding }, locale),
    finding: findingFormula(figures, cells, locale),
    cells,
    body,
    columnOf: at,
    area: area(row, column, first + labels.length - row, columns.length + 1),
  };
}

/** What is not counted is said, now and later, in one cell. */
export function putLeftOut(draft: SheetDraft, count: string, { row, column }: Corner, locale: Locale): void {
  const { one, more } = chartSheetWords[locale].leftOut;
  const t = tellOfCells(locale);
  const said = t.choose(`(${count})`, {
    zero: '""',
    one: t.say(one),
    more: t.say((cells = "") => more(cells), t.written(`(${count})`, "count")),
  });
  draft
    .formula(row, column, `=${said}`)
    .style(area(row, column), { fontSize: 10, color: sheetPalette.verdict.near.color, vertical: "middle" })
    .heights({ [row]: ROW_HEIGHT });
}

function headingsOf({ kind, columns }: ChartFigures, locale: Locale): readonly string[] {
  return [chartKindWords[locale].labels[kind], ...columns.map(({ name }) => name)];
}

interface ColumnPlaces {
  /** The row of the first figure. */
  readonly first: number;
  readonly at: (id: string) => number;
  /** The figures of a column, as formulas read them. */
  readonly column: (id: string) => string;
  readonly parameter: string;
}

function putColumns(draft: SheetDraft, { labels, columns }: ChartFigures, places: ColumnPlaces): void {
  const { first, at, column, parameter } = places;
  for (const { id, cells, format } of columns) {
    cells.forEach(({ formula }, index) => {
      const own: OwnCells = { beside: (other) => cellReference(first + index, at(other)), column, parameter };
      draft.formula(first + index, at(id), `=${formula(own)}`);
    });
    draft.numberFormat(area(first, at(id), labels.length), format);
  }
}

interface SpecPlaces {
  readonly body: Area;
  readonly at: (id: string) => number;
  readonly finding: Corner;
}

function specOf(
  draft: SheetDraft,
  figures: ChartFigures,
  { body, at, finding }: SpecPlaces,
  locale: Locale,
): ChartSpec {
  const { kind, columns } = figures;
  const source = (column: number): ChartSource => ({ range: draft.range({ ...body, column, columns: 1 }) });
  const read = {
    labels: source(body.column),
    columns: columns.map(({ id, name }) => ({ id, name, values: source(at(id)) })),
    finding: { range: draft.range(area(finding.row, finding.column)) },
  };
  return catalogueChart(kind, read, locale, leastOf(kind, figureTable(figures)));
}

/** Where a figure is in error, nothing is found; where the cells that it reads were deleted, that is what is said. */
function findingFormula({ kind, columns: [first] }: ChartFigures, cells: FigureCells, locale: Locale): string {
  const { gone, titles } = chartKindWords[locale];
  const said = findingOf(kind, tellFormula(cells, locale), locale);
  const read = first === undefined ? said : `SUM(${cells.column(first.id)})`;
  const isGone = `IFERROR(ERROR.TYPE(${read}),0)=${DELETED}`;
  return `=IF(${isGone},${quoted(gone(titles[kind]))},${unlessInError(said, titles[kind], locale)})`;
}

/** What ERROR.TYPE says of `#REF!`. */
const DELETED = 4;

/** A sentence, or that a figure is in error. */
export function unlessInError(said: string, title: string, locale: Locale): string {
  return `IFERROR(${said},${quoted(chartKindWords[locale].inError(title))})`;
}

export function putParameter(
  draft: SheetDraft,
  { label, format, input }: NonNullable<ChartFigures["parameter"]>,
  { row, column }: Corner,
): void {
  const isTyped = typeof input === "number";
  draft
    .put(row, column, label, input)
    .numberFormat(area(row, column + 1), format)
    .style(area(row, column, 1, 2), { fontSize: 10, bold: true, vertical: "middle", border: FIGURE_GRID })
    .style(area(row, column), sheetPalette.subheading)
    .style(area(row, column + 1), { horizontal: "right", ...(isTyped && sheetPalette.input) })
    .heights({ [row]: ROW_HEIGHT });
}

export function putHeadings(draft: SheetDraft, headings: readonly string[], row: number, column: number): void {
  draft
    .put(row, column, ...headings)
    .style(area(row, column, 1, headings.length), {
      bold: true,
      fontSize: 10,
      vertical: "middle",
      wrap: true,
      border: FIGURE_GRID,
      ...sheetPalette.heading,
    })
    .style(area(row, column + 1, 1, headings.length - 1), { horizontal: "right" })
    .heights({ [row]: HEADING_HEIGHT });
}

function styleBody(draft: SheetDraft, target: Area): void {
  draft
    .style(target, { fontSize: 10, vertical: "middle", color: sheetPalette.ink, border: FIGURE_GRID })
    .style({ ...target, columns: 1 }, { wrap: true })
    .style({ ...target, column: target.column + 1, columns: target.columns - 1 }, { horizontal: "right" })
    .heights(Object.fromEntries(Array.from({ length: target.rows }, (_, index) => [target.row + index, ROW_HEIGHT])));
}
