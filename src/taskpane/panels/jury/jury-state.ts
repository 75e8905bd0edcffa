/** « Clore le jury » as data: what the workbook holds, and what was chosen. */
import type { ChangesSince, ClosedChange } from "../../../tools/jury/changes-since";
import type { FoundClosing } from "../../../tools/jury/closing-sheet";
import type { RangeRef } from "../../../workbook/model";

export interface SheetToClose {
  readonly sheet: string;
  readonly learners: number;
  readonly columns: number;
  readonly minutes: string | null;
}

export interface LookedAt extends ChangesSince {
  readonly closing: FoundClosing;
  /** `null` when it cannot be told. */
  readonly digestHolds: boolean | null;
  readonly rulesHold: boolean | null;
}

export interface JuryState {
  readonly sheets: readonly SheetToClose[];
  readonly sheet: string | null;
  readonly by: string;
  readonly reason: string;
  /** The latest closing of each sheet. */
  readonly closings: readonly LookedAt[];
  /** The record of the one looked at. */
  readonly shown: string | null;
  /** Changes that the reason is not about. */
  readonly unticked: ReadonlySet<string>;
}

export interface JuryActions {
  update(changes: Partial<JuryState>): void;
  close(): void;
  explain(): void;
  go(cell: RangeRef): void;
}

export const closedJuryState: JuryState = {
  sheets: [],
  sheet: null,
  by: "",
  reason: "",
  closings: [],
  shown: null,
  unticked: new Set(),
};

export function sheetChosen({ sheets, sheet }: JuryState): SheetToClose | undefined {
  return sheets.find((one) => one.sheet === sheet) ?? sheets[0];
}

export function closingShown({ closings, shown }: JuryState): LookedAt | undefined {
  return closings.find(({ closing }) => closing.recordSheet === shown) ?? closings[0];
}

/** Of the sheet to be closed. */
export function closingOfSheet({ closings }: JuryState, sheet: string): LookedAt | undefined {
  return closings.find(({ closing }) => closing.tables[0]?.sheet === sheet);
}

export function changeKey({ sheet, who, column }: ClosedChange): string {
  return JSON.stringify([sheet, who, column]);
}

export function tickedChanges(state: JuryState): readonly ClosedChange[] {
  const { unexplained = [] } = closingShown(state) ?? {};
  return unexplained.filter((change) => !state.unticked.has(changeKey(change)));
}

export function isReasonGiven(state: JuryState): boolean {
  return state.reason.trim() !== "" && state.by.trim() !== "" && tickedChanges(state).length > 0;
}
