/** A journal of entries brought into a financial file: mapped once, kept, its totals found again. */
import { describe, expect, it } from "vitest";
import { actualsPlan, expenseRegister, reviewActuals } from "../../../src/tools/import/actuals/actuals-plan";
import { ACCOUNTS_SETTING, readAccountLines, suggestedCharge } from "../../../src/tools/import/actuals/account-lines";
import { readJournal, type Journal } from "../../../src/tools/import/actuals/journal";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import { settingOf } from "../../../src/workbook/model-edit/settings-sheet";
import type { WorkbookModel } from "../../../src/workbook/model";
import { serialOf } from "../../oracle/days";
import { createdFile, typedFile } from "../support/financial-file";
import { planned, rowContents, sheetNamed, workbookOf } from "../support/workbooks";

const FEC = [
  "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise",
  "ACH|Achats|1|20261215|621100|Enseignement vacataire||| FA-12|20261210|Vacations décembre|6100,00|0,00|||20261231||",
  "ACH|Achats|1|20261215|401000|Fournisseurs|F001|Vacataires|FA-12|20261210|Vacations décembre|0,00|6100,00|||20261231||",
  "ACH|Achats|2|20261220|613200|Location de salles|||FA-13|20261218|Salle B204|650,5|0|||20261231||",
  "ACH|Achats|2|20261220|401000|Fournisseurs|F002|Mairie|FA-13|20261218|Salle B204|0|650,5|||20261231||",
  "OD|Divers|3|20270105|613200|Location de salles|||AV-1|20270105|Avoir salle|0,00|50,50|||20270131||",
  "OD|Divers|3|20270105|401000|Fournisseurs|F002|Mairie|AV-1|20270105|Avoir salle|50,50|0,00|||20270131||",
  "OD|Divers|4|20270110|626000|Frais postaux||||20270110|Timbres|12,00|0,00|||20270131||",
  "OD|Divers|4|20270110|530000|Caisse||||20270110|Timbres|0,00|12,00|||20270131||",
];
const file = createdFile({ convention: "gessms-2026", year: 2026, learners: 2 });

function journal(text: string): Journal {
  const recognised = recogniseSource(readSeparated(text));
  if (recognised.kind !== "journal") throw new Error(`a journal is read as ${recognised.kind}`);
  return recognised.journal;
}
const LINES = {
  "621100": { party: "Centre Cnam", charge: "Enseignement" },
  "613200": { party: "Centre Cnam", charge: "Salles" },
  "626000": { isOutside: true },
} as const;
const request = (read: Journal, lines: typeof LINES = LINES) =>
  ({ journal: read, lines, from: "fec.txt", locale: "fr" }) as const;
const expenses = (workbook: WorkbookModel, rows: number) =>
  Array.from({ length: rows }, (_, row) => rowContents(sheetNamed(workbook, "Dépenses"), 8 + row, 6));

describe("a file of entries", () => {
  it.each(["|", "\t"])("is read with its eighteen columns, separated by « %s »", (separator) => {
    const read = journal(FEC.join("\r\n").replaceAll("|", separator));
    expect(read.form).toBe("fec");
    expect([read.debit, read.credit]).toEqual([681_300n, 681_300n]);
    expect(read.accounts.map(({ account, isCharge, entries }) => [account, isCharge, entries.length])).toEqual([
      ["621100", true, 1],
      ["401000", false, 3],
      ["613200", true, 2],
      ["626000", true, 1],
      ["530000", false, 1],
    ]);
    expect(read.unread).toEqual([]);
  });

  it("reads « 6.100 » as its other amounts are written, and not at all where none tells", () => {
    const pointed = (other: string): Journal =>
      journal(
        FEC.join("\n")
          .replaceAll("6100,00", "6.100")
          .replaceAll(/(?:0|650|50|12),\d+/g, other),
      );
    const told = journal(FEC.join("\n").replaceAll("6100,00", "6.100"));
    expect([told.debit, told.credit, told.unread]).toEqual([681_300n, 681_300n, []]);
    const untold = pointed("0");
    expect(untold.unread.map(({ row }) => row)).toEqual([1, 2]);
  });

  it("may give an amount and its side instead of a debit and a credit", () => {
    const other = FEC.map((line, index) => {
      const cells = line.split("|");
      if (index === 0) [cells[11], cells[12]] = ["Montant", "Sens"];
      else [cells[11], cells[12]] = /[1-9]/.test(cells[11]!) ? [cells[11]!, "D"] : [cells[12]!, "C"];
      return cells.join("|");
    });
    const [read, same] = [journal(other.join("\n")), journal(FEC.join("\n"))];
    expect([read.debit, read.credit]).toEqual([same.debit, same.credit]);
    expect(read.accounts).toEqual(same.accounts);
  });

  it("tells each row that does not read, rather than leaving it out", () => {
    const wrong = [...FEC, "OD|Divers|5|20271301|621100|Enseignement||||20270110|Treizième mois|1,00|0,00|||||"];
    const other = [...wrong, "OD|Divers|6|20270110||||||20270110|Sans compte|1,00|0,00|||||"];
    const { unread } = journal([...other, "OD|Divers|7|20270110|621100|||||20270110|Texte|douze|0,00|||||"].join("\n"));
    expect(unread.map(({ row }) => row)).toEqual([9, 10, 11]);
  });
});

