/** Results kept from a file: which formulas a host does not compute, what they read, when they are out of date. */
import { describe, expect, it } from "vitest";
import { parseArea } from "../../src/workbook/address";
import { followFormula } from "../../src/workbook/formula/references";
import { differingResults } from "../../src/workbook/kept/differing-results";
import { keptResults } from "../../src/workbook/kept/kept-results";
import { isNotComputed, keepNotComputed } from "../../src/workbook/kept/not-computed";
import { readRanges } from "../../src/workbook/kept/reads";
import { formatRange } from "../../src/workbook/address";
import type { Cell, CellValue, SheetModel, WorkbookModel } from "../../src/workbook/model";

type Content = Readonly<Record<string, CellValue | readonly [formula: string, value: CellValue]>>;

function sheet(name: string, content: Content): SheetModel {
  const cells: Record<number, Record<number, Cell>> = {};
  for (const [address, held] of Object.entries(content)) {
    const { row, column } = parseArea(address)!;
    (cells[row] ??= {})[column] = Array.isArray(held)
      ? { value: (held as readonly [string, CellValue])[1], formula: (held as readonly [string, CellValue])[0] }
      : { value: held as CellValue };
  }
  return { id: name, name, visibility: "visible", cells };
}

const book = (content: Content, rest: Partial<WorkbookModel> = {}): WorkbookModel => ({
  names: [],
  sheets: [sheet("F", content), sheet("Jan", { B2: 2 }), sheet("Fév", { B2: 8 }), sheet("Mar", { B2: 10 })],
  ...rest,
});

const hasFunction = (name: string): boolean => ["SUM", "IF", "LET", "CNAM.UE_VALID"].includes(name);
const never = (_formula: string): boolean => false;

describe("formulas a host does not compute", () => {
  it.each([
    ["=SUM(Jan:Mar!B2)", true],
    ["=SUM('Jan 1:Mar'!B2:B9)", true],
    ["=SUM(Jan!B2:B9)", false],
    ["=SUM(Notes[Note\nsur 20])", true],
    ["=SUM(Notes[Note ])", true],
    ["=SUM(Notes[[#This Row],[ Note]])", true],
    ["=SUM(Notes[[#This Row], [Note sur 20]])", false],
    ['=IF(A1=1,"[Note ]",0)', false],
    ["=MACRO(1)", true],
    ["=_xlfn.NOUVELLE(1)", true],
    ["=sum(1)+CNAM.UE_VALID(A1)", false],
    ["=Taux(2)", false],
    ["=LET(f,A1,f(2))", false],
    ["=[1]Budget!A1", true],
    ["='[1]Budget 1'!A1", true],
    ["='[L''an.xlsx]Budget'!A1", true],
    ["=Ailleurs*2", true],
    ["=ParAilleurs*2", true],
    ["=Boucle", false],
    ["=1+(2)", false],
  ])("%j: %s", (formula, expected) => {
    const names = [
      { name: "Taux", formula: "=LAMBDA(x,x)" },
      { name: "Ailleurs", formula: "=[1]Budget!$A$1" },
      { name: "ParAilleurs", formula: "=ailleurs+1" },
      { name: "Boucle", formula: "=Boucle" },
    ];
    expect(isNotComputed(formula, hasFunction, book({}, { names }))).toBe(expected);
  });
});

describe("what a formula reads", () => {
  it.each([
    ["=A1+Jan!B2:C3", ["F!A1", "Jan!B2:C3"]],
    ["=SUM(Fév:Jan!B2)", ["Jan!B2", "Fév!B2"]],
    ["=SUM(A:A,2:3)", ["F!A:A", "F!2:3"]],
    ["=Plage+Locale", ["Mar!A1:A9", "F!B1"]],
    ["=SUM(Notes[Note])", ["F!A1:B4"]],
    ["=Inconnu+SUM(Absente:Mar!A1)", []],
    ["=Tourne", []],
  ])("%s", (formula, ranges) => {
    const model = book(
      {},
      {
        names: [
          { name: "Plage", formula: "=Mar!$A$1:$A$9" },
          { name: "Locale", formula: "=9" },
          { name: "Locale", formula: "=$B$1", sheet: "F" },
          { name: "Tourne", formula: "=Tourne" },
        ],
      },
    );
    const [first, ...others] = model.sheets;
    const tables = [{ name: "Notes", area: parseArea("A1:B4")!, columns: ["Nom", "Note"] }];
    const sheets = [{ ...first!, tables }, ...others];
    expect(readRanges(formula, "F", { ...model, sheets }).map(formatRange)).toEqual(ranges);
  });
});

