/** « Simuler la session 2 » as data: what was read, and what its controls do. */
import type { Roster } from "../../../tools/resit/roster";
import type { RangeRef } from "../../../workbook/model";

export interface ResitState {
  /** `undefined` until the sheet has been read; `null` when it holds no marks. */
  readonly roster: Roster | null | undefined;
  /** Corrections of columns that the workbook keeps no longer read. */
  readonly hasDamage: boolean;
  /** « Brancher » has questions about the table: until they are answered its marks are not surely read. */
  readonly isAsked: boolean;
  /** Where the user last was in the sheet. */
  readonly meant: RangeRef | null;
  readonly unit: number | null;
  readonly mark: number;
}

const PASS = 10;

export const unreadState: ResitState = {
  roster: undefined,
  hasDamage: false,
  isAsked: false,
  meant: null,
  unit: null,
  mark: PASS,
};

export interface ResitActions {
  readonly prepare: () => void;
  readonly prepareLetters: () => void;
  /** To answer the questions asked of the table. */
  readonly answer: () => void;
  /** A unit, or `null` for all. */
  readonly choose: (unit: number | null) => void;
  readonly try: (mark: number) => void;
}
