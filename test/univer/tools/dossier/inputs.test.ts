/** Each figure of a year is typed once: no input repeats another, and each moves what depends on it and nothing else. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cellReference } from "../../../../src/tools/cell-reference";
import { sheetPalette } from "../../../../src/tools/sheet-palette";
import type { CellValue, SheetModel, WorkbookModel } from "../../../../src/workbook/model";
import { cellsIn } from "../../../../src/workbook/model-edit/cells";
import { typedFile, type Year } from "../../../tools/support/financial-file";
import { planned } from "../../../tools/support/workbooks";
import { PlayedYear } from "./played-year";

const year = parse(readFileSync(path.join(import.meta.dirname, "years", "gessms-2026.yaml"), "utf8")) as Year;
const RULES = "Règles";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Input extends Place {
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

interface Moved extends Place {
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Cells that differ, the changed cell itself aside. */
function moved(before: Values, after: Values, changed: Place): readonly Moved[] {
  return [...before].flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((from, column): readonly Moved[] => {
        const to = after.get(sheet)![row]![column]!;
        const isChanged = sheet === changed.sheet && row === changed.row && column === changed.column;
        return isChanged || same(from, to) ? [] : [{ sheet, row, column, from, to }];
      }),
    ),
  );
}

/** Sums of decimals may be computed in another order: a figure is the one that a cell shows. */
function same(one: CellValue, other: CellValue): boolean {
  return shownValue(one) === shownValue(other);
}

function shownValue(value: CellValue): string {
  if (value === null || value === "") return "vide";
  if (typeof value === "number") return String(Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(12)));
  return typeof value === "object" ? value.error : String(value);
}

/** As a reader finds it: what stands at the head of its line, then at the head of its column. */
function figureName(values: Values, { sheet, row, column }: Place): string {
  const rows = values.get(sheet)!;
  const isText = (value: CellValue): value is string => typeof value === "string" && value !== "";
  const isBlank = (value: CellValue): boolean => value === null || value === "";
  const before = rows[row]!.slice(0, column).reverse();
  const gap = before.findIndex(isBlank);
  const line = (gap < 0 ? before : before.slice(0, gap)).reverse();
  const labels = line.some(isText) ? line.filter(isText).slice(0, 2) : line.slice(0, 1);
  const inColumn = rows.map((cells) => cells[column]!);
  const head = inColumn.slice(0, row).reverse().find(isText) ?? inColumn.slice(row).find(isText) ?? null;
  return `${sheet} ${cellReference(row, column)} (${[...labels, head].map(shownValue).join(" · ")})`;
}

function movedText(values: Values, changes: readonly Moved[]): string {
  return changes
    .map((one) => `  ${figureName(values, one)} : ${shownValue(one.from)} → ${shownValue(one.to)}\n`)
    .join("");
}

