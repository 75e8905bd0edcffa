/** What a spreadsheet rewrites in a sheet when tracks are inserted or deleted, or when sheets are renamed or deleted. */
import type { ChartSource, ChartSpec } from "../../charts/chart-spec";
import { followFormula } from "../formula/references";
import { rewriteConditionalRule, rewriteValidationRule } from "../formula/rule-formulas";
import type { Area, Cell, CellMatrix, ChartModel, PrintSetup, SheetModel, TableModel } from "../model";
import type { StructureChange } from "../port";
import { changesRows, followRange, isTrackChange, moveArea, moveIndex, moveSpan, type TrackChange } from "../structure";
import { canonicalValidations } from "../validations";

/** The sheet after the change, which happened on it (`home`) or elsewhere. */
export function followSheet(sheet: SheetModel, change: StructureChange, home: boolean): SheetModel {
  const rewrite = (formula: string): string => followFormula(formula, change, home);
  const moved = home && isTrackChange(change) ? moveSheet(sheet, change) : sheet;
  const { validations, conditionalFormats, charts } = moved;
  return {
    ...moved,
    cells: rewriteCells(moved.cells, rewrite),
    ...(validations && {
      validations: canonicalValidations(
        validations.map((item) => ({ ...item, rule: rewriteValidationRule(item.rule, rewrite) })),
      ),
    }),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((item) => ({
        ...item,
        rule: rewriteConditionalRule(item.rule, rewrite),
      })),
    }),
    ...(charts && { charts: charts.map((chart) => ({ ...chart, spec: followChart(chart.spec, change) })) }),
  };
}

/** A chart reads the same cells, wherever they went; cells that are gone give no point. */
export function followChart(spec: ChartSpec, change: StructureChange): ChartSpec {
  const follow = (source: ChartSource): ChartSource => {
    if (!("range" in source)) return source;
    const range = followRange(source.range, change);
    return range === null ? { values: [] } : range === source.range ? source : { range };
  };
  return {
    ...spec,
    ...(spec.titleFrom && { titleFrom: follow(spec.titleFrom) }),
    categories: follow(spec.categories),
    series: spec.series.map((series) => ({ ...series, values: follow(series.values) })),
  };
}

export function moveAreas(areas: readonly Area[], change: TrackChange): Area[] {
  return areas.map((area) => moveArea(area, change)).filter((area) => area !== null);
}

/** A sheet none of whose formulas changes keeps its matrix, so that unchanged sheets stay cheap. */
function rewriteCells(cells: CellMatrix, rewrite: (formula: string) => string): CellMatrix {
  const rows: Record<number, { readonly [column: number]: Cell }> = {};
  let changed = false;
  for (const [row, rowCells] of Object.entries(cells)) {
    let next: Record<number, Cell> | null = null;
    for (const [column, cell] of Object.entries(rowCells)) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) continue;
      next ??= { ...rowCells };
      next[Number(column)] = { ...cell, formula };
    }
    changed ||= next !== null;
    rows[Number(row)] = next ?? rowCells;
  }
  return changed ? rows : cells;
}

function moveSheet(sheet: SheetModel, change: TrackChange): SheetModel {
  const rows = changesRows(change);
  const present = {
    ...sheet,
    cells: moveCells(sheet.cells, change),
    merges: moveList(sheet.merges, (merge) => moveArea(merge, change)),
    rowSizes: rows ? moveTracksOf(sheet.rowSizes, change) : sheet.rowSizes,
    columnSizes: rows ? sheet.columnSizes : moveTracksOf(sheet.columnSizes, change),
    rowStyles: rows ? moveTracksOf(sheet.rowStyles, change) : sheet.rowStyles,
    columnStyles: rows ? sheet.columnStyles : moveTracksOf(sheet.columnStyles, change),
    conditionalFormats: moveList(sheet.conditionalFormats, (item) => withAreas(item, change)),
    validations: moveList(sheet.validations, (item) => withAreas(item, change)),
    tables: moveList(sheet.tables, (table) => moveTable(table, change)),
    autoFilter: sheet.autoFilter && (moveArea(sheet.autoFilter, change) ?? undefined),
    comments: moveList(sheet.comments, (comment) => moveCell(comment, change)),
    charts: moveList(sheet.charts, (chart) => moveChart(chart, change)),
    print: sheet.print && movePrint(sheet.print, change),
  };
  return withoutAbsent(present) as SheetModel;
}

function withoutAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function moveList<T>(list: readonly T[] | undefined, move: (item: T) => T | null): readonly T[] | undefined {
  const moved = list?.map(move).filter((item) => item !== null);
  return moved === undefined || moved.length === 0 ? undefined : moved;
}

function withAreas<T extends { readonly areas: readonly Area[] }>(item: T, change: TrackChange): T | null {
  const areas = moveAreas(item.areas, change);
  return areas.length === 0 ? null : { ...item, areas };
}

function moveCell<T extends { readonly row: number; readonly column: number }>(item: T, change: TrackChange): T | null {
  if (changesRows(change)) {
    const row = moveIndex(item.row, change);
    return row === null ? null : { ...item, row };
  }
  const column = moveIndex(item.column, change);
  return column === null ? null : { ...item, column };
}

function moveTable(table: TableModel, change: TrackChange): TableModel | null {
  const area = moveArea(table.area, change);
  if (area === null) return null;
  if (changesRows(change)) return { ...table, area };
  return { ...table, area, columns: moveHeaders(table, area, change) };
}

/** Columns inserted inside a table get the next free « Column1 », deleted ones leave with their header. */
function moveHeaders(table: TableModel, area: Area, change: TrackChange): string[] {
  const headers: (string | undefined)[] = Array.from({ length: area.columns }, () => undefined);
  table.columns.forEach((header, index) => {
    const column = moveIndex(table.area.column + index, change);
    if (column !== null) headers[column - area.column] = header;
  });
  let free = 0;
  return headers.map((header) => {
    if (header !== undefined) return header;
    do free += 1;
    while (headers.includes(`Column${free}`));
    return `Column${free}`;
  });
}

/** A chart hangs on its cells, and stays when they are deleted. */
function moveChart(chart: ChartModel, change: TrackChange): ChartModel {
  return { ...chart, anchor: moveArea(chart.anchor, change) ?? chart.anchor };
}

function movePrint(print: PrintSetup, change: TrackChange): PrintSetup {
  const { area, repeatRows, repeatColumns, rowBreaks, columnBreaks, ...rest } = print;
  const rows = changesRows(change);
  return withoutAbsent({
    ...rest,
    area: area && (moveArea(area, change) ?? undefined),
    repeatRows: rows ? moveTracks(repeatRows, change) : repeatRows,
    repeatColumns: rows ? repeatColumns : moveTracks(repeatColumns, change),
    rowBreaks: rows ? moveBreaks(rowBreaks, change) : rowBreaks,
    columnBreaks: rows ? columnBreaks : moveBreaks(columnBreaks, change),
  });
}

/** A break stands between two tracks: where the one it began a page with is deleted, the next one begins it. */
function moveBreaks(breaks: readonly number[] | undefined, change: TrackChange): readonly number[] | undefined {
  const moved = (breaks ?? []).map((track) => moveIndex(track, change) ?? change.at).filter((track) => track > 0);
  return moved.length === 0 ? undefined : [...new Set(moved)];
}

function moveTracks(
  tracks: { readonly first: number; readonly last: number } | undefined,
  change: TrackChange,
): { first: number; last: number } | undefined {
  const span = tracks && moveSpan(tracks.first, tracks.last - tracks.first + 1, change);
  return span ? { first: span.start, last: span.start + span.count - 1 } : undefined;
}

/** What is said of rows or columns, by their index. */
function moveTracksOf<T>(
  tracks: { readonly [track: number]: T } | undefined,
  change: TrackChange,
): { readonly [track: number]: T } | undefined {
  const moved = Object.entries(tracks ?? {}).flatMap(([track, said]) => {
    const index = moveIndex(Number(track), change);
    return index === null ? [] : [[index, said] as const];
  });
  return moved.length === 0 ? undefined : Object.fromEntries(moved);
}

function moveCells(cells: CellMatrix, change: TrackChange): CellMatrix {
  const moved: Record<number, Record<number, Cell>> = {};
  for (const [rowKey, rowCells] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(rowCells)) {
      const place = moveCell({ row: Number(rowKey), column: Number(columnKey) }, change);
      if (place === null) continue;
      const { spilledFrom } = cell;
      const anchor = spilledFrom && moveCell(spilledFrom, change);
      (moved[place.row] ??= {})[place.column] = anchor ? { ...cell, spilledFrom: anchor } : cell;
    }
  }
  return moved;
}
