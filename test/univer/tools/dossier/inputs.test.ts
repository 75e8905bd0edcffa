/** Each figure of a year is typed once: no input repeats another, and each moves what depends on it and nothing else. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sheetPalette } from "../../../../src/tools/sheet-palette";
import type { CellValue, SheetModel, WorkbookModel } from "../../../../src/workbook/model";
import { cellsIn } from "../../../../src/workbook/model-edit/cells";
import { typedFile, type Year } from "../../../tools/support/financial-file";
import { PlayedYear } from "./played-year";

const year = parse(readFileSync(path.join(import.meta.dirname, "years", "gessms-2026.yaml"), "utf8")) as Year;
const RULES = "Règles";

interface Input {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it is: the heading above, or the label on its left. */
  readonly name: string;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

function inputsOf({ sheets }: WorkbookModel): readonly Input[] {
  return sheets
    .filter(({ name }) => name !== RULES)
    .flatMap((sheet) =>
      [...cellsIn(sheet.cells)].flatMap(({ row, column, cell }): readonly Input[] => {
        const isInput = cell.style?.fill === sheetPalette.input.fill;
        const isFilled = cell.value !== null || cell.formula !== undefined;
        if (!isInput || !isFilled) return [];
        return [
          {
            sheet: sheet.name,
            row,
            column,
            name: nameOf(sheet, row, column),
            value: cell.value,
            formula: cell.formula,
          },
        ];
      }),
    );
}

/** Headings and labels are in their own colours. */
function nameOf({ cells }: SheetModel, row: number, column: number): string {
  const left = cells[row]?.[column - 1];
  if (left?.style?.fill === sheetPalette.subheading.fill && typeof left.value === "string") return left.value;
  for (let above = row - 1; above >= 0; above -= 1) {
    const cell = cells[above]?.[column];
    if (cell?.style?.fill === sheetPalette.heading.fill && typeof cell.value === "string") return cell.value;
  }
  return typeof left?.value === "string" ? left.value : "";
}

type Values = ReadonlyMap<string, CellValue[][]>;

/** Sheets where a cell differs, the changed cell itself aside. */
function movedSheets(before: Values, after: Values, changed: Input): readonly string[] {
  return [...before].flatMap(([sheet, rows]) => {
    const others = after.get(sheet)!;
    const isMoved = rows.some((cells, row) =>
      cells.some((value, column) => {
        if (sheet === changed.sheet && row === changed.row && column === changed.column) return false;
        return JSON.stringify(value) !== JSON.stringify(others[row]![column]);
      }),
    );
    return isMoved ? [sheet] : [];
  });
}

