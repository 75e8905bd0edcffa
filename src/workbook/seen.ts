/**
 * Binds a plan to what it was made from: what its targets held, and the cells that tell whose they are. A plan is
 * written only while the workbook still says the same (`transaction/stale.ts`).
 *
 * A sheet of ordinary size is seen whole. Of a larger one, where reading everything again would cost as much as the
 * plan itself: the targets, the first rows, the headings nearest above the targets, and in the rows of the targets the
 * columns that tell rows apart. A sheet whose contents the plan copies or sums up is seen whole whatever its size.
 */
import { sameSheetName } from "./address";
import { intersectAreas, MAX_COLUMNS, MAX_ROWS } from "./area";
import { contentKey } from "./content-key";
import { mentions, withoutPlaces } from "./formula/references";
import type { Area, CellMatrix, RangeRef, SheetModel, WorkbookModel } from "./model";
import { cellAt, cellsIn, contentAt } from "./model-edit/cells";
import { settingOf } from "./model-edit/settings-sheet";
import type { Edit, Plan, Seen, SeenCells } from "./plan";
import { atOnce, type Parts } from "./parts";
import { keyColumns, type RowSpan } from "./row-identity";

/** Rows that are looked at in one part of the work. */
const ROWS_OF_A_PART = 100;
/** As many cells as a request reads without anyone noticing. */
const SEEN_WHOLE = 20_000;
/** Titles and headings stand there, in all but the strangest sheets. */
const FIRST_ROWS = 30;
/** Rows of targets closer than this are read as one block. */
const CLOSE = 50;

/**
 * The plan, bound to the workbook it was made from.
 *
 * @param reads the sheets whose contents it copies or sums up
 * @param names those by which it found where to write
 */
export function bound(
  workbook: WorkbookModel,
  plan: Plan,
  reads: readonly string[] = [],
  names: readonly string[] = [],
): Plan {
  return { ...plan, seen: seenBy(workbook, plan, reads, names) };
}

/** The same, part by part: what a plan on thousands of rows stands on takes longer than all the rest. */
export function* boundInParts(workbook: WorkbookModel, plan: Plan): Parts<Plan> {
  return { ...plan, seen: yield* seenInParts(workbook, plan) };
}

/** The plan, bound to the one sheet it was made from; the rest of the workbook is not known. */
export function boundToSheet(sheet: SheetModel, plan: Plan): Plan {
  const seen = seenBy({ sheets: [sheet], names: [] }, plan);
  return { ...plan, seen: seen.filter(({ kind }) => kind === "cells") };
}

/** What a plan made from that workbook stands on. */
export function seenBy(
  workbook: WorkbookModel,
  plan: Plan,
  reads: readonly string[] = [],
  names: readonly string[] = [],
): readonly Seen[] {
  return atOnce(seenInParts(workbook, plan, reads, names));
}

export function* seenInParts(
  workbook: WorkbookModel,
  plan: Plan,
  reads: readonly string[] = [],
  names: readonly string[] = [],
): Parts<readonly Seen[]> {
  const read = readByFormulas(workbook, plan);
  yield;
  const targets = targetsBySheet(plan, read.sheets);
  const copied = withSources(workbook, reads);
  const cells: SeenCells[] = [];
  for (const sheet of workbook.sheets) {
    const key = sheet.name.toLowerCase();
    const areas = targets.get(key);
    if (areas === undefined && !copied.has(key)) continue;
    for (const one of yield* seenOfSheet(sheet, areas ?? [], copied.has(key))) cells.push(one);
  }
  return [
    ...cells,
    ...namesSeen(workbook, plan, new Set([...read.names, ...names.map((name) => name.toLowerCase())])),
    ...plan.edits.flatMap((edit): readonly Seen[] =>
      edit.kind === "setting" ? [{ kind: "setting", key: edit.key, value: settingOf(workbook, edit.key) }] : [],
    ),
  ];
}

/** The areas a plan changes, by the name in lower case of the sheet as it was before; none where it only reads. */
function targetsBySheet(plan: Plan, read: ReadonlySet<string>): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  const origins = new Map<string, string>();
  const add = (sheet: string, own: readonly Area[]): void => {
    const key = sheet.toLowerCase();
    const origin = origins.get(key) ?? key;
    const areasThere = areas.get(origin);
    if (areasThere === undefined) areas.set(origin, [...own]);
    else for (const area of own) areasThere.push(area);
  };
  for (const edit of plan.edits) {
    if (edit.kind === "renameSheet") {
      const from = edit.sheet.toLowerCase();
      origins.set(edit.to.toLowerCase(), origins.get(from) ?? from);
    }
    const sheet = "range" in edit ? edit.range.sheet : "sheet" in edit ? edit.sheet : null;
    if (sheet !== null && edit.kind !== "addSheet") add(sheet, areasOf(edit));
  }
  for (const sheet of read) add(sheet, []);
  return areas;
}

