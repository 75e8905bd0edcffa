/** What is told and asked of numbers kept as text, before anything is written. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../../src/conventions";
import { accountsOf } from "../../../../src/tools/attach/accounts/account-tables";
import { askedColumns, signsMeant, typedColumns } from "../../../../src/tools/attach/accounts/typed-amounts";
import { auditWorkbook } from "../../../../src/tools/audit/audit-workbook";
import { dayOf } from "../../../../src/rules/exact/day";
import type { SheetModel } from "../../../../src/workbook/model";
import { sheetOf, workbookOf } from "../../support/workbooks";
import { contractsList, expenseJournal, pointedContracts, pricedBudget, twofoldContracts } from "./messy-accounts";

function typed(...sheets: readonly SheetModel[]) {
  const workbook = workbookOf(...sheets);
  return typedColumns(workbook, accountsOf(workbook));
}

const rowsOf = (cells: readonly { readonly row: number }[]) => cells.map(({ row }) => row);

describe("a column of numbers kept as text", () => {
  it("is told by its heading and its first cell", () => {
    const [column, ...others] = typed(contractsList);
    expect(others).toEqual([]);
    expect([column?.sheet, column?.heading, column?.column]).toEqual([contractsList.name, "NPEC annuel", 6]);
    expect(column?.plain).toEqual([{ row: 4, text: "7 300,00 €", value: 7300 }]);
  });

  it("reads « 7.300 » as its other cells are written", () => {
    const columns = typed(pointedContracts);
    const [column] = columns;
    expect([rowsOf(column!.plain), rowsOf(column!.twofold), column?.sign]).toEqual([[1, 2], [3], ","]);
    expect(askedColumns(columns)).toEqual([]);
    expect(signsMeant(columns, { [column!.key]: "." })).toEqual({ [column!.key]: "," });
  });

  it("is asked about where nothing tells", () => {
    const columns = typed(twofoldContracts);
    const [column] = askedColumns(columns);
    expect(column?.twofold).toEqual([
      { row: 1, text: "7.300", thousands: 7300, decimals: 7.3 },
      { row: 2, text: "7.300 €", thousands: 7300, decimals: 7.3 },
    ]);
    expect(signsMeant(columns, {})).toEqual({});
    expect(signsMeant(columns, { [column!.key]: "," })).toEqual({ [column!.key]: "," });
  });

  it("is asked about where its cells contradict one another", () => {
    const { cells } = pointedContracts;
    const other = { ...cells, 2: { ...cells[2], 4: { value: "7300.5" } } };
    const [column] = askedColumns(typed({ ...pointedContracts, cells: other }));
    expect(column?.twofold.map(({ text }) => text)).toEqual(["7.300"]);
  });

  it("names what is to be typed again, on lines and on the rows left out for it", () => {
    const columns = typed(pricedBudget);
    expect(columns.map(({ heading, unread }) => [heading, unread])).toEqual([
      ["Montant", [{ row: 3, text: "env. 300 €" }]],
      ["Nb heures", []],
      ["Coût horaire", []],
    ]);
    const { cells } = twofoldContracts;
    const vague = { ...cells, 1: { ...cells[1], 4: { value: "à définir" } }, 2: { ...cells[2], 4: { value: 7300 } } };
    expect(typed({ ...twofoldContracts, cells: vague })[0]?.unread).toEqual([{ row: 1, text: "à définir" }]);
  });

  it("reads hours as functions do, and is nothing where numbers are numbers or blank", () => {
    const hourly = sheetOf("Pro", [
      ["Apprenti", "N° contrat", "Début", "Fin", "Heures"],
      ["DURAND Ali", "C1", "01/09/2026", "31/08/2027", "400 h"],
      ["MARTIN Ana", "C2", "01/09/2026", "31/08/2027", "223:30"],
      ["PETIT Zoé", "C3", "01/09/2026", "31/08/2027", "1.200"],
      ["ROUX Léo", "C4", "01/09/2026", "31/08/2027", 400],
      ["BLANC Eve", "C5", "01/09/2026", "31/08/2027", " "],
    ]);
    const [column] = typed(hourly);
    expect(column?.plain.map(({ value }) => value)).toEqual([400, 223.5]);
    expect([rowsOf(column!.twofold), column?.unread]).toEqual([[3], []]);
    expect(
      typed(
        sheetOf("Nombres", [
          ["Poste", "Montant"],
          ["Salles", 600],
          ["Total", "600,00"],
        ]),
      ),
    ).toEqual([]);
  });

  it("is found by « Contrôler » too, as the pane says", () => {
    for (const sheet of [contractsList, expenseJournal, pointedContracts, twofoldContracts, pricedBudget]) {
      const convention = conventionById("gessms-2026")!;
      const date = dayOf({ year: 2026, month: 12, day: 31 });
      const found = auditWorkbook(workbookOf(sheet), { convention, date });
      expect([sheet.name, found.some(({ check }) => check === "amountsAsText")]).toEqual([sheet.name, true]);
    }
  });
});
