/** Which charge of the financial file each account is: said once, kept in the workbook, proposed again. */
import { fold } from "../../../spreadsheet/cell/text";
import type { Edit } from "../../../workbook/plan";
import { readEntries, withEntry, writeEntries, type Entries, type EntryShape } from "../../settings/stored-entries";
import type { JournalAccount } from "./journal";

export const ACCOUNTS_SETTING = "import.accounts";

/** A charge of a party, or nothing of this file. */
export type AccountLine = { readonly party: string; readonly charge: string } | { readonly isOutside: true };

export const ACCOUNTS: EntryShape<AccountLine> = {
  version: 1,
  read: ({ party, charge, isOutside }) => {
    if (isOutside === true) return { isOutside };
    return typeof party === "string" && typeof charge === "string" ? { party, charge } : undefined;
  },
};

/** By account number, or by the user's own word for a charge. */
export type AccountLines = Entries<AccountLine>;

export function readAccountLines(setting: string | null): AccountLines {
  return readEntries(setting, ACCOUNTS).entries;
}

export function accountLinesEdit(kept: AccountLines, said: AccountLines): Edit {
  const all = Object.entries(said).reduce((lines, [account, line]) => withEntry(lines, account, line), kept);
  return { kind: "setting", key: ACCOUNTS_SETTING, value: writeEntries(all, ACCOUNTS) };
}

/** Below that, words are articles and links. */
const SHORTEST_WORD = 4;

/** The one charge that shares the most words with the account's name; none where two do as well. */
export function suggestedCharge(
  { account, name }: Pick<JournalAccount, "account" | "name">,
  charges: readonly string[],
): string | null {
  const words = wordsOf(name === "" ? account : name);
  const scored = charges.map((charge) => ({
    charge,
    score: fold(charge) === fold(name) ? Infinity : wordsOf(charge).filter((word) => words.includes(word)).length,
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const [found, other] = scored.filter(({ score }) => score === best);
  return best > 0 && found !== undefined && other === undefined ? found.charge : null;
}

/** Without the endings of plurals. */
function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map((word) => word.replace(/s$/, ""));
}
