/** Pictures of « Une année, pas à pas »: the golden year of `gessms-2026`, made and typed as the guide says. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { ROOT } from "../set-up/root.js";

const YEAR = path.join(ROOT, "test/univer/tools/dossier/years/gessms-2026.yaml");
/** As much of a sheet as the year fills. */
const READ = "A1:AG120";
const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Each sheet, and the cell that is selected on its picture. */
const SHEETS = {
  contrats: { sheet: "Contrats", row: 11, column: 0 },
  charges: { sheet: "Charges", row: 8, column: 4 },
  budget: { sheet: "Budget", row: 3, column: 1 },
  factures: { sheet: "Factures", row: 10, column: 5 },
  comptes: { sheet: "Comptes", row: 3, column: 1 },
  cloture: { sheet: "Clôture", row: 3, column: 1 },
  decompte: { sheet: "Décompte", row: 0, column: 0 },
};

/**
 * Who sends the papers, and to whom.
 *
 * @type {readonly (readonly [address: string, texts: readonly string[]])[]}
 */
const PAPER = [
  ["J6", ["Cnam Occitanie", "12 rue du Parc", "34000 Montpellier", "123 456 789 00012", "76 34 00000 00", "FR76 …"]],
  ["H15", ["Financeur"]],
  ["J15", ["OPCO Atlas"]],
  ["K15", ["25 quai Panhard-et-Levassor"]],
  ["L15", ["75013 Paris"]],
];

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {string | number | null | { error: string }} Value */
/** @typedef {{ sheet: string; at?: string; cells: Record<string, string | number> }} Row */
/** @typedef {(name: string, act: () => Promise<unknown>) => Promise<void>} Take takes a picture once all is calm */

/** @param {string | number} text */
function inputOf(text) {
  const [, day, month, year] = DATE.exec(String(text)) ?? [];
  return day === undefined ? text : (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY;
}

/** @param {string} address */
function placeOf(address) {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/**
 * @param {Page} page
 * @param {string} sheet
 * @param {readonly (readonly [row: number, column: number, value: string | number])[]} cells
 */
async function write(page, sheet, cells) {
  const edits = cells.map(([row, column, value]) => {
    const range = { sheet, row, column, rows: 1, columns: 1 };
    return { kind: "cells", range, cells: [[value]] };
  });
  const overwrites = edits.map(({ range }) => range);
  await page.evaluate(`window.cnam.workbook.apply(${JSON.stringify({ label: sheet, edits, overwrites })})`);
  await page.evaluate("window.cnam.workbook.settled()");
}

/**
 * Where a row of the year goes: under its headings, on the line of its charge or on the first one that is free.
 *
 * @param {Page} page
 * @param {Row} row
 */
async function typeRow(page, { sheet, at, cells }) {
  const entries = Object.entries(cells);
  if (at !== undefined) {
    const { row, column } = placeOf(at);
    await write(
      page,
      sheet,
      entries.map(([, value], index) => [row, column + index, inputOf(value)]),
    );
    return;
  }
  /** @type {Value[][]} */
  const values = await page.evaluate(`window.cnam.workbook.read("'${sheet}'!${READ}")`);
  const headings = values.findIndex((line) => line.includes(entries[0]?.[0] ?? ""));
  const columns = entries.map(([heading]) => values[headings]?.indexOf(heading) ?? -1);
  const keys = sheet === "Charges" ? 2 : 0;
  const isPlace = (/** @type {Value[]} */ line) =>
    columns.every((column, index) => (index < keys ? line[column] === entries[index]?.[1] : isBlank(line[column])));
  const place = values.findIndex((line, index) => index > headings && isPlace(line));
  await write(
    page,
    sheet,
    entries.slice(keys).map(([, value], index) => [place, columns[keys + index] ?? 0, inputOf(value)]),
  );
}

/** @param {Value | undefined} value */
function isBlank(value) {
  return value === null || value === "" || value === undefined;
}

/**
 * From an empty workbook to the file, its preview on a picture of the pane.
 *
 * @param {Page} page
 * @param {Take} take
 */
async function create(page, take) {
  const pane = page.getByTestId("pane");
  await page.getByTestId("create").click();
  const agree = page.getByTestId("question").getByRole("button", { name: "Commencer sans enregistrer" });
  if (await agree.isVisible()) await agree.click();
  await page.getByTestId("file-name").getByText("Nouveau classeur.xlsx").waitFor();
  await pane.getByRole("tab", { name: "Convention" }).click();
  await pane.getByLabel("Convention affichée").selectOption("gessms-2026");
  await pane.getByRole("tab", { name: "Outils" }).click();
  await pane.getByRole("button", { name: /^Créer une feuille/ }).click();
  await pane.getByLabel("Apprenants").fill("14");
  await pane.locator("#create-dossier").scrollIntoViewIfNeeded();
  await take("creer", () => pane.locator("#create-dossier").click());
  await pane.getByRole("button", { name: "Appliquer" }).click();
  await page.evaluate("window.cnam.workbook.settled()");
}

/**
 * The page that « Imprimer » gives the browser, by itself.
 *
 * @param {Page} page
 * @param {{ path: string }} picture
 */
async function takePrinted(page, picture) {
  await page.evaluate(`new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes)
      if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => node.setAttribute("data-sent", "");
  }).observe(document.body, { childList: true })`);
  await page.getByTestId("print").click();
  await page.locator("iframe[data-sent]").waitFor({ state: "attached" });
  const paper = await page.context().browser()?.newPage();
  if (!paper) throw new Error("the browser has been closed");
  const html = "document.querySelector('iframe[data-sent]').contentDocument.documentElement.outerHTML";
  await paper.setContent(await page.evaluate(html));
  await paper.locator(".page").first().screenshot(picture);
  await paper.close();
}

/**
 * @param {Page} page
 * @param {{ folder: string; settled: (page: Page) => Promise<void> }} desk
 */
export async function takeYear(page, { folder, settled }) {
  const pictureOf = (/** @type {string} */ name) => ({ path: path.join(folder, `annee-${name}.png`) });
  await create(page, async (name, act) => {
    await act();
    await page.getByTestId("pane").getByRole("button", { name: "Appliquer" }).waitFor();
    await settled(page);
    await page.getByTestId("pane").screenshot(pictureOf(name));
  });
  /** @type {{ typed: Row[] }} */
  const { typed } = parse(readFileSync(YEAR, "utf8"));
  for (const row of typed) await typeRow(page, row);
  for (const [name, { sheet, row, column }] of Object.entries(SHEETS)) {
    await page.evaluate(`window.cnam.workbook.select(${JSON.stringify({ sheet, row, column, rows: 1, columns: 1 })})`);
    await settled(page);
    await page.locator("#grid").screenshot(pictureOf(name));
  }
  await takePaper(page, settled, pictureOf("avoir"));
}

/**
 * @param {Page} page
 * @param {(page: Page) => Promise<void>} settled
 * @param {{ path: string }} picture
 */
async function takePaper(page, settled, picture) {
  const sheet = "Facture à imprimer";
  for (const [address, texts] of PAPER) {
    const { row, column } = placeOf(address);
    await write(
      page,
      sheet,
      texts.map((text, index) => [row + index, column, text]),
    );
  }
  const number = { sheet, ...placeOf("C4"), rows: 1, columns: 1 };
  await write(page, sheet, [[number.row, number.column, 4]]);
  await page.evaluate(`window.cnam.workbook.select(${JSON.stringify(number)})`);
  await settled(page);
  await takePrinted(page, picture);
}
