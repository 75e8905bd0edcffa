/** Keeps what the pane shows of the workbook true: its convention, the active sheet, the selected marks. */
import { marksOfSelection } from "../charts/marks-of-selection";
import { conventionById } from "../conventions";
import type { Area, CellMatrix, CellValue, RangeRef, SheetModel } from "../workbook/model";
import type { Unsubscribe, WorkbookPort } from "../workbook/port";
import { cnamFormulaCount } from "./cnam-formulas";
import type { ChartData, PaneState } from "./pane-state";
import type { Store } from "./store";
import { CONVENTION_SETTING, thresholdInForce } from "./workbook-convention";

/** Beyond it a chart says nothing, and reading would slow the user down. */
export const LARGEST_SELECTION = 5000;

export class WorkbookFollower {
  #subscriptions: readonly Unsubscribe[] = [];
  #refreshing: Promise<void> | undefined;
  #stale = false;

  constructor(
    private readonly workbook: WorkbookPort,
    private readonly store: Store<PaneState>,
  ) {}

  start(): void {
    const refresh = (): void => void this.refresh();
    this.#subscriptions = [
      this.workbook.on("selection", refresh),
      this.workbook.on("changed", refresh),
      this.workbook.on("structure", refresh),
    ];
    refresh();
  }

  stop(): void {
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    this.#subscriptions = [];
  }

  /**
   * Reads again, and resolves once what the pane shows is true. Events that arrive meanwhile cost one more reading,
   * however many they are.
   */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#refreshing ??= this.#catchUp().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async #catchUp(): Promise<void> {
    try {
      while (this.#stale) {
        this.#stale = false;
        await this.#read();
      }
    } catch {
      // A cell being typed in, a sheet just deleted: the next event reads again, and nothing was asked of the user.
    }
  }

  async #read(): Promise<void> {
    const [selection, storedConvention] = await Promise.all([
      this.workbook.selection(),
      this.workbook.setting(CONVENTION_SETTING),
    ]);
    const { view, storedConvention: before } = this.store.state;
    const isNews = storedConvention !== before && storedConvention !== null && conventionById(storedConvention);
    this.store.update({ selection, storedConvention, ...(isNews && { shownConvention: storedConvention }) });
    if (view === "chart") await this.#readMarks(selection, storedConvention);
    if (view === "freeze") await this.#readFormulas(selection.sheet);
  }

  async #readMarks(selection: RangeRef, storedConvention: string | null): Promise<void> {
    const [threshold, chart] = await Promise.all([
      thresholdInForce(this.workbook, storedConvention),
      this.#selectedMarks(selection),
    ]);
    this.store.update({ threshold, chart });
  }

  async #selectedMarks(selection: RangeRef): Promise<ChartData> {
    // From the first column on: the names of the learners stand left of their marks.
    const read: RangeRef = { ...selection, column: 0, columns: selection.column + selection.columns };
    const { sheets } = await this.workbook.snapshot({ ranges: [read] });
    const sheet = sheets.find((candidate) => candidate.name === selection.sheet);
    const used = sheet ? filledRows(sheet, selection) : [];
    if (used.length > LARGEST_SELECTION) return { range: selection, marks: "tooLarge" };
    const names = used.map((row) => nameLeftOf(sheet?.cells, row, selection.column));
    const cells = used.map((row) => rowValues(sheet?.cells, row, selection));
    return { range: selection, marks: marksOfSelection(cells, names) };
  }

  async #readFormulas(name: string): Promise<void> {
    const { sheets } = await this.workbook.snapshot({ sheets: [name] });
    const sheet = sheets.find((candidate) => candidate.name === name);
    this.store.update({ cnamFormulas: sheet ? cnamFormulaCount(sheet.cells) : null });
  }
}

/** Hidden rows count: a chart that forgot learners because of a filter would mislead. */
function filledRows(sheet: SheetModel, area: Area): readonly number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row >= area.row && row < area.row + area.rows)
    .sort((a, b) => a - b);
}

/** The first selected cell, then the filled ones: blanks in between say nothing. */
function rowValues(cells: CellMatrix | undefined, row: number, area: Area): readonly CellValue[] {
  const filled = Object.keys(cells?.[row] ?? {})
    .map(Number)
    .filter((column) => column > area.column && column < area.column + area.columns)
    .sort((a, b) => a - b);
  return [area.column, ...filled].map((column) => cells?.[row]?.[column]?.value ?? null);
}

/** The first text of the row, left of the selection. */
function nameLeftOf(cells: CellMatrix | undefined, row: number, column: number): string | null {
  for (let left = 0; left < column; left += 1) {
    const value = cells?.[row]?.[left]?.value;
    if (typeof value === "string" && value.trim() !== "" && Number.isNaN(Number(value.replace(",", ".")))) {
      return value.trim();
    }
  }
  return null;
}
