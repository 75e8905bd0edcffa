/**
 * A year in one book, as a person lives it in the Atelier: made by a few clicks, typed step by step, printed, saved, and
 * the same once opened again. LibreOffice then reads what was saved, and finds the same values in the copy for a partner.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readXlsx } from "../../src/atelier/xlsx";
import { functionIds } from "../../src/functions/function-ids";
import { formatCell } from "../../src/workbook/address";
import type { CellValue, WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { differences } from "../libreoffice/compare";
import { libreOffice, openAll } from "../libreoffice/libreoffice";
import { createdFile, inputOf, withRow, type GoldenYear, type TypedRow } from "../tools/support/financial-file";
import { asShown, labelledFigure } from "../tools/support/labelled-figure";
import { AtelierPage, CLIPBOARD } from "./support/atelier-page";
import { choose, downloaded } from "./support/files";
import { stepsOf, type Figure } from "./support/played-steps";
import { Printer } from "./support/printer";

const golden = parse(
  readFileSync(path.resolve("test/univer/tools/dossier/years/gessms-2026.yaml"), "utf8"),
) as GoldenYear;
/** A cohort as schools have them; four of its contracts are signed so far. */
const year: GoldenYear = { ...golden, learners: 14 };
const SHEETS = [
  ...["Contrats", "Produits", "Charges", "Dépenses", "Budget", "Reversements", "Décompte", "Échéancier"],
  ...["Factures", "Encaissements", "Comptes", "Clôture", "Trésorerie", "Relances", "Facture à imprimer"],
];
/** To open a list and to choose in it: a page hears of neither. */
const CLICKS_OF_A_LIST = 2;

let atelier: AtelierPage;
let printer: Printer;
/**
 * What the hands do: clicks, and keys in the pane and in cells. Clicks on the page are heard by it; where a test reaches
 * a cell through the port, it counts what a hand would: a click on the sheet's tab, and one on the cell.
 */
const done = { clicks: 0, keys: 0 };
/** The sheet that hands last typed on. */
let onSheet = "";
/** The copy for a partner, as it was saved. */
let copied: Uint8Array | null = null;
/** The file as it is typed, for where each entry goes. */
let typed = createdFile(year);

beforeAll(async () => {
  atelier = await AtelierPage.open(CLIPBOARD);
  printer = await Printer.plug(atelier);
  await atelier.page.exposeFunction("countClick", () => (done.clicks += 1));
  await atelier.page.evaluate(() => {
    const page = globalThis as unknown as { readonly countClick: () => void };
    document.addEventListener("click", () => page.countClick(), true);
  });
});
afterAll(() => atelier.close());

async function expectFigures(figures: readonly Figure[]): Promise<void> {
  const rows = new Map<string, CellValue[][]>();
  for (const [sheet, label, heading, value] of figures) {
    const values = rows.get(sheet) ?? (await atelier.read(`${sheet}!A1:AG120`));
    rows.set(sheet, values);
    const figure = asShown(labelledFigure(values, label, heading));
    expect([sheet, label, heading, figure]).toEqual([sheet, label, heading, inputOf(value)]);
  }
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a row of the year puts in its sheet, as a person writes it. */
function entriesOf(row: TypedRow): readonly [Entry, ...Entry[]] {
  const cells = (model: WorkbookModel) => model.sheets.find(({ name }) => name === row.sheet)!.cells;
  const before = cells(typed);
  typed = withRow(typed, row);
  const written = (value: CellValue): string =>
    String(Object.values(row.cells).find((raw) => inputOf(raw) === value)).replace(".", ",");
  return [...cellsIn(cells(typed))].flatMap(({ row: at, column, cell }) =>
    cell.value === (before[at]?.[column]?.value ?? null) ? [] : [{ row: at, column, text: written(cell.value) }],
  ) as [Entry, ...Entry[]];
}

/** A cell of a sheet: its tab, unless it is open, then the cell. */
function reach(sheet: string): void {
  done.clicks += sheet === onSheet ? 1 : 2;
  onSheet = sheet;
}

/** Types a row where it goes: neighbours are reached with Tab, what is further with a click. */
async function typeRow(row: TypedRow): Promise<void> {
  const entries = entriesOf(row);
  const runs = entries.reduce<{ at: number; texts: string[] }[]>((all, { column, text }) => {
    const run = all.at(-1);
    const gap = run === undefined ? Infinity : column - run.at - run.texts.length;
    if (run === undefined || gap > FARTHEST_TAB) return [...all, { at: column, texts: [text] }];
    run.texts.push(...Array.from({ length: gap }, () => ""), text);
    return all;
  }, []);
  for (const { at, texts } of runs) {
    reach(row.sheet);
    done.keys += texts.reduce((sum, text) => sum + text.length + 1, 0);
    await atelier.typeAcross(`'${row.sheet}'!${formatCell(entries[0].row, at)}`, texts);
  }
}

/** Pastes rows that follow each other. */
async function pasteRows(rows: readonly TypedRow[]): Promise<void> {
  const [first, ...others] = rows.map(entriesOf);
  if (first === undefined) return;
  const lines = [first, ...others];
  const width = Math.max(...lines.flatMap((line) => line.map(({ column }) => column + 1)));
  const texts = lines.map((line) =>
    Array.from({ length: width }, (_, at) => line.find(({ column }) => column === at)?.text ?? ""),
  );
  reach(rows[0]!.sheet);
  done.keys += 1;
  await atelier.paste(`'${rows[0]!.sheet}'!${formatCell(first[0].row, 0)}`, texts);
}

const FARTHEST_TAB = 3;

/** What the sheets of a copy show, errors left out: a file knows their code alone. */
function valuesOf({ sheets }: WorkbookModel): CellValue[][][] {
  return SHEETS.map((name) => {
    const cells = sheets.find((one) => one.name.startsWith(name))?.cells ?? {};
    return Array.from({ length: 120 }, (_row, row) =>
      Array.from({ length: 33 }, (_column, column) => cells[row]?.[column]?.value ?? null),
    );
  }).map(withoutErrors);
}

function withoutErrors(rows: CellValue[][]): CellValue[][] {
  return rows.map((row) => row.map((value) => (value === "" || typeof value === "object" ? null : value)));
}

it("is made for fourteen learners from nothing: nine clicks and three keys, one preview", async () => {
  const { pane, page } = atelier;
  await atelier.button("create").click();
  await atelier.fileName.getByText("Nouveau classeur.xlsx").waitFor();
  await pane.show("Convention");
  await pane.root.getByLabel("Convention affichée").selectOption("gessms-2026");
  done.clicks += CLICKS_OF_A_LIST;
  await pane.openTool("Créer une feuille");
  await pane.root.locator("#create-learners").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(String(year.learners));
  done.keys += 1 + String(year.learners).length;
  await pane.root.locator("#create-dossier").click();
  await pane.applyPreview();
  await atelier.settled();
  const { sheets } = await atelier.snapshot();
  expect(sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
    "Feuille 1",
    "Règles",
    ...SHEETS,
  ]);
  // At three seconds a click, to look, think and point, and one for a key: half a minute of the three that are allowed.
  expect(done).toEqual({ clicks: 9, keys: 3 });
});