describe("names that stand for one another, many times over", () => {
  const names = Array.from({ length: 30 }, (_, i) => ({
    name: `n_${i}`,
    formula: `=${Array<string>(30)
      .fill(`n_${(i + 1) % 30}`)
      .join("+")}+Jan!A${i + 1}`,
  }));

  it("are each followed once", () => {
    expect(isNotComputed("=n_0", hasFunction, book({}, { names }))).toBe(false);
    expect(readRanges("=n_0", "F", book({}, { names }))).toHaveLength(30);
  });
});

describe("a kept result", () => {
  const model = keepNotComputed(
    book({
      A1: ["=SUM(Jan:Mar!B2)", 20],
      A2: ["=MACRO(A1)", 21],
      A3: ["=SUM(Jan:Mar!C2)", null],
      A4: ["=SUM(A1)", 20],
    }),
    hasFunction,
  );
  const stale = (changed: WorkbookModel): string[] =>
    keptResults(changed)
      .filter((one) => one.stale)
      .map(({ formula }) => formula);
  const withSheet = (name: string, content: Content): WorkbookModel => ({
    ...model,
    sheets: model.sheets.map((one) => (one.name === name ? sheet(name, content) : one)),
  });

  it("is marked on its cell alone", () => {
    expect(keptResults(model).map(({ at }) => formatRange(at))).toEqual(["F!A1", "F!A2", "F!A3"]);
    expect(model.sheets[0]!.cells[3]?.[0]).toEqual({ value: 20, formula: "=SUM(A1)" });
  });

  it("is out of date from the start where the file has none", () => {
    expect(model.sheets[0]!.cells[2]?.[0]?.value).toEqual({ error: "#N/A" });
    expect(stale(model)).toEqual(["=SUM(Jan:Mar!C2)"]);
  });

  it("is out of date once what it reads has changed, with all that reads it", () => {
    expect(stale(withSheet("Fév", { B2: 9 }))).toEqual(["=SUM(Jan:Mar!B2)", "=MACRO(A1)", "=SUM(Jan:Mar!C2)"]);
    expect(stale(withSheet("Fév", {}))).toContain("=SUM(Jan:Mar!B2)");
    expect(stale(withSheet("Fév", { B2: "8" }))).toContain("=SUM(Jan:Mar!B2)");
  });

  it("is not by what it does not read, nor by the last bits of a number", () => {
    expect(stale(withSheet("Fév", { B2: 8, D9: 7 }))).toEqual(["=SUM(Jan:Mar!C2)"]);
    expect(stale(withSheet("Fév", { B2: 8.000000000000002 }))).toEqual(["=SUM(Jan:Mar!C2)"]);
  });
});