describe("a year of three parties", () => {
  const workbook = typedFile(year);
  const inputs = inputsOf(workbook);
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(workbook);
  });
  afterAll(() => played.close());

  async function valuesOf(year: PlayedYear): Promise<Values> {
    const names = workbook.sheets.map(({ name }) => name).filter((name) => name !== RULES);
    const values = new Map<string, CellValue[][]>();
    for (const name of names) values.set(name, await year.values(name));
    return values;
  }
  const all = (): Promise<Values> => valuesOf(played);

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
      "Relances: Situation au",
    ]);
  });

  const CHANGES: readonly (readonly [string, Input, number])[] = [
    ["NPEC", one("Contrats", "NPEC"), 8030],
    ["heures d’un contrat", one("Contrats", "Heures"), 500],
    // Zoé stays a month longer: what was signed, and so the forecast and the instalments, does not move.
    ["rupture", one("Contrats", "Rupture", 46_446), 46_476],
    ["quantité d’une charge", one("Charges", "Quantité", 80), 90],
    ["taux d’une charge", one("Charges", "Taux", 20), 25],
    ["dépense d’une autre partie", one("Dépenses", "Montant", 650), 660],
    ["dépense de la partie qui encaisse", one("Dépenses", "Montant", 6100), 6200],
    ["jour d’une dépense", one("Dépenses", "Date", 46_371), 46_410],
    ["dépense qu’aucune charge ne prévoit", one("Dépenses", "Montant", 12.5), 13],
    ["reversement", one("Reversements", "Montant", 3384), 3000],
    ["jour de règlement d’un reversement", one("Reversements", "Réglé le"), 46_450],
    ["montant d’un avoir", one("Factures", "Autre montant", 100), 90],
    ["jour d’une facture", one("Factures", "Date"), 46_390],
    ["montant encaissé", one("Encaissements", "Autre montant", 1000), 1100],
    ["jour d’un encaissement", one("Encaissements", "Date"), 46_400],
    ["facture d’un encaissement", one("Encaissements", "Facture", 2), 1],
    ["jour d’arrêté des comptes", one("Budget", "Comptes arrêtés le"), 46_700],
  ];

  it("moves, with each input, the figures that depend on it, cell by cell, and none other", async () => {
    const typed = new Set(inputs.filter(({ formula }) => formula === undefined).map(placeName));
    const texts: string[] = [];
    for (const [title, input, value] of CHANGES) {
      const before = await all();
      played.write(input.sheet, input.row, input.column, value);
      const changes = moved(before, await all(), input);
      // No input takes after another.
      expect(changes.map(placeName).filter((place) => typed.has(place))).toEqual([]);
      const where = `${input.sheet} ${cellReference(input.row, input.column)}`;
      texts.push(`${title} : ${where}, ${shownValue(input.value)} → ${value}\n${movedText(before, changes)}`);
      played.write(input.sheet, input.row, input.column, input.value as number);
      expect(moved(before, await all(), input)).toEqual([]);
    }
    await expect(texts.join("\n")).toMatchFileSnapshot("inputs/moved.txt");
  });

  it("gives what a file gives in which the same was typed from the start", async () => {
    // What is invoiced and received for the same contract moves together, so that no change hides another.
    const [, ...later] = CHANGES;
    for (const [, input, value] of later) played.write(input.sheet, input.row, input.column, value);
    // One engine calculates at a time.
    const found = await all();
    const fresh = later.reduce<WorkbookModel>((model, [, { sheet, row, column }, value]) => {
      const range = { sheet, row, column, rows: 1, columns: 1 };
      return planned(model, { label: "", edits: [{ kind: "cells", range, cells: [[value]] }] });
    }, workbook);
    const other = await PlayedYear.open(fresh);
    const expected = await valuesOf(other);
    other.close();
    expect(moved(expected, found, { sheet: "", row: -1, column: -1 })).toEqual([]);
    for (const [, input] of later) played.write(input.sheet, input.row, input.column, input.value as number);
  });

  it("leaves no input without an effect", async () => {
    // Numbers that name a line, levels and days that decide nothing in this year.
    const silent = new Set(["Facture", "Annule", "Niveau", "Comptes arrêtés le", "Année N de la rentrée"]);
    const typed = inputs.filter(({ value, formula, name }) => {
      return typeof value === "number" && formula === undefined && !silent.has(name);
    });
    const moving = new Set(
      CHANGES.filter(([title]) => title !== "jour d’arrêté des comptes").map(([, input]) => kindOf(input)),
    );
    for (const input of typed) {
      if (moving.has(kindOf(input))) continue;
      const before = await all();
      // A date moves by four months: the treasury or what is late tells.
      played.write(input.sheet, input.row, input.column, (input.value as number) + 120);
      if (moved(before, await all(), input).length > 0) moving.add(kindOf(input));
      played.write(input.sheet, input.row, input.column, input.value as number);
    }
    const idle = new Set(typed.map(kindOf).filter((kind) => !moving.has(kind)));
    // The day of an invoice between parties says when it was sent: what is paid counts.
    expect([...idle]).toEqual(["Reversements: Date"]);
  });
});

const kindOf = ({ sheet, name }: Input): string => `${sheet}: ${name}`;
const placeName = ({ sheet, row, column }: Place): string => `${sheet} ${row} ${column}`;

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
