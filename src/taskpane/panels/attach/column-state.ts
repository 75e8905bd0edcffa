/** A column of the table on screen, and what the user may do with it. */
import type { ColumnReading } from "../../../tools/reading/sheet-reading";
import type { RoleGuess } from "../../../tools/recognise/column-role";
import type { FoundColumn } from "../../../tools/recognise/found-table";

export interface ColumnLine {
  readonly column: FoundColumn;
  readonly reading: ColumnReading | undefined;
  /** It holds a result of ours. */
  readonly isResult: boolean;
  readonly isSaid: boolean;
  readonly isOpen: boolean;
  /** The selection is in it. */
  readonly isCurrent: boolean;
  /** The user has just pointed at it: its fields take the keyboard. */
  readonly takesFocus: boolean;
  readonly units: readonly string[];
}

export interface ColumnActions {
  toggle(column: number): void;
  say(column: number, guess: Omit<RoleGuess, "confidence"> | null): void;
  focused(): void;
}
