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

/** The totals that read a cell, under it: the workbook is calculated once for all of them. */
function byPlaceRead(totals: readonly FormulaFamily[]): readonly (readonly [Place, readonly FormulaFamily[]])[] {
  const found = new Map<string, { readonly place: Place; readonly families: FormulaFamily[] }>();
  for (const family of totals) {
    for (const place of readBy(family)) {
      const key = cellText(place);
      const one = found.get(key) ?? { place, families: [] };
      one.families.push(family);
      found.set(key, one);
    }
  }
  return [...found.values()].map(({ place, families }) => [place, families]);
}

function firstCell({ sheet, rows, column }: FormulaFamily): Place {
  return { sheet, row: rows[0]!, column };
}

function cellText({ sheet, row, column }: Place): string {
  return `${sheet}!${formatCell(row, column)}`;
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

  /** What cells show while another is in error. */
  async shown(cells: readonly Place[], broken: Place): Promise<readonly CellValue[]> {
    this.opened ??= await open(this.workbook, catalogue);
    this.write(broken, "=1/0");
    const values: CellValue[] = [];
    for (const { sheet, row, column } of cells) {
      const [[value = null] = []] = await this.opened.read(`'${sheet}'!${formatCell(row, column)}`);
      values.push(value);
    }
    const cell = this.workbook.sheets.find(({ name }) => sameSheetName(name, broken.sheet))?.cells[broken.row]?.[
      broken.column
    ];
    const before = cell?.formula ?? cell?.value ?? "";
    this.write(broken, typeof before === "object" ? "" : before);
    return values;
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
    const totals = totalsOf(workbook.sheets);
    for (const [place, families] of byPlaceRead(totals)) {
      const values = await broken.shown(families.map(firstCell), place);
      families.forEach((family, index) => {
        const value = values[index];
        if (typeof value === "object") return;
        // A sentence without a figure (« À choisir ») is no total yet.
        if (typeof value !== "number" && !/\d/.test(String(value))) return;
        likely.push(
          `${cellText(firstCell(family))} ${family.formula} shows ${String(value)}, ${cellText(place)} being in error`,
        );
      });
    }
    for (const { formula } of totals) {
      for (const [name] of formula.matchAll(/\b[A-Z]+(?=\()/g)) seen.add(name);
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
