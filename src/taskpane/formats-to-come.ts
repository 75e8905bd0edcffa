/** The number format that each cell will have once a plan is applied, where it or the sheet gives one. */
import { containsCell } from "../workbook/area";
import type { RangeRef, WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";

interface Given {
  readonly range: RangeRef;
  readonly format: string;
  /** Of two that hold for a cell, the later one wins. */
  readonly order: number;
}

/** That of a cell without one. */
const PLAIN = "General";

export class FormatsToCome {
  /** By sheet and row those of one row, of which a plan may have as many as cells; the others by their sheet alone. */
  private readonly given = new Map<string, Given[]>();

  constructor(
    { edits }: Plan,
    private readonly workbook: WorkbookModel,
  ) {
    edits.forEach((edit, order) => {
      if (edit.kind === "numberFormat") this.give({ range: edit.range, format: edit.format, order });
      if (edit.kind === "style" && edit.style.numberFormat !== undefined) {
        this.give({ range: edit.range, format: edit.style.numberFormat ?? PLAIN, order });
      }
    });
  }

  /** en-US; `General` where nothing is said. */
  of(sheet: string, row: number, column: number): string {
    const near = [...(this.given.get(sheet) ?? []), ...(this.given.get(keyOf(sheet, row)) ?? [])];
    const holding = near.filter(({ range }) => containsCell(range, row, column));
    const last = holding.reduce<Given | null>((one, other) => (one && one.order > other.order ? one : other), null);
    return last?.format ?? this.now(sheet, row, column);
  }

  /** As the sheet has it today. */
  now(sheet: string, row: number, column: number): string {
    const present = this.workbook.sheets.find(({ name }) => name === sheet);
    return present?.cells[row]?.[column]?.style?.numberFormat ?? PLAIN;
  }

  private give(given: Given): void {
    const { sheet, row, rows } = given.range;
    const key = rows === 1 ? keyOf(sheet, row) : sheet;
    const known = this.given.get(key);
    if (known) known.push(given);
    else this.given.set(key, [given]);
  }
}

/** No sheet has a colon in its name. */
function keyOf(sheet: string, row: number): string {
  return `${sheet}:${row}`;
}
