import { afterEach, describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import { ResultDisplay } from "../../src/workbook/univer/functions/result-display";
import { ResultFormats } from "../../src/workbook/univer/functions/result-formats";
import { open, type Opened } from "./support/open";

const formats = new ResultFormats(catalogue.map(({ description }) => description));
/** No-break spaces, thin or not, as plain ones. */
const plain = (text: unknown): unknown => (typeof text === "string" ? text.replace(/[\u00a0\u202f]/g, " ") : text);

describe("the format of a formula's result", () => {
  it.each([
    ['=CNAM.BILLING(10000,2026,,,"gessms-2026")', 1, "date"],
    ['=cnam.billing(10000,2026,,,"gessms-2026")', 3, "euros"],
    ['=CNAM.BILLING(10000,2026,,,"gessms-2026")', 0, undefined],
    ["=CNAM.MARGIN(SUM(A1:A2),(B1))", 0, "euros"],
    ["=CNAM.MARGIN(A1,B1)+1", 0, undefined],
    ["=CNAM.MARGIN(A1,B1)*CNAM.MARGIN(A2,B2)", 0, undefined],
    ["=SUM(CNAM.MARGIN(A1,B1))", 0, undefined],
    ["=CNAM.MARGIN('Feuille (1)'!A1,\")\")", 0, "euros"],
    ["=CNAM.UNKNOWN(1)", 0, undefined],
  ])("%s, column %i: %s", (formula, column, format) => {
    expect(formats.of(formula, { row: 0, column }, () => null)).toBe(format);
  });

  it.each([
    ['=CNAM.RULE("finance.revenue.dailyFrom",CNAM_REGLES)', "date"],
    ['=CNAM.RULE("finance.teachingHour",CNAM_REGLES)', undefined],
    ["=CNAM.RULE($A$2,CNAM_REGLES)", "date"],
    ["=CNAM.RULE(A1:A2,CNAM_REGLES)", undefined],
    ["=CNAM.RULE(Autre!A2,CNAM_REGLES)", undefined],
    ["=CNAM.RULE(TRIM(A2),CNAM_REGLES)", undefined],
  ])("%s: %s, by the key that is asked", (formula, format) => {
    const cells = [["finance.teachingHour"], ["finance.revenue.dailyFrom"]];
    const valueOf = (row: number, column: number): string => cells[row]![column]!;
    expect(formats.of(formula, { row: 0, column: 0 }, valueOf)).toBe(format);
  });

  it("each row of a column of keys has its own", () => {
    const cells = ["finance.teachingHour", "finance.revenue.dailyFrom"];
    const at = (row: number) => formats.of("=CNAM.RULE(A1:A2,CNAM_REGLES)", { row, column: 0 }, (line) => cells[line]!);
    expect([at(0), at(1)]).toEqual([undefined, "date"]);
  });
});

describe("cells without a number format", () => {
  let opened: Opened;
  afterEach(() => opened.host.univer.dispose());

  it("show the dates and amounts of a spill, and keep their numbers", async () => {
    opened = await open(
      {
        names: [],
        sheets: [
          {
            id: "s",
            name: "Échéancier",
            visibility: "visible",
            cells: {
              0: { 0: { value: null, formula: '=CNAM.BILLING(10000,2026,,,"gessms-2026")' } },
              6: { 0: { value: null, formula: "=CNAM.MARGIN(1234.56,0)" }, 1: { value: 12 } },
            },
          },
        ],
      },
      catalogue,
    );
    new ResultDisplay(opened.host.injector, formats, () => "fr");
    const shown = (row: number, column: number): unknown =>
      plain(opened.live.workbook.getActiveSheet().getCell(row, column)?.v);
    expect([0, 1, 2, 3].map((column) => shown(1, column))).toEqual(["Acompte 1", "31/12/2026", "40 %", "4 000,00 €"]);
    expect(shown(6, 0)).toBe("1 234,56 €");
    expect(shown(6, 1)).toBe(12);
    expect(await opened.read("Échéancier!A2:D2")).toEqual([["Acompte 1", 46_387, 0.4, 4000]]);
  });
});
