/** The contents that a host gave, by sheet, row and column. */
import type { CellContent, State, Target } from "../driver";
import type { RangeRef } from "../model";

/** What a host said of a target. */
export interface Answer {
  readonly target: Target;
  readonly state: State;
}

export class PresentCells {
  private readonly sheets = new Map<string, Map<number, Map<number, CellContent>>>();

  constructor(answers: readonly Answer[]) {
    for (const { target, state } of answers) {
      if (target.kind === "contents" && state.kind === "contents") this.add(target.range, state.value);
    }
  }

  /** `undefined`: nobody asked. */
  at(sheet: string, row: number, column: number): CellContent | undefined {
    return this.sheets.get(sheet.toLowerCase())?.get(row)?.get(column);
  }

  private add({ sheet, row, column }: RangeRef, contents: readonly (readonly CellContent[])[]): void {
    const rows = this.sheets.get(sheet.toLowerCase()) ?? new Map<number, Map<number, CellContent>>();
    this.sheets.set(sheet.toLowerCase(), rows);
    contents.forEach((line, r) => {
      const cells = rows.get(row + r) ?? new Map<number, CellContent>();
      rows.set(row + r, cells);
      line.forEach((content, c) => cells.set(column + c, content));
    });
  }
}
