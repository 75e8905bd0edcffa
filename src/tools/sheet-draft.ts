/** A new sheet being laid out: collects cells, formats and settings, and gives them as the edits of a plan. */
import type { Area, CellStyle, ConditionalFormat, PrintSetup, RangeRef, Validation } from "../workbook/model";
import type { CellInput, Edit } from "../workbook/plan";
import { boundingArea } from "../workbook/area";
import { area } from "./cell-reference";
import { columnBreaks, pageWidth, readablePages } from "./readable-pages";

type Creation = Omit<Extract<Edit, { readonly kind: "addSheet" }>, "kind" | "sheet">;
type Chart = NonNullable<Extract<Edit, { readonly kind: "chart" }>["chart"]>;

/** What a column is wide until it is told, in pixels. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const DEFAULT_TEXT = 11;

export class SheetDraft {
  private readonly inputs = new Map<number, Map<number, CellInput>>();
  private readonly formats: Edit[] = [];
  private readonly settings: Edit[] = [];
  private readonly columnWidths: Record<number, number> = {};
  private readonly rowHeights: Record<number, number> = {};
  private printed: PrintSetup = {};
  private isProtected = false;

  constructor(
    readonly name: string,
    private readonly creation: Creation = {},
  ) {}

  /** Fills a row from a column on; `undefined` leaves a cell alone. */
  put(row: number, column: number, ...inputs: readonly CellInput[]): this {
    const cells = this.inputs.get(row) ?? new Map<number, CellInput>();
    inputs.forEach((input, index) => {
      if (input !== undefined) cells.set(column + index, input);
    });
    this.inputs.set(row, cells);
    return this;
  }

  formula(row: number, column: number, formula: string): this {
    return this.put(row, column, { formula });
  }

  style(target: Area, style: CellStyle): this {
    this.formats.push({ kind: "style", range: this.range(target), style });
    return this;
  }

  numberFormat(target: Area, format: string): this {
    this.formats.push({ kind: "numberFormat", range: this.range(target), format });
    return this;
  }

  merge(target: Area): this {
    if (target.rows * target.columns > 1) {
      this.settings.push({ kind: "merge", range: this.range(target), merged: true });
    }
    return this;
  }

  validate(areas: readonly Area[], validation: Omit<Validation, "areas">): this {
    this.settings.push({ kind: "validation", sheet: this.name, areas, validation });
    return this;
  }

  conditionalFormat(format: ConditionalFormat): this {
    this.settings.push({ kind: "conditionalFormat", sheet: this.name, format });
    return this;
  }

  widths(widths: { readonly [column: number]: number }): this {
    this.settings.push({ kind: "columnWidths", sheet: this.name, widths });
    Object.assign(this.columnWidths, widths);
    return this;
  }

  heights(heights: { readonly [row: number]: number }): this {
    Object.assign(this.rowHeights, heights);
    return this;
  }

  freeze(rows: number, columns: number): this {
    this.settings.push({ kind: "freeze", sheet: this.name, rows, columns });
    return this;
  }

  /** Asked for piece by piece; the number of pages follows from the columns. */
  print(setup: PrintSetup): this {
    this.printed = { ...this.printed, ...setup };
    return this;
  }

  /** Without a password: what is not freed keeps as it is by mistake only. */
  protect(): this {
    this.isProtected = true;
    return this;
  }

  chart(id: string, chart: Chart): this {
    this.settings.push({ kind: "chart", sheet: this.name, id, chart });
    return this;
  }

  /** How many rows have a content or a look so far. */
  get rows(): number {
    const styled = this.formats.flatMap((edit) => ("range" in edit ? [edit.range.row + edit.range.rows] : []));
    return Math.max(0, ...styled, ...[...this.inputs.keys()].map((row) => row + 1));
  }

  /** How many columns have a content or a look so far: a result spills over cells that only have a look. */
  private get columns(): number {
    const styled = this.formats.flatMap((edit) => ("range" in edit ? [edit.range.column + edit.range.columns] : []));
    const filled = [...this.inputs.values()].flatMap((columns) => [...columns.keys()].map((column) => column + 1));
    return Math.max(0, ...styled, ...filled);
  }

  /** How many columns are on the first page at least, where pages stand beside each other; all of them on one page. */
  get columnsOfFirstPage(): number {
    const { fitToWidth = 1, orientation = "portrait", paper } = this.readable();
    const widths = this.printedWidths();
    const [first = widths.length] = fitToWidth > 1 ? columnBreaks(widths, pageWidth(1, orientation, paper)) : [];
    return first;
  }

  range(target: Area): RangeRef {
    return { sheet: this.name, ...target };
  }

  /**
   * The sheet, then formats before contents: a cell formatted as text keeps `0,4;0,6` as it is typed. Protection comes
   * last, since nothing is written after it.
   */
  edits(): readonly Edit[] {
    const creation: Edit = { kind: "addSheet", sheet: this.name, ...this.creation };
    const protection: Edit = { kind: "protect", sheet: this.name, protection: {} };
    const print: Edit = { kind: "print", sheet: this.name, setup: this.readable() };
    const hasHeights = Object.keys(this.rowHeights).length > 0;
    const heights: readonly Edit[] = hasHeights
      ? [{ kind: "rowHeights", sheet: this.name, heights: this.rowHeights }]
      : [];
    const edits = [creation, ...this.formats, ...this.contents(), ...this.settings, ...heights, print];
    return this.isProtected ? [...edits, protection] : edits;
  }

  private readable(): PrintSetup {
    return readablePages(this.printed, {
      widths: this.printedWidths(),
      repeated: this.repeatedColumns(),
      smallestText: this.smallestText(),
      highestPage: this.highestPage(),
    });
  }

  private repeatedColumns(): PrintSetup["repeatColumns"] {
    const { area: { column } = { column: 0 }, repeatColumns } = this.printed;
    return repeatColumns && { first: repeatColumns.first - column, last: repeatColumns.last - column };
  }

  /** The size of the smallest text that has a size of its own, in points. */
  private smallestText(): number {
    const sizes = this.formats.flatMap((edit) => (edit.kind === "style" ? [edit.style.fontSize ?? DEFAULT_TEXT] : []));
    return Math.min(DEFAULT_TEXT, ...sizes);
  }

  /** Between the breaks, in pixels. */
  private highestPage(): number {
    const { row: first, rows } = this.printed.area ?? { row: 0, rows: this.rows };
    const starts = [first, ...(this.printed.rowBreaks ?? []), first + rows];
    const heights = starts.slice(1).map((end, index) => {
      const start = starts[index] ?? first;
      const own = Array.from({ length: end - start }, (_, row) => this.rowHeights[start + row] ?? DEFAULT_HEIGHT);
      return own.reduce((sum, height) => sum + height, 0);
    });
    return Math.max(...heights);
  }

  private printedWidths(): readonly number[] {
    const { column: first, columns } = this.printed.area ?? { column: 0, columns: this.columns };
    return Array.from({ length: columns }, (_, index) => this.columnWidths[first + index] ?? DEFAULT_WIDTH);
  }

  private contents(): readonly Edit[] {
    const cells = [...this.inputs].flatMap(([row, columns]) => [...columns.keys()].map((column) => area(row, column)));
    const bounds = boundingArea(cells);
    if (bounds === null) return [];
    const matrix = Array.from({ length: bounds.rows }, (_row, r) =>
      Array.from({ length: bounds.columns }, (_column, c) => this.inputs.get(bounds.row + r)?.get(bounds.column + c)),
    );
    return [{ kind: "cells", range: this.range(bounds), cells: matrix }];
  }
}
