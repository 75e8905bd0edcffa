/** The report to the committee of a promotion of the sample, once its jury has minutes: figures are those of the functions. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { createSheet } from "../../../src/tools/create/created-sheets";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { open, type Opened } from "../../univer/support/open";
import { createdFile } from "../support/financial-file";
import { planned, sheetNamed } from "../support/workbooks";

const convention = conventionById("gessms-2026")!;
const request = { convention, locale: "fr", learners: 18, units: 6, year: 2026 } as const;
const audited = { day: 46_357, findings: [] };
const REPORT = "Rapport au comité";

function reported(workbook: WorkbookModel): WorkbookModel {
  return planned(workbook, createSheet(workbook, "report", { ...request, audited }));
}

const said = (value: CellValue | undefined): string => (typeof value === "string" ? value : "");

/** Three cells right of a label: beside it, or after what is merged with it. */
async function line(opened: Opened, label: string, column = 0, first = column + 1): Promise<readonly CellValue[]> {
  const rows = await opened.read(`'${REPORT}'!A1:I70`);
  const row = rows.find((cells) => said(cells[column]).startsWith(label));
  if (!row) throw new Error(`no line says ${label}`);
  return row.slice(first, first + 3);
}

function write(opened: Opened, sheet: string, row: number, column: number, input: string | number): void {
  opened.calculation.expect();
  const range = opened.host.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
  range?.setValue(typeof input === "string" && input.startsWith("=") ? { f: input } : { v: input, f: null });
}

describe("of the sample", () => {
  const sample = sampleWorkbook();
  const minutes = planned(sample, createSheet(sample, "minutes", request));
  const book = reported(minutes);
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(book, catalogue);
  });
  afterAll(() => opened.host.univer.dispose());

  it("counts the learners by the decisions of the minutes, each rate with what it is over", async () => {
    const decisions = (await opened.read("'PV de jury'!B7:B24")).flat();
    const count = (word: string): number => decisions.filter((one) => one === word).length;
    expect(decisions).toHaveLength(18);
    for (const word of ["Admis", "Session 2", "Ajourné", "En attente"])
      expect([word, (await line(opened, word, 5))[0]]).toEqual([word, count(word)]);
    expect((await line(opened, "Inscrits"))[0]).toBe(18);
    const judged = count("Admis") + count("Ajourné");
    expect((await line(opened, "Reçus")).slice(0, 2)).toEqual(
      judged < 10 ? ["masqué", "moins de 10"] : [count("Admis"), judged],
    );
  });

  it("says of each unit what STATS answers", async () => {
    const rows = (await opened.read(`'${REPORT}'!A1:I60`)).filter(([label]) => /^(?:USSA|UASA|TED)/.test(said(label)));
    expect(rows.length).toBeGreaterThan(10);
    const [passed, assessed, rate] = rows[0]?.slice(UNIT_FIGURES) ?? [];
    expect(typeof passed).toBe("number");
    expect(rate).toBeCloseTo(Number(passed) / Number(assessed), 4);
  });

  it("is masked where few are told of, and never 0 where a mark is in error", async () => {
    const least = sheetNamed(book, REPORT);
    const [place] = [...cellsIn(least.cells)].filter(({ cell }) => cell.formula?.includes('RULE("outcomes.least"'));
    write(opened, REPORT, place!.row, place!.column, 19);
    expect(await line(opened, "USSA24", 0, UNIT_FIGURES)).toEqual(["masqué", "< 19", "masqué"]);
    write(opened, REPORT, place!.row, place!.column, 10);
    const notes = sample.sheets.find(({ name }) => name === "Notes")!;
    const status = firstStatus(notes);
    write(opened, "Notes", status.row, status.column, "=1/0");
    expect((await line(opened, "USSA24", 0, UNIT_FIGURES)).map((value) => typeof value)).toEqual([
      "object",
      "object",
      "object",
    ]);
  });
});

/** Units have the whole width of the page. */
const UNIT_FIGURES = 6;

/** Of the first unit, USSA24. */
function firstStatus({ cells }: SheetModel): { readonly row: number; readonly column: number } {
  const found = [...cellsIn(cells)].find(({ cell }) => cell.formula?.includes("UE_STATUS"));
  if (!found) throw new Error("no status");
  return found;
}

describe("of a financial file", () => {
  it("has its budget by party, forecast, actual and variance", async () => {
    const opened = await open(reported(createdFile({ convention: convention.id, year: 2026, learners: 2 })), catalogue);
    try {
      const other = (await opened.read("Budget!A1:A80")).findIndex(([label]) => said(label).startsWith("Autre"));
      write(opened, "Budget", other, 1, 1000);
      write(opened, "Budget", other, 2, 850.5);
      expect(await line(opened, "Total des produits")).toEqual([1000, 850.5, -149.5]);
      const parties = ["Centre Cnam", "GRETA-CFA", "Lycée"];
      for (const party of parties) expect(await line(opened, `Charges ${party}`)).toHaveLength(3);
    } finally {
      opened.host.univer.dispose();
    }
  });
});