describe("any table of expenses", () => {
  it("is a journal by its day, its kind of charge and its amount, whatever stands above", () => {
    const text = ["Dépenses 2026;;;", ";;;", "Date;Catégorie;Objet;Montant"];
    const rows = ["15/12/2026;Salles;Location;1 250,00 €", "16/12/2026;Fournitures;Papier;(12,50)", ";;Total;1 237,50"];
    const read = journal([...text, ...rows].join("\n"));
    expect(read.form).toBe("table");
    expect(read.accounts.map(({ account, isCharge }) => [account, isCharge])).toEqual([
      ["Salles", true],
      ["Fournitures", true],
    ]);
    expect(read.accounts[1]?.entries[0]?.cents).toBe(-1250n);
    expect(read.accounts[0]?.entries[0]?.day).toBe(serialOf(15, 12, 2026));
    expect(read.unread).toEqual([]);
  });

  it.each([
    ["marks", "Nom;Prénom;Note\nDurand;Ali;12"],
    ["a table of contracts", "Contrat;Date;Nature\nC1;01/09/2026;apprentissage"],
    ["amounts of nobody", "Date;Montant\n01/09/2026;12"],
  ])("%s are none", (_, text) => {
    expect(readJournal(readSeparated(text))).toBeNull();
  });
});

describe("importing it", () => {
  const read = journal(FEC.join("\n"));

  it("writes its charges as lines of the register, in order, and nothing else", () => {
    const after = planned(file, actualsPlan(file, request(read)));
    expect(expenses(after, 4)).toEqual([
      [serialOf(15, 12, 2026), "Centre Cnam", "Enseignement", "Vacations décembre", "FA-12", 6100],
      [serialOf(20, 12, 2026), "Centre Cnam", "Salles", "Salle B204", "FA-13", 650.5],
      [serialOf(5, 1, 2027), "Centre Cnam", "Salles", "Avoir salle", "AV-1", -50.5],
      [null, null, null, null, null, null],
    ]);
    const others = (workbook: WorkbookModel) =>
      workbook.sheets.filter(({ name, visibility }) => name !== "Dépenses" && visibility === "visible");
    expect(others(after)).toEqual(others(file));
  });

  it("finds the file's own total again: what is kept and what is left out add up to it", () => {
    const review = reviewActuals(read, LINES, expenseRegister(file)!);
    expect(review.retained).toBe(670_000n);
    expect(review.retained + review.outside).toBe(read.debit - read.credit);
    expect(review.unsaid).toEqual([]);
  });

  it("asks for each account of charges of which nothing is said", () => {
    const said = { "621100": LINES["621100"] };
    expect(reviewActuals(read, said, expenseRegister(file)!).unsaid).toEqual(["613200", "626000"]);
  });

  it("keeps what was said in the workbook, beside what was said before", () => {
    const once = planned(file, actualsPlan(file, request(read)));
    const later = { "606400": { party: "Centre Cnam", charge: "Fournitures pédagogiques" } } as never;
    const twice = planned(once, actualsPlan(once, request(read, later)));
    expect(readAccountLines(settingOf(twice, ACCOUNTS_SETTING))).toEqual({ ...LINES, ...(later as object) });
  });

  it("applied again, writes only what is new: two lines alike in the file stay two", () => {
    const alike = journal([...FEC, FEC[1]!, FEC[2]!].join("\n"));
    const once = planned(file, actualsPlan(file, request(read)));
    const register = expenseRegister(once)!;
    expect(reviewActuals(read, LINES, register).added).toEqual([]);
    const { added, there } = reviewActuals(alike, LINES, register);
    expect([added.length, there]).toEqual([1, 3]);
    expect(expenses(planned(once, actualsPlan(once, request(alike))), 4)[3]).toEqual(expenses(once, 1)[0]);
  });

  it("leaves what is typed between the free rows, and says how many rows it lacks", () => {
    const typed = typedFile({
      ...{ convention: "gessms-2026", year: 2026, learners: 2 },
      typed: [{ sheet: "Dépenses", at: "F10", cells: { Montant: 7 } }],
    });
    const after = planned(typed, actualsPlan(typed, request(read)));
    expect(expenses(after, 4).map((row) => row[5])).toEqual([6100, 7, 650.5, -50.5]);
    const many = journal([FEC[0]!, ...Array.from({ length: 82 }, () => FEC[1]!)].join("\n"));
    expect(reviewActuals(many, LINES, expenseRegister(file)!).missingRows).toBe(2);
  });

  it("has nowhere to go in a workbook without a financial file", () => {
    expect(expenseRegister(workbookOf())).toBeNull();
  });
});

describe("the charge proposed for an account", () => {
  const charges = ["Enseignement", "Salles", "Déplacements des enseignants", "Déplacements de tutorat"];
  it.each([
    ["Location de salles", "Salles"],
    ["Enseignement vacataire", "Enseignement"],
    ["Déplacements", null],
    ["Frais postaux", null],
    ["Salle", "Salles"],
  ])("%s: %s", (name, charge) => {
    expect(suggestedCharge({ account: "6", name }, charges)).toBe(charge);
  });
});
