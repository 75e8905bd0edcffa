/**
 * The words of the errors that formulas gave. Univer's error values carry a code and no message, so each message is
 * kept beside the workbook, by the formula's cell and the place of the error within its result.
 */
import { moveIndex, changesRows, type TrackChange } from "../../structure";

/** An error of a result: where it stands in the block, from 0. */
export interface MessageAt {
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly message: string;
}

interface FormulaMessages {
  readonly row: number;
  readonly column: number;
  /** The calculation that gave them: a formula with two functions leaves both messages. */
  readonly run: number;
  readonly messages: readonly MessageAt[];
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

export class ErrorMessages {
  private readonly sheets = new Map<string, Map<string, FormulaMessages>>();
  private run = 0;

  /** A calculation starts: what its formulas say replaces what they said before. */
  startRun(): void {
    this.run += 1;
  }

  /** What a function in the formula of that cell just gave; an empty list clears what the formula said before. */
  record(sheetId: string, row: number, column: number, messages: readonly MessageAt[]): void {
    const sheet = this.sheetOf(sheetId);
    const key = keyOf(row, column);
    const before = sheet.get(key);
    const sameRun = before?.run === this.run ? before.messages : [];
    if (messages.length + sameRun.length === 0) sheet.delete(key);
    else sheet.set(key, { row, column, run: this.run, messages: [...sameRun, ...messages] });
  }

  /** The message of an error at `offset` within the result of the formula of that cell. */
  find(
    sheetId: string,
    anchor: { readonly row: number; readonly column: number },
    offset: { readonly row: number; readonly column: number },
    error: string,
  ): string | undefined {
    const messages = this.sheets.get(sheetId)?.get(keyOf(anchor.row, anchor.column))?.messages ?? [];
    const exact = messages.find((at) => at.row === offset.row && at.column === offset.column && at.error === error);
    // `=A1+CNAM.UE_GRADE(…)`: the error went through other operations, but only one function can have raised it.
    return (exact ?? (messages.length === 1 && messages[0]!.error === error ? messages[0] : undefined))?.message;
  }

  /** Follows formulas when rows or columns are inserted or deleted. */
  move(sheetId: string, change: TrackChange): void {
    const before = this.sheets.get(sheetId);
    if (!before) return;
    const after = new Map<string, FormulaMessages>();
    for (const entry of before.values()) {
      const row = changesRows(change) ? moveIndex(entry.row, change) : entry.row;
      const column = changesRows(change) ? entry.column : moveIndex(entry.column, change);
      if (row !== null && column !== null) after.set(keyOf(row, column), { ...entry, row, column });
    }
    this.sheets.set(sheetId, after);
  }

  /** Another workbook takes the place of the present one. */
  clear(): void {
    this.sheets.clear();
  }

  private sheetOf(sheetId: string): Map<string, FormulaMessages> {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      sheet = new Map();
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }
}
