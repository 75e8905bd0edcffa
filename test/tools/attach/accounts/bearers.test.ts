/** Who bears what says no party is asked, and guessed never. */
import { describe, expect, it } from "vitest";
import { conventionById, conventions } from "../../../../src/conventions";
import { accountsOf } from "../../../../src/tools/attach/accounts/account-tables";
import { attachAccounts } from "../../../../src/tools/attach/accounts/attach-accounts";
import { bearerKey, partylessTables } from "../../../../src/tools/attach/accounts/bearers";
import { partyNames } from "../../../../src/tools/create/dossier/dossier-parties";
import type { CellValue, SheetModel, WorkbookModel } from "../../../../src/workbook/model";
import { planned, sheetNamed, sheetOf, workbookOf } from "../../support/workbooks";

const request = { convention: conventionById("gessms-2026")!, locale: "fr", year: 2026 } as const;

const budget = sheetOf("Mon budget", [
  ["Poste", "Partie", "Montant"],
  ["Enseignement", "GRETA-CFA", 4800],
  ["Photocopies", null, 120],
  ["Papeterie", "GRETA et Cnam", 60],
]);
const journal = sheetOf("Journal", [
  ["Date", "Libellé", "Montant"],
  ["15/12/2026", "Photocopies", 30],
  ["16/12/2026", "Enseignement", 400],
  ["17/12/2026", "Divers", 12],
]);

/** The party and the label of each line, in order. */
function lines(workbook: WorkbookModel, name: string, heading: string): readonly (readonly CellValue[])[] {
  const { cells } = sheetNamed(workbook, name);
  const [at] = Object.entries(cells).find(([, row]) => Object.values(row).some(({ value }) => value === heading))!;
  const column = (text: string): number =>
    Number(Object.entries(cells[Number(at)]!).find(([, { value }]) => value === text)![0]);
  const [party, charge] = [column("Partie"), column("Charge")];
  return [1, 2, 3].map((row) => {
    const cell = cells[Number(at) + row];
    return [cell?.[party]?.value ?? null, cell?.[charge]?.value ?? cell?.[charge]?.formula ?? null];
  });
}

const asked = (...sheets: readonly SheetModel[]) => {
  const workbook = workbookOf(...sheets);
  const found = partylessTables(workbook, accountsOf(workbook), request);
  return { workbook, found, told: found.map(({ table, rows }) => [table.sheet, rows]) };
};

describe("lines without a party", () => {
  it("are asked about, table by table; those that say one are not", () => {
    expect(asked(budget).told).toEqual([["Mon budget", [2, 3]]]);
    // Of the charges of the budget, « Enseignement » is borne by one party: its expenses are that one’s.
    expect(asked(budget, journal).told).toEqual([
      ["Mon budget", [2, 3]],
      ["Journal", [1, 3]],
    ]);
  });

  it("are all of a journal whose charges several parties have", () => {
    // Without a budget of the user's, charges are the convention's: each party teaches.
    expect(asked(journal).told).toEqual([["Journal", [1, 2, 3]]]);
  });

  it("go to the party answered, and to none as long as nobody answers", () => {
    const { workbook, found } = asked(budget, journal);
    const bearers = Object.fromEntries(
      found.map(({ table }, index) => [bearerKey(table), index === 0 ? "Lycée" : "Centre Cnam"]),
    );
    const answered = planned(workbook, attachAccounts(workbook, accountsOf(workbook), { ...request, bearers }));
    expect(lines(answered, "Charges", "Partie").map(([party]) => party)).toEqual(["GRETA-CFA", "Lycée", "Lycée"]);
    expect(lines(answered, "Dépenses", "Partie").map(([party]) => party)).toEqual([
      "Centre Cnam",
      "GRETA-CFA",
      "Centre Cnam",
    ]);
    const silent = planned(workbook, attachAccounts(workbook, accountsOf(workbook), request));
    expect(lines(silent, "Charges", "Partie").map(([party]) => party)).toEqual(["GRETA-CFA", null, null]);
  });

  it("are nobody’s question where the convention has one party", () => {
    const workbook = workbookOf(budget);
    const alone = conventions.filter(
      (convention) => partyNames({ convention, locale: "fr", learners: 1, units: 1, year: 2026 }).length < 2,
    );
    for (const convention of alone)
      expect(partylessTables(workbook, accountsOf(workbook), { convention, locale: "fr" })).toEqual([]);
  });
});