function areasOf(edit: Edit): readonly Area[] {
  if ("range" in edit) return [edit.range];
  if (edit.kind === "validation") return edit.areas;
  if (edit.kind === "conditionalFormat") return edit.format.areas;
  return edit.kind === "table" ? [edit.table.area] : [];
}

/** The sheets and the names that the formulas of a plan read, in lower case; the sheets that these names stand for too. */
function readByFormulas(
  { names: defined }: WorkbookModel,
  plan: Plan,
): { readonly sheets: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
  const [sheets, names] = [new Set<string>(), new Set<string>()];
  for (const formula of new Set(plan.edits.flatMap(formulasOf).map(withoutPlaces))) {
    const read = mentions(formula);
    read.sheets.forEach((sheet) => sheets.add(sheet));
    read.names.forEach((name) => names.add(name));
  }
  for (const { name, formula } of defined) {
    if (names.has(name.toLowerCase())) mentions(formula).sheets.forEach((sheet) => sheets.add(sheet));
  }
  return { sheets, names };
}

function formulasOf(edit: Edit): readonly string[] {
  if (edit.kind === "name") return edit.formula === null ? [] : [edit.formula];
  if (edit.kind !== "cells") return [];
  return edit.cells.flatMap((row) =>
    row.flatMap((input) => (typeof input === "object" && input !== null ? [input.formula] : [])),
  );
}

/** The sheets copied, and those that the formulas copied with their results read. */
function withSources({ sheets }: WorkbookModel, reads: readonly string[]): ReadonlySet<string> {
  const found = new Set(reads.map((name) => name.toLowerCase()));
  for (const name of found) {
    const sheet = sheets.find((one) => sameSheetName(one.name, name));
    for (const { cell } of cellsIn(sheet?.cells ?? {})) {
      // A set goes round what is added to it meanwhile.
      for (const source of cell.formula === undefined ? [] : mentions(cell.formula).sheets) found.add(source);
    }
  }
  return found;
}

/** The names a plan defines, and those that it or its formulas read. */
function namesSeen({ names }: WorkbookModel, plan: Plan, read: ReadonlySet<string>): readonly Seen[] {
  const global = new Map(names.filter(({ sheet }) => sheet === undefined).map((one) => [one.name.toLowerCase(), one]));
  const defined = plan.edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : []));
  const wanted = new Map(defined.map((name) => [name.toLowerCase(), name]));
  for (const name of read) if (global.has(name) && !wanted.has(name)) wanted.set(name, global.get(name)?.name ?? name);
  return [...wanted].map(([key, name]): Seen => ({ kind: "name", name, formula: global.get(key)?.formula ?? null }));
}

function* seenOfSheet(sheet: SheetModel, areas: readonly Area[], whole: boolean): Parts<readonly SeenCells[]> {
  const used = filledArea(sheet.cells);
  yield;
  const targets = areas.map((area) => (isOfTracks(area) ? used && intersectAreas(area, used) : area));
  const present = targets.filter((area) => area !== null);
  const spans = rowSpans(present);
  const isWhole = whole || (used !== null && isSmall(used));
  const rest = used === null ? [] : isWhole ? [withMargin(used)] : frame(sheet, used, spans, present);
  const keys = used === null ? [] : yield* identities(sheet, used, spans, present);
  const seen: SeenCells[] = [];
  for (const area of [...present, ...rest]) seen.push(yield* cellsSeen(sheet, area));
  for (const area of keys) seen.push({ ...(yield* cellsSeen(sheet, area)), identifies: true });
  return seen;
}

function isSmall({ rows, columns }: Area): boolean {
  return rows * columns <= SEEN_WHOLE;
}

/** What lies just outside counts too: a learner added below the last. */
function withMargin(used: Area): Area {
  return {
    ...used,
    rows: Math.min(used.rows + 1, MAX_ROWS - used.row),
    columns: Math.min(used.columns + 1, MAX_COLUMNS - used.column),
  };
}

/** Whole rows or columns of a sheet, as validations and formats may cover. */
function isOfTracks({ rows, columns }: Area): boolean {
  return rows * columns > SEEN_WHOLE * 10;
}

