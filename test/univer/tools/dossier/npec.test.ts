/** The level of a contract, found in the imported list by its certification, its branch and its day; a doubt is no level. */
import { afterEach, expect, it } from "vitest";
import { npecSheet } from "../../../../src/tools/import/npec-sheet";
import { readSeparated } from "../../../../src/tools/import/read-separated";
import { recogniseSource } from "../../../../src/tools/import/recognise-source";
import type { CellValue, WorkbookModel } from "../../../../src/workbook/model";
import { createdFile, inputOf } from "../../../tools/support/financial-file";
import { planned, workbookOf } from "../../../tools/support/workbooks";
import { PlayedYear } from "./played-year";

const LIST = [
  "Code RNCP;Libellé de la Formation;Certificateur*;Libellé du Diplôme;Code CPNE;CPNE;NPEC final;Statut;Date d'applicabilité des NPEC** ",
  "RNCP35585;Gestion des établissements;CNAM;Licence;2;CPNE de l’animation;7 500 €;A;01/09/2024",
  "RNCP35585;Gestion des établissements;CNAM;Licence;2;CPNE de l’animation;7 300,50 €;A;01/09/2026",
  "RNCP35585;Gestion des établissements;CNAM;Licence;14;CPNE des soins;NC;A;01/09/2026",
  "RNCP35585;Gestion des établissements;CNAM;Licence;20;CPNE du sport;7 000 €;A;01/09/2026",
  "RNCP35585;Gestion des établissements;CNAM;Licence;20;CPNE du sport;7 100 €;A;01/09/2026",
  "RNCP36001;Comptabilité;CNAM;Licence;2;CPNE de l’animation;6 000 €;A;01/09/2027",
  "50022137;Vente;Éducation nationale;Mention;2;CPNE de l’animation;5 000 €;A;",
].join("\n");

/** Code, branch, then what is typed: the start and the level. */
const CONTRACTS: readonly (readonly [code: string, branch: string, start: string, typed: number | null])[] = [
  ["RNCP35585", "2", "01/10/2026", null],
  ["rncp 35585", "CPNE de l’animation", "31/08/2026", null],
  ["35585", "14", "01/10/2026", null],
  ["35585", "20", "01/10/2026", null],
  ["99999", "2", "01/10/2026", null],
  ["36001", "2", "01/10/2026", null],
  ["50022137", "2", "01/10/2026", null],
  ["RNCP35585", "2", "01/10/2026", 8000],
  ["RNCP35585", "", "01/10/2026", null],
  ["", "", "01/10/2026", 9000],
  ["RNCP35585", "77", "01/10/2026", null],
  ["", "2", "01/10/2026", null],
];
const FOUND: readonly (readonly [level: CellValue, since: CellValue, doubt: string])[] = [
  [7300.5, inputOf("01/09/2026"), ""],
  [7500, inputOf("01/09/2024"), ""],
  ["", inputOf("01/09/2026"), "sans montant (NC) : demandez à l’OPCO"],
  ["", inputOf("01/09/2026"), "2 lignes de la feuille NPEC : à taper"],
  ["", "", "code absent de la feuille NPEC"],
  ["", "", "feuille NPEC postérieure au contrat"],
  [5000, "", ""],
  [8000, inputOf("01/09/2026"), "tapé ; feuille NPEC : 7300,5"],
  ["", "", "tapez aussi la branche (CPNE)"],
  [9000, "", ""],
  ["", "", "branche absente : voir la feuille NPEC"],
  ["", "", "tapez aussi le code RNCP"],
];

const imported = (workbook: WorkbookModel): WorkbookModel => {
  const recognised = recogniseSource(readSeparated(LIST));
  if (recognised.kind !== "npec") throw new Error("a list of levels");
  return planned(workbook, npecSheet(workbook, { rows: recognised.list.rows, from: "npec.csv", locale: "fr" }));
};
const created = (workbook: WorkbookModel): WorkbookModel =>
  createdFile({ convention: "gessms-2026", year: 2026, learners: CONTRACTS.length }, workbook);

let played: PlayedYear | undefined;
afterEach(() => played?.close());

async function typedIn(workbook: WorkbookModel): Promise<PlayedYear> {
  played = await PlayedYear.open(workbook);
  const rows = await played.values("Contrats");
  const head = rows.findIndex((row) => row.includes("NPEC"));
  const column = (heading: string): number => rows[head]!.indexOf(heading);
  CONTRACTS.forEach(([code, branch, start, level], index) => {
    const put = (heading: string, value: string | number | null): void =>
      value === null || value === "" ? undefined : played!.write("Contrats", head + 1 + index, column(heading), value);
    put("Contrat", `C${index}`);
    put("Début", inputOf(start));
    put("Fin", inputOf("31/08/2027"));
    put("Niveau", 6);
    put("Code RNCP", code);
    put("Branche (CPNE)", branch);
    put("NPEC", level);
  });
  return played;
}

async function foundIn(year: PlayedYear): Promise<readonly (readonly CellValue[])[]> {
  const rows = await year.values("Contrats");
  const head = rows.findIndex((row) => row.includes("NPEC"));
  const columns = ["NPEC", "NPEC applicable depuis", "NPEC à vérifier"].map((one) => rows[head]!.indexOf(one));
  const plain = (value: CellValue): CellValue =>
    typeof value === "string" ? value.replace(/[\u00a0\u202f]/g, " ").replace("7300.5", "7300,5") : (value ?? "");
  return CONTRACTS.map((_, index) => columns.map((column) => plain(rows[head + 1 + index]![column]!)));
}

it("the level of a contract is found in the list, and a doubt is no level", async () => {
  const year = await typedIn(created(imported(workbookOf())));
  expect(await foundIn(year)).toEqual(FOUND);
  // 335 days of 365 of what was found, and what was typed; a doubt is in error, and says what it lacks.
  expect(await year.figure("Produits", "C0", "Réel")).toBe(6700.46);
  expect(await year.figure("Produits", "C7", "Réel")).toBe(7342.47);
  expect(await year.figure("Produits", "C3", "Réel")).toMatchObject({ error: "#N/A" });
});
