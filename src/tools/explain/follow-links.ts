/** From a figure that refers to others, across sheets and names, to where it comes from: rules, and what people typed. */
import { relativeForm } from "../../workbook/formula/references";
import { intersectAreas } from "../../workbook/area";
import { usedArea } from "../../workbook/model-edit/cells";
import type { Area, CellValue, RangeRef, SheetModel, WorkbookModel } from "../../workbook/model";
import { cellTitle } from "./cell-title";
import { formulaPlace } from "./explained-cell";
import { sheetCalled } from "./place";
import { rangesRead, type RangeRead } from "./ranges-read";
import { functionIds } from "./read-argument";
import { writtenCalls } from "./written-calls";

export interface FollowedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What stands at the head of its row, then of its column. */
  readonly title: string;
  /** The formula that gives it; empty for what is typed. */
  readonly formula: string;
  /** How the one before refers to it; empty for the first. */
  readonly written: string;
  /** How many cells alike the one before refers to, this one included. */
  readonly alike: number;
}

export interface LinkEnd {
  /** A CNAM formula, which explains itself; or something typed. */
  readonly kind: "rule" | "input";
  /** From the cell that the figure refers to, to where it comes from. */
  readonly path: readonly FollowedCell[];
}

export interface FollowedLinks {
  readonly from: FollowedCell;
  /** Rules first, then what is typed; each in the order in which it was reached. */
  readonly ends: readonly LinkEnd[];
  /** The workbook says more than is told. */
  readonly isCut: boolean;
}

/** Cells looked at, paths told, and cells alike that are each followed. */
const LIMITS = { cells: 400, ends: 24, rows: 12 } as const;

/** `null` where no formula of the spreadsheet's own gives the cell. */
export async function followLinks(workbook: WorkbookModel, selected: RangeRef): Promise<FollowedLinks | null> {
  const { sheet, row, column } = selected;
  const start = followed(workbook, { sheet, row, column, written: "", alike: 1 });
  if (start === null || start.formula === "" || isRule(start.formula)) return null;
  const walk = new Walk(workbook);
  await walk.from(start);
  const { figures, texts } = walk;
  // Names and keys are told only where nothing is a figure.
  const ends = figures.length > 0 ? figures : texts;
  const sorted = [...ends.filter(({ kind }) => kind === "rule"), ...ends.filter(({ kind }) => kind === "input")];
  return { from: start, ends: sorted.slice(0, LIMITS.ends), isCut: walk.isCut || sorted.length > LIMITS.ends };
}

type Target = Pick<FollowedCell, "sheet" | "row" | "column" | "written" | "alike">;

function followed(workbook: WorkbookModel, target: Target): FollowedCell | null {
  const sheet = sheetCalled({ workbook }, target.sheet);
  const cell = sheet?.cells[target.row]?.[target.column];
  if (!sheet || !cell) return null;
  const place = formulaPlace(workbook, { ...target, rows: 1, columns: 1 });
  const formula = place?.sheet.cells[place.row]?.[place.column]?.formula ?? "";
  return { ...target, value: cell.value, title: cellTitle(sheet, target.row, target.column), formula };
}

/** A row ready for what nobody has typed yet. */
function isUnfilled({ value, formula }: FollowedCell): boolean {
  return formula !== "" && (value === null || value === "");
}

function isRule(formula: string): boolean {
  return writtenCalls(formula, functionIds).length > 0;
}

/** Breadth first: the shortest way to each end, and never twice to the same cell. */
class Walk {
  readonly figures: LinkEnd[] = [];
  readonly texts: LinkEnd[] = [];
  isCut = false;
  private readonly seen = new Set<string>();

  constructor(private readonly workbook: WorkbookModel) {}

  async from(start: FollowedCell): Promise<void> {
    const queue: { readonly cell: FollowedCell; readonly path: readonly FollowedCell[] }[] = [
      { cell: start, path: [] },
    ];
    this.see(start);
    for (const { cell, path } of queue) {
      if (queue.length > LIMITS.cells) {
        this.isCut = true;
        return;
      }
      for (const next of await this.referred(cell)) {
        if (!this.see(next)) continue;
        const way = [...path, next];
        if (next.formula === "") this.input(next, way);
        else if (isRule(next.formula)) this.figures.push({ kind: "rule", path: way });
        else queue.push({ cell: next, path: way });
      }
    }
  }

