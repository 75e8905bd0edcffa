/**
 * Finds the tables of a sheet as somebody made it: a title above, headings in row 4 over two rows, coefficients around
 * them, totals at the end, several tables on a sheet.
 */
import { fold } from "../../spreadsheet/cell/text";
import type { Area, SheetModel } from "../../workbook/model";
import { containsArea, intersectAreas } from "../../workbook/area";
import { guessOf } from "./column-guess";
import { findLists } from "./find-lists";
import { guessByContent, profileOf, weighed } from "./column-profile";
import { WHO_ROLES, type RoleGuess } from "./column-role";
import type { FoundTable } from "./found-table";
import { headingBlock, headingLabels, type HeadingBlock } from "./heading-block";
import { headingRuns, type HeadingRun } from "./heading-rows";
import { inContext, type ReadColumn } from "./in-context";
import { SheetGrid } from "./sheet-grid";
import { withSharedTitles } from "./shared-titles";
import { tableRows } from "./table-rows";

/** A better row of headings this close is the real one: what stands above it states facts about the table. */
const LOOK_AHEAD = 3;

export function findTables(sheet: SheetModel): readonly FoundTable[] {
  const grid = new SheetGrid(sheet);
  if (holdsRules(grid)) return [];
  let tables: readonly FoundTable[] = [];
  for (const row of grid.rows) {
    const taken = tables.map(({ area }) => area);
    for (const run of headingRuns(grid, row, taken)) {
      if (tables.some(({ area }) => touches(area, run)) || isOutdone(grid, run)) continue;
      const table = tableUnder(grid, run);
      // A wider reading of the same headings knows more.
      if (table.dataRows.length > 0) tables = [...tables.filter(({ area }) => !containsArea(table.area, area)), table];
    }
  }
  return [
    ...tables,
    ...findLists(
      grid,
      tables.map(({ area }) => area),
    ),
  ];
}

const KEY = new Set(["cle", "parametre", "key", "parameter"]);
const VALUE = new Set(["valeur", "value"]);

/** « Clé | Valeur »: a rules table, whose keys and values would look like marks and amounts. */
function holdsRules(grid: SheetGrid): boolean {
  return grid.rows.some((row) =>
    grid
      .columnsOf(row)
      .some((column) => KEY.has(fold(grid.text(row, column))) && VALUE.has(fold(grid.text(row, column + 1)))),
  );
}

/** The table that holds the selection, or the only one of the sheet; the largest when the selection says nothing. */
export function tableAt(tables: readonly FoundTable[], selection: Area): FoundTable | undefined {
  const touched = tables.filter(({ area }) => intersectAreas(area, selection) !== null);
  const candidates = touched.length > 0 ? touched : tables;
  return candidates.reduce<FoundTable | undefined>(
    (most, table) => (most && most.dataRows.length >= table.dataRows.length ? most : table),
    undefined,
  );
}

function touches(area: Area, { row, first, last }: HeadingRun): boolean {
  return intersectAreas(area, { row, column: first, rows: 1, columns: last - first + 1 }) !== null;
}

function isOutdone(grid: SheetGrid, run: HeadingRun): boolean {
  for (let row = run.row + 1; row <= run.row + LOOK_AHEAD; row += 1) {
    const better = headingRuns(grid, row).find(
      (other) => other.first <= run.last && other.last >= run.first && other.score > run.score,
    );
    if (better) return true;
  }
  return false;
}

function tableUnder(grid: SheetGrid, run: HeadingRun): FoundTable {
  const excel = grid.sheet.tables?.find(({ area }) => containsArea(area, cellsOf(run)));
  const block =
    excel && excel.noHeaderRow !== true ? blockOf(excel.area, grid) : withLabels(grid, headingBlock(grid, run));
  const named = namedColumns(grid, block);
  const who = named.filter(({ guess }) => guess !== null && WHO_ROLES.has(guess.role)).map(({ column }) => column);
  const { dataRows, specialRows, last } = tableRows(grid, block, who, excel && excel.area.row + excel.area.rows - 1);
  const found = readColumns(grid, named, dataRows);
  const area = {
    row: block.first,
    column: block.firstColumn,
    rows: last - block.first + 1,
    columns: named.length,
  };
  return {
    sheet: grid.sheet.name,
    area,
    headings: { first: block.first, last: block.last },
    dataRows,
    specialRows,
    columns: inContext(found.filter(({ heading, profile }) => heading !== "" || profile.filled > 0)),
    ...(excel && { excelTable: excel.name }),
  };
}

interface NamedColumn extends Pick<ReadColumn, "column" | "heading" | "labels"> {
  /** What its headings say it is; `null`: nothing that is known. */
  readonly guess: RoleGuess | null;
}

function namedColumns(grid: SheetGrid, block: HeadingBlock): readonly NamedColumn[] {
  const columns = Array.from({ length: block.lastColumn - block.firstColumn + 1 }, (_, at) => block.firstColumn + at);
  const written = columns.map((column) => headingLabels(grid, block, column));
  return withSharedTitles(written).map((labels, at) => ({
    column: block.firstColumn + at,
    heading: (written[at] ?? labels).join(" · "),
    labels,
    guess: guessOf(labels),
  }));
}

/** What the headings say, weighed against what stands under them. */
function readColumns(
  grid: SheetGrid,
  named: readonly NamedColumn[],
  dataRows: readonly number[],
): readonly ReadColumn[] {
  const profiled = named.map((one) => ({ ...one, profile: profileOf(grid, one.column, dataRows) }));
  // « Formateur » over numbers names nobody.
  const isPeople = profiled.some(
    ({ guess, profile }) => guess !== null && WHO_ROLES.has(guess.role) && WHO_ROLES.has(weighed(guess, profile).role),
  );
  return profiled.map(({ column, heading, labels, guess, profile }) => {
    const said = guess === null ? guessByContent(profile, isPeople) : weighed(guess, profile, isPeople);
    const shown = { column, heading, labels, guess: said, profile, hidden: grid.isHiddenColumn(column) };
    return { ...shown, label: labels.at(-1) ?? "", isNamed: guess !== null };
  });
}

const ROWS_OF_LABELS = 8;

/** A column of words that nothing heads, right before the first heading, labels the rows. */
function withLabels(grid: SheetGrid, block: HeadingBlock): HeadingBlock {
  const column = block.firstColumn - 1;
  if (column < 0) return block;
  const below = Array.from({ length: ROWS_OF_LABELS }, (_, index) => block.last + 1 + index);
  const filled = below.filter((row) => grid.kind(row, block.firstColumn) !== "blank");
  const labels = filled.filter((row) => grid.kind(row, column) === "text");
  const isFree = grid.kind(block.last, column) === "blank";
  return isFree && labels.length >= 2 && labels.length === filled.length ? { ...block, firstColumn: column } : block;
}

function cellsOf({ row, first, last }: HeadingRun): Area {
  return { row, column: first, rows: 1, columns: last - first + 1 };
}

function blockOf(area: Area, grid: SheetGrid): HeadingBlock {
  return {
    ...headingBlock(grid, {
      row: area.row,
      first: area.column,
      last: area.column + area.columns - 1,
      recognised: 0,
      score: 0,
    }),
    last: area.row,
    firstColumn: area.column,
    lastColumn: area.column + area.columns - 1,
    apart: [],
  };
}
