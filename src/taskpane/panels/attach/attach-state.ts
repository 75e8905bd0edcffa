/** « Brancher » as data: what it shows, and what its controls do. */
import type { MarkCode } from "../../../tools/reading/tokens";
import type { Bearers } from "../../../tools/attach/accounts/bearers";
import type { DecimalSigns } from "../../../tools/attach/accounts/typed-amounts";
import type { AttachRefusal } from "../../../tools/attach/attach";
import type { ResultKind } from "../../../tools/attach/result-columns";
import type { Reconciliation } from "../../../tools/attach/reconciliation";
import type { Said, TableReading } from "../../../tools/reading/sheet-reading";
import type { RoleGuess } from "../../../tools/recognise/column-role";
import type { RangeRef } from "../../../workbook/model";
import type { ReadTables } from "./read-tables";

/** What the tool shows, and what the user has done in it so far. */
export interface AttachState {
  readonly read: ReadTables | null;
  /** In the table that is meant. */
  readonly meant: RangeRef | null;
  readonly openColumn: number | null;
  /** The next column selected in the sheet is to be corrected. */
  readonly picking: boolean;
  /** The column whose fields are to take the keyboard. */
  readonly focus: number | null;
  /** `null` until the user chooses: what suits the table. */
  readonly wanted: ReadonlySet<ResultKind> | null;
  /** What the user chose for the words that the functions refuse. */
  readonly codes: Readonly<Record<string, MarkCode | null>>;
  readonly refusal: AttachRefusal | null;
  /** Who bears the lines of accounts that say no party, by table. */
  readonly bearers: Bearers;
  /** How columns of accounts whose texts have two readings write their decimals. */
  readonly signs: DecimalSigns;
  /** The sheet's own results beside ours, of the reading they were computed for. */
  readonly reconciled: Reconciled | null;
}

export interface Reconciled {
  readonly reading: TableReading;
  readonly found: readonly Reconciliation[];
}

export interface AttachActions {
  readonly update: (changes: Partial<AttachState>) => void;
  /** What the user says of a column; `null` takes it back. */
  readonly say: (column: number, guess: Omit<RoleGuess, "confidence"> | null) => void;
  /** What an answer says of the columns it is about. */
  readonly answer: (says: readonly Said[]) => void;
  /** Shows the plan, or says why there is none. */
  readonly propose: (wanted: ReadonlySet<ResultKind>) => void;
  /** Shows what a financial file that reads the accounts of the workbook would be. */
  readonly proposeAccounts: () => void;
  /** Shows the sheet of marks that would be made for the people of a list that has none. */
  readonly proposeMarksSheet: () => void;
  readonly focused: () => void;
}