/** The area around every cell that holds something: the look of cells is nobody's content. */
function filledArea(cells: CellMatrix): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cell } of cellsIn(cells)) {
    if (cell.value === null && cell.formula === undefined) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function rowSpans(areas: readonly Area[]): readonly RowSpan[] {
  const spans: { start: number; end: number }[] = [];
  for (const { row, rows } of [...areas].sort((a, b) => a.row - b.row)) {
    const last = spans.at(-1);
    if (last !== undefined && row <= last.end + CLOSE) last.end = Math.max(last.end, row + rows);
    else spans.push({ start: row, end: row + rows });
  }
  return spans;
}

/** The first rows of a large sheet, and the headings nearest above each block of targets. */
function frame(sheet: SheetModel, used: Area, spans: readonly RowSpan[], targets: readonly Area[]): readonly Area[] {
  const first: Area = { ...withMargin(used), rows: Math.min(used.rows, FIRST_ROWS) };
  const headings = spans.flatMap(({ start }) => {
    const columns = targets.filter(({ row }) => row >= start).flatMap(({ column, columns: n }) => [column, column + n]);
    for (let row = start - 1; row >= first.row + first.rows; row -= 1) {
      const isHeading = columns.some((column) => typeof cellAt(sheet.cells, row, column)?.value === "string");
      if (isHeading) return [{ row: row - 1, column: used.column, rows: 2, columns: used.columns }];
    }
    return [];
  });
  return [first, ...headings];
}

/** In the rows of the targets, the columns that say whose they are. */
function* identities(
  sheet: SheetModel,
  used: Area,
  spans: readonly RowSpan[],
  targets: readonly Area[],
): Parts<readonly Area[]> {
  const rows = spans.flatMap(({ start, end }) => {
    const common = intersectAreas({ ...used, row: start, rows: end - start }, used);
    return common === null ? [] : [{ start: common.row, end: common.row + common.rows }];
  });
  // What the plan writes says nothing of whose row it is.
  const written = yield* cellNumbers(targets.flatMap((area) => intersectAreas(area, used) ?? []));
  const isTarget = (row: number, column: number): boolean => written.has(row * MAX_COLUMNS + column);
  const columns = yield* keyColumns(sheet.cells, used, neighbours(rows, used), isTarget);
  // A sorted table is followed beyond the rows of the targets, where that costs little.
  if (rows.length > 0 && isSmall(used)) return columns.map((column): Area => ({ ...used, column, columns: 1 }));
  return rows.flatMap(({ start, end }) =>
    columns.map((column): Area => ({ row: start, column, rows: end - start, columns: 1 })),
  );
}

/** One row alone does not tell which columns are of names: its neighbours are of the same table, more often than not. */
function neighbours(rows: readonly RowSpan[], used: Area): readonly RowSpan[] {
  const end = used.row + used.rows;
  return rows.map((span) => ({ start: Math.max(used.row, span.start - CLOSE), end: Math.min(end, span.end + CLOSE) }));
}

function* cellNumbers(areas: readonly Area[]): Parts<ReadonlySet<number>> {
  const numbers = new Set<number>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (row % ROWS_OF_A_PART === 0) yield;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        numbers.add(row * MAX_COLUMNS + column);
      }
    }
  }
  return numbers;
}

const BLANK = contentKey(null);

/** By the area, once a snapshot: several plans for the same workbook, of which the user chooses, stand on the same cells. */
const seenBefore = new WeakMap<SheetModel, Map<string, SeenCells>>();

function* cellsSeen(sheet: SheetModel, area: Area): Parts<SeenCells> {
  const known = seenBefore.get(sheet) ?? new Map<string, SeenCells>();
  const key = [area.row, area.column, area.rows, area.columns].join(" ");
  const seen = known.get(key) ?? (yield* newlySeen(sheet, area));
  seenBefore.set(sheet, known.set(key, seen));
  return seen;
}

function* newlySeen(sheet: SheetModel, { row: top, column: left, rows, columns }: Area): Parts<SeenCells> {
  const range: RangeRef = { sheet: sheet.name, row: top, column: left, rows, columns };
  const held: string[][] = [];
  for (let row = top; row < top + rows; row += 1) {
    if (row % ROWS_OF_A_PART === 0) yield;
    const present = sheet.cells[row];
    const line: string[] = [];
    // Most of what results are written to is blank.
    for (let column = left; column < left + columns; column += 1)
      line.push(present?.[column] === undefined ? BLANK : contentKey(contentAt(sheet, row, column)));
    held.push(line);
  }
  return { kind: "cells", range, held };
}