describe("a year of three parties", () => {
  const workbook = typedFile(year);
  const inputs = inputsOf(workbook);
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(workbook);
  });
  afterAll(() => played.close());

  async function all(): Promise<Values> {
    const names = workbook.sheets.map(({ name }) => name).filter((name) => name !== RULES);
    const values = new Map<string, CellValue[][]>();
    for (const name of names) values.set(name, await played.values(name));
    return values;
  }

  const one = (sheet: string, name: string, value?: CellValue): Input => {
    const found = inputs.find((input) => {
      return input.sheet === sheet && input.name === name && (value === undefined || input.value === value);
    });
    if (!found) throw new Error(`no input ${name} on ${sheet}`);
    return found;
  };

  it("asks for each amount in one place", () => {
    const amounts = inputs.filter(({ value, formula }) => typeof value === "number" && formula === undefined);
    const places = [...new Set(amounts.map(({ sheet, name }) => `${sheet}: ${name}`))];
    expect(places).toEqual([
      "Contrats: Année N de la rentrée",
      "Contrats: Début",
      "Contrats: Fin",
      "Contrats: NPEC",
      "Contrats: Niveau",
      "Contrats: Rupture",
      "Contrats: Heures",
      "Charges: Quantité",
      "Charges: Taux",
      "Dépenses: Date",
      "Dépenses: Montant",
      "Budget: Comptes arrêtés le",
      "Reversements: Date",
      "Reversements: Montant",
      "Reversements: Réglé le",
      "Factures: Facture",
      "Factures: Date",
      "Factures: Autre montant",
      "Factures: Annule",
      "Encaissements: Date",
      "Encaissements: Facture",
      "Encaissements: Autre montant",
    ]);
  });

  it("proposes from a formula nothing but dates, which follow the year asked once", () => {
    const proposed = inputs.filter(({ formula }) => formula !== undefined && !formula.startsWith("=IF("));
    for (const { formula } of proposed) expect(formula).toMatch(/^=DATE\((?:CNAM_ANNEE|\$B\$4)/);
    expect(proposed.map(({ sheet, name }) => `${sheet}: ${name}`)).toEqual([
      "Contrats: Effectif compté le",
      "Produits: du",
      "Comptes: Situation au",
      "Clôture: Situation au",
      "Trésorerie: Du",
      "Trésorerie: Au",
    ]);
  });

  const REVENUE = ["Contrats", "Produits", "Budget", "Décompte", "Échéancier"];

  it.each<readonly [string, Input, number, readonly string[]]>([
    // The claim of the year, its invoice, what is left of it, and what the treasury awaits.
    [
      "the NPEC of a contract",
      one("Contrats", "NPEC"),
      8030,
      [...REVENUE, "Factures", "Encaissements", "Comptes", "Clôture", "Trésorerie"],
    ],
    ["the hours of a contract", one("Contrats", "Heures"), 500, [...REVENUE, "Comptes", "Clôture", "Trésorerie"]],
    // Zoé stays a month longer: what was signed, and so the forecast and the instalments, does not move.
    ["a break", one("Contrats", "Rupture", 46_446), 46_476, [...REVENUE, "Comptes", "Trésorerie"]],
    ["the quantity of a charge", one("Charges", "Quantité", 80), 90, ["Charges", "Budget", "Décompte", "Échéancier"]],
    ["the rate of a charge", one("Charges", "Taux", 20), 25, ["Charges", "Budget", "Décompte", "Échéancier"]],
    [
      "an expense of another party",
      one("Dépenses", "Montant", 650),
      660,
      ["Charges", "Dépenses", "Budget", "Décompte", "Échéancier"],
    ],
    [
      "an expense of the party that receives",
      one("Dépenses", "Montant", 6100),
      6200,
      ["Charges", "Dépenses", "Budget", "Décompte", "Échéancier", "Trésorerie"],
    ],
    ["an expense that no charge expects", one("Dépenses", "Montant", 12.5), 13, ["Dépenses"]],
    [
      "a transfer",
      one("Reversements", "Montant", 3384),
      3000,
      ["Reversements", "Décompte", "Échéancier", "Trésorerie"],
    ],
    ["the day on which a transfer is paid", one("Reversements", "Réglé le"), 46_450, ["Reversements", "Trésorerie"]],
    ["the amount of a credit note", one("Factures", "Autre montant", 100), 90, ["Factures"]],
    [
      "an amount received",
      one("Encaissements", "Autre montant", 1000),
      1100,
      ["Factures", "Encaissements", "Comptes", "Trésorerie"],
    ],
    ["the day on which the accounts are closed", one("Budget", "Comptes arrêtés le"), 46_700, []],
  ])("%s moves what depends on it, and nothing else", async (_, input, value, expected) => {
    const before = await all();
    played.write(input.sheet, input.row, input.column, value);
    const after = await all();
    expect(movedSheets(before, after, input)).toEqual(sheetsInOrder(expected));
    played.write(input.sheet, input.row, input.column, input.value as number);
    expect(movedSheets(before, await all(), input)).toEqual([]);
  });

  function sheetsInOrder(names: readonly string[]): readonly string[] {
    return workbook.sheets.flatMap(({ name }) => (names.includes(name) ? [name] : []));
  }

  it("leaves no input without an effect", async () => {
    // Numbers that name a line, levels and days that decide nothing in this year.
    const silent = new Set(["Facture", "Annule", "Niveau", "Comptes arrêtés le", "Année N de la rentrée"]);
    const typed = inputs.filter(({ value, formula, name }) => {
      return typeof value === "number" && formula === undefined && !silent.has(name);
    });
    const moving = new Set<string>();
    for (const input of typed) {
      const place = `${input.sheet}: ${input.name}`;
      if (moving.has(place)) continue;
      const before = await all();
      // A date moves by four months: the treasury or what is late tells.
      played.write(input.sheet, input.row, input.column, (input.value as number) + 120);
      if (movedSheets(before, await all(), input).length > 0) moving.add(place);
      played.write(input.sheet, input.row, input.column, input.value as number);
    }
    const idle = new Set(typed.map(({ sheet, name }) => `${sheet}: ${name}`).filter((place) => !moving.has(place)));
    // The day of an invoice between parties says when it was sent: what is paid counts.
    expect([...idle]).toEqual(["Reversements: Date"]);
  });
});

it("sheets read one another by names alone", () => {
  const workbook = typedFile(year);
  const reading = workbook.sheets.flatMap(({ name, cells }) =>
    [...cellsIn(cells)].flatMap(({ cell }) => {
      const { formula } = cell;
      // A plain address on another sheet would be broken by what people insert there.
      return formula !== undefined && name !== RULES && /!\$?[A-Z]/.test(formula) ? [`${name} ${formula}`] : [];
    }),
  );
  expect(reading).toEqual([]);
});
