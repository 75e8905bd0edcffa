/** Rows inserted in a table of the file count in every sheet that reads it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { typedFile, type Year } from "../../../tools/support/financial-file";
import { PlayedYear } from "./played-year";

const year = parse(readFileSync(path.join(import.meta.dirname, "years", "gessms-2026.yaml"), "utf8")) as Year;
/** Under the headings of each table. */
const FIRST = { Contrats: 10, Charges: 8, Dépenses: 8 } as const;

let played: PlayedYear;
beforeEach(async () => {
  played = await PlayedYear.open(typedFile(year));
});
afterEach(() => played.close());

it("a contract between two others brings its revenue to the settlement, and its payments to the treasury", async () => {
  const row = FIRST.Contrats + 1;
  await played.insertRow("Contrats", row);
  // 365 days at 3 650 €, for an employer who pays 750 of them.
  ["Eva", "C9", "apprentissage", 46_266, 46_630, 3650, 6].forEach((value, column) =>
    played.write("Contrats", row, column, value),
  );
  expect(await played.figure("Produits", "C9", "Réel")).toBe(3650);
  expect(await played.figure("Budget", "Total des produits", "Prévu")).toBe(25_560 + 3650);
  expect(await played.figure("Décompte", "1 / GRETA-CFA", "Dû")).toBe(11_280 + 1825);
  // 40 % of the two years' amounts, in the order of the table.
  expect(await played.figure("Échéancier", "Acompte 1", "Montant")).toBe(5242);
  expect(await played.figure("Comptes", "Total", "Facturé")).toBe(4340);
});

it("a charge among those of another party, and its expense, are found", async () => {
  await played.insertRow("Charges", FIRST.Charges + 3);
  ["Lycée", "Assurance", "forfait"].forEach((value, column) =>
    played.write("Charges", FIRST.Charges + 3, column, value),
  );
  played.write("Charges", FIRST.Charges + 3, 7, 100);
  await played.insertRow("Dépenses", FIRST.Dépenses + 1);
  ["", "Lycée", "Assurance", "", "", 120].forEach((value, column) =>
    played.write("Dépenses", FIRST.Dépenses + 1, column, value === "" ? null : value),
  );
  expect(await played.figure("Charges", "Lycée / Assurance", "Écart")).toBe(20);
  expect(await played.figure("Budget", "Charges Lycée", "Prévu")).toBe(2500);
  expect(await played.figure("Budget", "Charges Lycée", "Réel")).toBe(2420);
  expect(await played.figure("Dépenses", "Sans charge correspondante", "")).toBe(12.5);
});