describe("the year", () => {
  it.each(stepsOf(year))("$name", async ({ typed: rows, pasted = [], seen }) => {
    for (const row of rows) await typeRow(row);
    await pasteRows(pasted);
    await expectFigures(seen);
  });

  it("ends on all the figures worked out by hand", async () => {
    await expectFigures(year.shown.map(([sheet, label, heading, value]) => [sheet, String(label), heading, value]));
  });

  it("takes 38 clicks and 537 keys in all, tabs of sheets among them", () => {
    expect(done).toEqual({ clicks: 38, keys: 537 });
  });
});

describe("on paper", () => {
  it("has nothing that is cut or under 8 points, headings on each page, and pages that know their number", async () => {
    const across: Readonly<Record<string, number>> = { Contrats: 3, Comptes: 1 };
    for (const sheet of SHEETS.filter((name) => name !== "Facture à imprimer")) {
      const { pages, smallest, cut, texts } = await printer.print(sheet);
      expect([sheet, pages, cut]).toEqual([sheet, across[sheet] ?? pages, []]);
      expect([sheet, smallest >= 8]).toEqual([sheet, true]);
      texts.forEach((text, index) => expect(text).toContain(`Page ${index + 1} / ${pages}`));
    }
  });

  it("prints the credit note of the year, and whom to remind", async () => {
    await atelier.type("'Facture à imprimer'!C4", "4");
    const { pages, cut, texts } = await printer.print("Facture à imprimer");
    expect([pages, cut]).toEqual([1, []]);
    expect(texts[0]).toMatch(
      /AVOIR[^]*F2026-004[^]*Annule la facture[^]*F2026-002[^]*Net à votre crédit[^]*100,00\s€/u,
    );
    const reminders = await printer.print("Relances");
    expect([reminders.pages, reminders.cut]).toEqual([1, []]);
    expect(reminders.texts[0]).toMatch(/F2026-002[^]*1\s170,00\s€/u);
  });
});

it("is the same once saved and opened again, and in a copy that needs no function of ours", async () => {
  const read = (): Promise<CellValue[][][]> => Promise.all(SHEETS.map((sheet) => atelier.read(`'${sheet}'!A1:AG120`)));
  const before = await read();
  const saved = await downloaded(atelier, () => atelier.button("save").click());
  expect(saved.name).toBe("Nouveau classeur (CNAM).xlsx");
  await atelier.notice.getByRole("button", { name: "Copie pour partenaire" }).click();
  await atelier.pane.root.getByRole("radio", { name: "Tout le classeur" }).check();
  const copy = await downloaded(atelier, () => atelier.pane.button("Enregistrer dans un fichier à part").click());
  copied = new Uint8Array(copy.bytes);
  const { model } = await readXlsx(copied, { functionIds });
  expect(valuesOf(model)).toEqual(before.map(withoutErrors));
  await choose(atelier, { name: "relu.xlsx", bytes: saved.bytes });
  await atelier.fileName.getByText("relu.xlsx").waitFor();
  await atelier.settled();
  expect(await read()).toEqual(before);
});

describe.skipIf(libreOffice === null)("in LibreOffice, which has no function of ours", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "year-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("shows every value of the copy for a partner, each sheet of the year among them", async () => {
    if (copied === null) throw new Error("no copy was saved");
    const file = path.join(folder, "copie.xlsx");
    writeFileSync(file, copied);
    const seen = openAll([file]).get("copie.xlsx");
    const { model } = await readXlsx(copied, { functionIds });
    expect(SHEETS.filter((name) => ![...(seen?.keys() ?? [])].some((one) => one.startsWith(name)))).toEqual([]);
    expect(differences(model, seen ?? new Map(), () => true)).toEqual([]);
    // A figure of the year that only a function of ours computes, found there by its labels.
    const closing = [...(seen ?? [])].find(([name]) => name.startsWith("Clôture"))?.[1];
    expect([...(closing?.values() ?? [])]).toContain(6703.34);
  });
});
