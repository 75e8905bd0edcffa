/** Formulas typed as they are shown, in both languages: the grid stores and computes what was meant. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import { evaluateExample } from "../../src/functions/reference/evaluate-example";
import type { Locale } from "../../src/i18n/locale";
import { formulaToShow } from "../../src/spreadsheet/formula/shown";
import { formatCell } from "../../src/workbook/address";
import type { CellValue, WorkbookModel } from "../../src/workbook/model";
import { open, type Opened } from "./support/open";
import { Typist } from "./support/typist";

const locales: readonly Locale[] = ["fr", "en"];

const blank: WorkbookModel = {
  sheets: [{ id: "feuille", name: "Feuille", visibility: "visible", cells: {} }],
  names: [],
};

describe.each(locales)("typed in %s", (locale) => {
  let opened: Opened;
  let typist: Typist;

  beforeAll(async () => {
    opened = await open(blank, catalogue);
    typist = new Typist(opened, locale);
  });
  afterAll(() => opened.host.univer.dispose());

  async function valueOf(text: string): Promise<CellValue | undefined> {
    typist.type("Feuille!A1", text);
    return (await opened.read("Feuille!A1"))[0]?.[0];
  }

  it.each([
    ["=SUM(1,2)", 3],
    ["=SUM(1.2,3)", 4.2],
    ["=SUM(1,2,3)", 6],
    ["=SUM({1,2,3})", 6],
    ["=SUM({1;2.5})", 3.5],
    ["=INDEX({1,2;3,-4.5},2,2)", -4.5],
    ['=INDEX({"a,b","c;d ""e"""},1,2)', 'c;d "e"'],
    ['=INDEX({"01/09/2026",TRUE,#N/A},1,1)', "01/09/2026"],
    ["=200*12.5%", 25],
    ['=IF(TRUE,"a;b","c,d")', "a;b"],
    ["=IFERROR(#VALUE!,FALSE)", false],
    ["=ROUND(1.005*100,1)", 100.5],
    ["=VAR.P(1,3)+VARP(1,3)", 2],
    ['=LEN(TRIM("  a "))', 1],
    ["=LET(x,1.5,x*2)", 3],
  ])("%s", async (stored, value) => {
    expect(await valueOf(formulaToShow(stored, locale))).toEqual(value);
    expect(typist.stored("Feuille!A1")).toBe(stored);
  });

  it("a date between quotes is read day first by our functions", async () => {
    const due = (date: string) => `=CNAM.DEADLINE("insertionSurvey",${date},"gessms-2026")`;
    const september = await valueOf(formulaToShow(due("DATE(2026,9,1)"), locale));
    expect(september).toEqual(expect.any(Number));
    expect(await valueOf(formulaToShow(due('"01/09/2026"'), locale))).toBe(september);
  });

  it("a formula edited goes on from what is shown", async () => {
    await valueOf(formulaToShow("=SUM(1,2)", locale));
    const shown = formulaToShow(typist.stored("Feuille!A1") ?? "", locale);
    expect(await valueOf(shown.replace(")", locale === "fr" ? ";3)" : ",3)"))).toBe(6);
  });

  it("a formula left as it is shown is kept to the letter", async () => {
    const odd = "=sum(.5,1.)";
    opened.live.sheet("Feuille").getCellMatrix().setValue(0, 0, { f: odd });
    await valueOf(formulaToShow(odd, locale));
    expect(typist.stored("Feuille!A1")).toBe(odd);
  });

  it("what the language cannot read stays as text, and nothing is guessed", async () => {
    const mixed = locale === "fr" ? "=SUM(1;2)" : "=SOMME(1,2)";
    expect(await valueOf(mixed)).toBe(mixed);
    expect(typist.stored("Feuille!A1")).toBeUndefined();
  });
});

describe.each(locales)("the example of each function, typed as %s shows it", (locale) => {
  let opened: Opened;
  let typist: Typist;

  beforeAll(async () => {
    opened = await open(blank, catalogue);
    typist = new Typist(opened, locale);
  });
  afterAll(() => opened.host.univer.dispose());

  it.each(catalogue.map((one) => [one.description.id, one] as const))("%s", async (_, one) => {
    const expected = evaluateExample(one);
    const stored = one.description.example.formula;
    typist.type("Feuille!A1", formulaToShow(stored, locale));
    const corner = formatCell(expected.length - 1, (expected[0]?.length ?? 1) - 1);
    const read = await opened.read(`Feuille!A1:${corner}`);
    expect(read.map((row) => row.map(plain))).toEqual(expected.map((row) => row.map(plain)));
    expect(typist.stored("Feuille!A1")).toBe(stored);
  });
});

/** A blank within a block is an empty text for a function, and nothing for a cell. */
function plain(value: unknown): unknown {
  if (value === "" || value === null) return null;
  return typeof value === "object" && "error" in value ? value.error : value;
}