describe("results a host computes otherwise", () => {
  const differing = (stored: Content, computed: Content, rest: Partial<WorkbookModel> = {}, isOurs = never) => {
    const { keep, more } = differingResults(book(stored, rest), book(computed), isOurs);
    return { keep: keep.map(formatRange), more };
  };

  it("are the first of each chain; the others are looked at again", () => {
    const stored = { A1: 1, B1: ["=X(A1)", 10], C1: ["=B1+1", 11], D1: ["=C1+1", 12], E1: ["=A1", 1] } as const;
    const computed = { A1: 1, B1: ["=X(A1)", 0], C1: ["=B1+1", 1], D1: ["=C1+1", 2], E1: ["=A1", 1] } as const;
    expect(differing(stored, computed)).toEqual({ keep: ["F!B1"], more: true });
  });

  it("are none of those that follow from what changes by itself", () => {
    const stored = { A1: ["=TODAY()", 45000], B1: ["=A1+1", 45001] } as const;
    expect(differing(stored, { A1: ["=TODAY()", 46000], B1: ["=A1+1", 46001] })).toEqual({ keep: [], more: false });
  });

  it("are all of a circle", () => {
    const stored = { A1: ["=B1+1", 3], B1: ["=A1*2", 5] } as const;
    expect(differing(stored, { A1: ["=B1+1", 1], B1: ["=A1*2", 0] })).toEqual({ keep: ["F!A1", "F!B1"], more: false });
  });

  it.each<[string, CellValue, CellValue, boolean]>([
    ["the last bits of a number", 0.30000000000000004, 0.3, true],
    ["a cent", 100.01, 100.02, false],
    ["two errors", { error: "#VALUE!" }, { error: "#SPILL!" }, true],
    ["an error for a number", 4, { error: "#NAME?" }, false],
    ["a number for an error", { error: "#N/A" }, 4, false],
    ["an empty text for a blank", "", null, true],
    ["a text for a number", 4, "4", false],
    ["no result in the file", null, 4, true],
    ["days counted from 1904", 43000, 44462, true],
    ["days counted the other way", 44462, 43000, false],
    ["a blank for a number", 4, null, false],
    ["a truth for a number", 1, true, false],
    ["no cell for an empty text", "", null, true],
  ])("count %s: %s, %s", (_what, stored, computed, same) => {
    expect(differing({ A1: ["=X()", stored] }, { A1: ["=X()", computed] }).keep).toEqual(same ? [] : ["F!A1"]);
  });

  it("are the host's where the file was never calculated, errors excepted", () => {
    const stored = { A1: ["=1+1", 0], B1: ["=X()", 0] } as const;
    const computed = { A1: ["=1+1", 2], B1: ["=X()", { error: "#NAME?" }] } as const;
    expect(differing(stored, computed, { recalculate: "unchecked" }).keep).toEqual(["F!B1"]);
    expect(differing(stored, computed, { recalculate: "stale" }).keep).toEqual(["F!A1", "F!B1"]);
  });

  it("are ours where the formula is", () => {
    const ours = (formula: string): boolean => formula.includes("CNAM.");
    const stored = { A1: ["=CNAM.UE_VALID(B1)", "V"], C1: ['=A1&"!"', "V!"] } as const;
    const computed = { A1: ["=CNAM.UE_VALID(B1)", "NV"], C1: ['=A1&"!"', "NV!"] } as const;
    expect(differing(stored, computed, {}, ours)).toEqual({ keep: [], more: false });
  });

  it("cost little on a large sheet", () => {
    const stored: Record<string, readonly [string, CellValue]> = {};
    const computed: Record<string, readonly [string, CellValue]> = {};
    for (let row = 1; row <= 3000; row += 1) {
      stored[`A${row}`] = ["=SUM(B:B)+NOW()", 1];
      computed[`A${row}`] = ["=SUM(B:B)+NOW()", 2];
      stored[`B${row}`] = [`=SUM(A:A)+A${row}`, 1];
      computed[`B${row}`] = [`=SUM(A:A)+A${row}`, 2];
    }
    expect(differing(stored, computed).keep).toHaveLength(6000);
  });
});

describe("a reference to several sheets", () => {
  it.each([
    [{ kind: "sheetRenamed", from: "Mar", to: "Mars" }, "=SUM(Jan:Mars!B2)"],
    [{ kind: "sheetRenamed", from: "jan", to: "L'été" }, "=SUM('L''été:Mar'!B2)"],
    [{ kind: "sheetRenamed", from: "Fév", to: "Février" }, "=SUM(Jan:Mar!B2)"],
    [{ kind: "sheetDeleted", sheet: "Mar" }, "=SUM(#REF!)"],
    [{ kind: "sheetDeleted", sheet: "Fév" }, "=SUM(Jan:Mar!B2)"],
    [{ kind: "rowsInserted", sheet: "Jan", at: 0, count: 1 }, "=SUM(Jan:Mar!B2)"],
  ] as const)("follows %j", (change, formula) => {
    expect(followFormula("=SUM(Jan:Mar!B2)", change, false)).toBe(formula);
  });
});
