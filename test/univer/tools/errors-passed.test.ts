/** No total of our sheets hides an error: whichever cell it reads breaks, it breaks too, rather than show a likely figure. */
import { afterAll, describe, expect, it } from "vitest";
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import { conventions } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { formulaFamilies, type FormulaFamily } from "../../../src/tools/audit/formula-family";
import { createSheet, sheetKinds, suits, type SheetKind } from "../../../src/tools/create/created-sheets";
import { formatCell, sameSheetName } from "../../../src/workbook/address";
import { scanFormula, type Corner } from "../../../src/workbook/formula/scan";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { open, type Opened } from "../support/open";
import { planned, workbookOf } from "../../tools/support/workbooks";

/** What sums cells up, and would skip some; CNAM functions have tests of their own. */
const TOTAL = /(?<![\w.])(?:COUNT|COUNTA|COUNTIFS?|SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|PRODUCT)\(/;
/** `COUNTIF(names, A7)` looks a name up, and counts nothing that is shown. */
const LOOK_UP = /COUNTIF\([^,()]+,\$?[A-Z]+\$?\d+\)/;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The corners of everything that a formula reads. */
function readBy({ sheet, formula }: FormulaFamily): readonly Place[] {
  const places = scanFormula(formula).flatMap((token): readonly Place[] => {
    if (token.kind !== "reference") return [];
    const at = ({ row, column }: Corner): Place => ({
      sheet: token.sheet ?? sheet,
      row: row ?? 0,
      column: column ?? 0,
    });
    return token.last ? [at(token.first), at(token.last)] : [at(token.first)];
  });
  const keys = places.map((place) => JSON.stringify(place));
  return places.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

function totalsOf(sheets: readonly SheetModel[]): readonly FormulaFamily[] {
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap(formulaFamilies)
    .filter(({ formula }) => TOTAL.test(formula) && !LOOK_UP.test(formula));
}

class Broken {
  private opened: Opened | undefined;

  constructor(private readonly workbook: WorkbookModel) {}

  /** What a cell shows while another is in error. */
  async shown(total: Place, broken: Place): Promise<CellValue> {
    this.opened ??= await open(this.workbook, catalogue);
    this.write(broken, "=1/0");
    const [[value = null] = []] = await this.opened.read(`'${total.sheet}'!${formatCell(total.row, total.column)}`);
    const cell = this.workbook.sheets.find(({ name }) => sameSheetName(name, broken.sheet))?.cells[broken.row]?.[
      broken.column
    ];
    const before = cell?.formula ?? cell?.value ?? "";
    this.write(broken, typeof before === "object" ? "" : before);
    return value;
  }

  private write({ sheet, row, column }: Place, input: string | number | boolean): void {
    this.opened?.calculation.expect();
    const range = this.opened?.host.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
    range?.setValue(typeof input === "string" && input.startsWith("=") ? { f: input } : { v: input, f: null });
  }

  close(): void {
    this.opened?.host.univer.dispose();
  }
}

const asked = { locale: "fr", learners: 2, units: 2, year: 2026 } as const;

function created(kind: SheetKind): WorkbookModel | undefined {
  const convention = conventions.find((one) => suits(kind, one));
  if (!convention) return undefined;
  const workbook = planned(workbookOf(), createSheet(workbookOf(), kind, { ...asked, convention }));
  return kind === "team" ? withHours(workbook) : workbook;
}

/** The first and the last line of the team teach the same unit: its hours are a total of both. */
function withHours(workbook: WorkbookModel): WorkbookModel {
  const [family] = totalsOf(workbook.sheets);
  // The closing row, where lines are added, is in the total as well.
  const rows = [family!.rows[0]!, family!.rows.at(-1)! + 1];
  const edits = rows.map((row) => {
    const range = { sheet: family!.sheet, row, column: 1, rows: 1, columns: 2 };
    return { kind: "cells", range, cells: [["USSA24", 10]] } as const;
  });
  return planned(workbook, { label: "", edits });
}

const workbooks: readonly (readonly [string, WorkbookModel])[] = [
  ...sheetKinds.flatMap((kind) => {
    const workbook = created(kind);
    return workbook ? [[`the sheet « ${kind} »`, workbook] as const] : [];
  }),
  ["the sample", sampleWorkbook()],
];

const seen = new Set<string>();

describe.each(workbooks)("%s", (_, workbook) => {
  const broken = new Broken(workbook);
  afterAll(() => broken.close());

  it("passes on the error of each cell that a total reads", async () => {
    const likely: string[] = [];
    for (const family of totalsOf(workbook.sheets)) {
      const total = { sheet: family.sheet, row: family.rows[0]!, column: family.column };
      for (const place of readBy(family)) {
        const value = await broken.shown(total, place);
        if (typeof value === "object") continue;
        // A sentence without a figure (« À choisir ») is no total yet.
        if (typeof value !== "number" && !/\d/.test(String(value))) continue;
        likely.push(
          `${total.sheet}!${formatCell(total.row, total.column)} ${family.formula} shows ${String(value)}, ${place.sheet}!${formatCell(place.row, place.column)} being in error`,
        );
      }
      for (const [name] of family.formula.matchAll(/\b[A-Z]+(?=\()/g)) seen.add(name);
    }
    expect(likely).toEqual([]);
  });
});

describe("the totals tried", () => {
  it("are of every kind", () => {
    for (const name of ["COUNTIF", "COUNTIFS", "SUMIF", "AVERAGEIF", "COUNT", "COUNTA", "PRODUCT", "SUM"])
      expect([...seen]).toContain(name);
  });
});
