/** What the user says of the accounts of a journal, and what importing it would do. */
import {
  suggestedCharge,
  readAccountLines,
  ACCOUNTS_SETTING,
  type AccountLine,
  type AccountLines,
} from "../../../tools/import/actuals/account-lines";
import {
  expenseRegister,
  reviewActuals,
  type ActualsReview,
  type ExpenseRegister,
} from "../../../tools/import/actuals/actuals-plan";
import type { Journal } from "../../../tools/import/actuals/journal";
import { noEntries, withEntry } from "../../../tools/settings/stored-entries";
import type { WorkbookModel } from "../../../workbook/model";
import { settingOf } from "../../../workbook/model-edit/settings-sheet";

export interface ActualsState {
  readonly journal: Journal;
  /** `null` where the workbook has no financial file. */
  readonly register: ExpenseRegister | null;
  /** Whose accounts they are. */
  readonly party: string;
  /** Answers kept from an earlier journal, and those of this one. */
  readonly lines: AccountLines;
}

/** With the answers that the workbook keeps, and a charge proposed where the names agree. */
export function firstActuals(journal: Journal, workbook: WorkbookModel): ActualsState {
  const register = expenseRegister(workbook);
  const kept = readAccountLines(settingOf(workbook, ACCOUNTS_SETTING));
  const known = journal.accounts.flatMap(({ account }) => kept[account] ?? []);
  const said = known.flatMap((line) => ("party" in line ? [line.party] : []));
  const party = said[0] ?? register?.charges[0]?.party ?? "";
  const own = journal.accounts.reduce<AccountLines>((lines, { account }) => {
    const line = kept[account];
    return line ? withEntry(lines, account, line) : lines;
  }, noEntries<AccountLine>());
  return proposed({ journal, register, party, lines: own });
}

/** Answers already given stay as they are. */
function proposed(state: ActualsState): ActualsState {
  const charges = chargesOf(state);
  const lines = state.journal.accounts.reduce((all, account) => {
    if (!account.isCharge || all[account.account]) return all;
    const charge = suggestedCharge(account, charges);
    return charge === null ? all : withEntry(all, account.account, { party: state.party, charge });
  }, state.lines);
  return { ...state, lines };
}

/** The accounts are another party's: what was said of its charges is asked again. */
export function withParty(state: ActualsState, party: string): ActualsState {
  const kept = Object.entries(state.lines).filter(([, line]) => "isOutside" in line || line.party === party);
  const lines = kept.reduce((all, [account, line]) => withEntry(all, account, line), noEntries<AccountLine>());
  return proposed({ ...state, party, lines });
}

export function withLine(state: ActualsState, account: string, line: AccountLine | null): ActualsState {
  return { ...state, lines: withEntry(state.lines, account, line) };
}

export function partiesOf({ register }: ActualsState): readonly string[] {
  return [...new Set((register?.charges ?? []).map(({ party }) => party))];
}

export function chargesOf({ register, party }: ActualsState): readonly string[] {
  return (register?.charges ?? []).flatMap((charge) => (charge.party === party ? [charge.label] : []));
}

export function reviewOfActuals({ journal, lines, register }: ActualsState): ActualsReview | null {
  return register && reviewActuals(journal, lines, register);
}