  private input({ value }: FollowedCell, path: readonly FollowedCell[]): void {
    if (value === null || value === "") return;
    (typeof value === "string" ? this.texts : this.figures).push({ kind: "input", path });
  }

  private see({ sheet, row, column }: FollowedCell): boolean {
    const key = `${sheet}!${row},${column}`;
    const isNew = !this.seen.has(key);
    this.seen.add(key);
    return isNew;
  }

  private async referred(cell: FollowedCell): Promise<readonly FollowedCell[]> {
    const place = formulaPlace(this.workbook, { ...cell, rows: 1, columns: 1 });
    if (!place) return [];
    const offset = cell.row - place.row;
    const height = place.sheet.cells[place.row]?.[place.column]?.spill?.rows ?? 1;
    const ranges = await rangesRead(cell.formula, place, offset);
    return ranges.flatMap((range) => this.cellsOf(inLine(range, offset, height), cell.value));
  }

  /** One cell of each formula and of what is typed there; of what SUMIFS picks, each. */
  private cellsOf({ sheet, area, rows, written }: RangeRead, value: CellValue): readonly FollowedCell[] {
    const at = (row: number, column: number, alike: number): FollowedCell | null =>
      followed(this.workbook, { sheet: sheet.name, row, column, written, alike });
    if (rows) {
      if (rows.length > LIMITS.rows) this.isCut = true;
      const picked = rows.slice(0, LIMITS.rows).map((row) => at(area.row + row, area.column, 1));
      return picked.flatMap((one) => (one === null || isUnfilled(one) ? [] : [one]));
    }
    return families(sheet, area)
      .map((cells) => [best(sheet, cells, value), countOf(sheet, cells)] as const)
      .flatMap(([{ row, column }, alike]) => at(row, column, alike) ?? []);
  }
}

/** A formula that fills rows reads the same row of what is as high as it is. */
function inLine(range: RangeRead, offset: number, height: number): RangeRead {
  const { area, rows } = range;
  const isAligned = height > 1 && area.rows === height && rows === undefined;
  return isAligned ? { ...range, area: { ...area, row: area.row + offset, rows: 1 } } : range;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of a range that hold something, by what gives them: a formula copied down is one, what is typed another. */
function families(sheet: SheetModel, area: Area): readonly (readonly Cell[])[] {
  const used = usedArea(sheet.cells);
  const within = used && intersectAreas(area, used);
  const found = new Map<string, Cell[]>();
  if (!within) return [];
  for (let row = within.row; row < within.row + within.rows; row += 1)
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      const cell = sheet.cells[row]?.[column];
      if (!cell || (cell.value === null && cell.formula === undefined)) continue;
      const { spilledFrom, formula } = cell;
      const anchor = spilledFrom ?? (cell.spill ? { row, column } : undefined);
      const key = anchor
        ? `${anchor.row},${anchor.column}`
        : formula === undefined
          ? typeof cell.value
          : relativeForm(formula, row, column);
      const alike = found.get(key);
      if (alike) alike.push({ row, column });
      else found.set(key, [{ row, column }]);
    }
  return [...found.values()];
}

/** A result of several columns is one of each row. */
function countOf({ cells }: SheetModel, among: readonly Cell[]): number {
  const isResult = among.some(({ row, column }) => cells[row]?.[column]?.spilledFrom !== undefined);
  return isResult ? new Set(among.map(({ row }) => row)).size : among.length;
}

/** The cell that shows the very figure; else a figure that is not 0; else the first. */
function best({ cells }: SheetModel, among: readonly Cell[], value: CellValue): Cell {
  const valueOf = ({ row, column }: Cell): CellValue => cells[row]?.[column]?.value ?? null;
  const isFigure = (cell: Cell): boolean => typeof valueOf(cell) === "number" && valueOf(cell) !== 0;
  const same = typeof value === "number" ? among.find((cell) => valueOf(cell) === value) : undefined;
  const [first] = among;
  return same ?? among.find(isFigure) ?? first ?? { row: 0, column: 0 };
}
