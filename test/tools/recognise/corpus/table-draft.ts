/** A table to be laid out, and the laying out: bands, rows around the data, gaps, hidden columns. */
import type { SpecialRow } from "../../../../src/tools/recognise/found-table";
import type { Canvas, Content } from "./canvas";
import type { TrueColumn, TrueTable, Truth } from "./layout";

export interface ColumnDraft {
  readonly heading: string | number;
  /** Titles of groups, outermost first; columns that share one stand side by side. */
  readonly bands?: readonly string[];
  readonly truth: Truth;
  /** What stands in a row of data; `index` counts them from 0. */
  readonly cell: (index: number) => Content;
  /** What rows of weights, credits and sums show here. */
  readonly figures?: Readonly<Partial<Record<SpecialRow["kind"], Content>>>;
  readonly hidden?: boolean;
}

export interface RowDraft {
  readonly label: string;
  readonly kind: SpecialRow["kind"];
  /** A title of rows spread over the whole table. */
  readonly merged?: boolean;
}

export interface TableDraft {
  /** `null` is a blank column. */
  readonly columns: readonly (ColumnDraft | null)[];
  readonly rows: number;
  readonly bands: "merged" | "once" | "repeated";
  /** Headings without a band stand at the top, merged over every row of headings. */
  readonly tall?: boolean;
  readonly above?: readonly RowDraft[];
  readonly below?: readonly RowDraft[];
  /** Before the row of data of that index. */
  readonly between?: ReadonlyMap<number, RowDraft>;
  readonly atEnd?: readonly RowDraft[];
  /** Blank rows before those at the end. */
  readonly gapAtEnd?: number;
  /** A row left blank in the middle of the data. */
  readonly blankBefore?: number;
  /** The column of labels of the rows that are nobody's. */
  readonly labelAt?: number;
}

/** Writes the table and says what is where. */
export function layOut(canvas: Canvas, draft: TableDraft, row: number, column: number): TrueTable {
  const depth = Math.max(...draft.columns.map((one) => one?.bands?.length ?? 0)) + 1;
  const specialRows: SpecialRow[] = [];
  const dataRows: number[] = [];
  let next = row;
  const special = (one: RowDraft): void => {
    writeSpecial(canvas, draft, one, next, column);
    specialRows.push({ row: next, kind: one.kind });
    next += 1;
  };
  draft.above?.forEach(special);
  writeHeadings(canvas, draft, next, column, depth);
  next += depth;
  draft.below?.forEach(special);
  for (let index = 0; index < draft.rows; index += 1) {
    const between = draft.between?.get(index);
    if (between) special(between);
    if (draft.blankBefore === index) next += 1;
    draft.columns.forEach((one, at) => canvas.put(next, column + at, one?.cell(index) ?? null));
    dataRows.push(next);
    next += 1;
  }
  next += draft.gapAtEnd ?? 0;
  draft.atEnd?.forEach(special);
  return { columns: truthOf(canvas, draft, column), dataRows, specialRows };
}

function truthOf(canvas: Canvas, draft: TableDraft, column: number): TrueColumn[] {
  return draft.columns.flatMap((one, at) => {
    if (one === null) return [];
    if (one.hidden) canvas.hide(column + at);
    return [{ column: column + at, ...one.truth }];
  });
}

function writeHeadings(canvas: Canvas, draft: TableDraft, row: number, column: number, depth: number): void {
  draft.columns.forEach((one, at) => {
    if (one === null) return;
    const bands = one.bands ?? [];
    const isTall = bands.length === 0 && draft.tall === true;
    canvas.put(isTall ? row : row + depth - 1, column + at, one.heading);
    if (isTall) canvas.merge({ row, column: column + at, rows: depth, columns: 1 });
    bands.forEach((label, level) => {
      const top = row + depth - 1 - bands.length + level;
      const isFirst = !isSameBand(draft.columns[at - 1], one, level);
      if (isFirst || draft.bands === "repeated") canvas.put(top, column + at, label);
      if (!isFirst || draft.bands !== "merged") return;
      const width = widthOf(draft.columns.slice(at), one, level);
      canvas.merge({ row: top, column: column + at, rows: 1, columns: width });
    });
  });
}

function isSameBand(other: ColumnDraft | null | undefined, one: ColumnDraft, level: number): boolean {
  if (!other?.bands || other.bands.length !== one.bands?.length) return false;
  return other.bands.slice(0, level + 1).join("|") === one.bands.slice(0, level + 1).join("|");
}

function widthOf(columns: readonly (ColumnDraft | null)[], one: ColumnDraft, level: number): number {
  const end = columns.findIndex((other) => !isSameBand(other, one, level));
  return end === -1 ? columns.length : end;
}

function writeSpecial(canvas: Canvas, draft: TableDraft, one: RowDraft, row: number, column: number): void {
  const width = draft.columns.length;
  const at = one.kind === "section" && one.merged ? 0 : (draft.labelAt ?? 0);
  canvas.put(row, column + at, one.label);
  if (one.kind === "section") {
    if (one.merged) canvas.merge({ row, column, rows: 1, columns: width });
    return;
  }
  draft.columns.forEach((drafted, index) => canvas.put(row, column + index, drafted?.figures?.[one.kind] ?? null));
}
