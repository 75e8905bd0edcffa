import { describe, expect, it } from "vitest";
import { asText } from "../../../src/functions/explain/as-text";
import { explainCell, type ExplainedCell } from "../../../src/tools/explain/explained-cell";
import { parseAddress } from "../../../src/workbook/address";
import type { Cell, CellValue, WorkbookModel } from "../../../src/workbook/model";
import { sheetOf, workbookOf, type Entry } from "../support/workbooks";

async function at(workbook: WorkbookModel, address: string): Promise<ExplainedCell | null> {
  const { sheet = "Notes", area } = parseAddress(address)!;
  return explainCell(workbook, { sheet, ...area });
}

const formula = (text: string, value: CellValue = null): Cell => ({ formula: text, value });

/** The result of the only call of A1, in French. */
async function resultOf(
  text: string,
  [first = [], ...others]: readonly (readonly Entry[])[],
  names: WorkbookModel["names"],
): Promise<string | undefined> {
  const notes = sheetOf("Notes", [[formula(text), ...first], ...others]);
  const data = sheetOf("Mes données", [
    [8, 9],
    [12, null],
  ]);
  const found = await at({ ...workbookOf(notes, data), names }, "A1");
  return found?.calls[0]?.explanation?.result[0]?.[0]?.value.fr;
}

describe("a cell to explain", () => {
  it("is one that holds a CNAM formula", async () => {
    const notes = sheetOf("Notes", [
      [formula('=CNAM.UE_GRADE(B1:C1,,,"gessms-2026")', 12), 11, 13],
      ["Léa", formula("=B1+C1")],
    ]);
    const found = await at(workbookOf(notes), "A1");
    expect(found).toMatchObject({
      cell: { sheet: "Notes", row: 0, column: 0 },
      anchor: { row: 0, column: 0 },
      calls: [{ functionId: "UE_GRADE", row: 0, isCut: false }],
    });
    expect(await at(workbookOf(notes), "A2")).toBeNull();
    expect(await at(workbookOf(notes), "B2")).toBeNull();
    expect(await at(workbookOf(notes), "Z99")).toBeNull();
  });

  it("shows the steps with the article of each rule", async () => {
    const notes = sheetOf("Notes", [[formula('=CNAM.UE_GRADE(B1:C1,,,"gessms-2026")', 10), 9.01, 10.01]]);
    const [call] = (await at(workbookOf(notes), "A1"))!.calls;
    const text = asText(call!.explanation!, "fr");
    expect(text).toContain("CNAM.UE_GRADE : 10");
    expect(text).toContain("annexe 3, «\u00a0Saisie des notes\u00a0»");
  });

  it("may be filled by another cell's formula: its own row is told", async () => {
    const spilledFrom = { row: 0, column: 0 };
    const notes = sheetOf("Notes", [
      [{ formula: '=CNAM.UE_STATUS(B1:B2,,,"gessms-2026")', value: "Validée", spill: { rows: 2, columns: 1 } }, 12],
      [{ value: "Session 2", spilledFrom }, 4],
    ]);
    const found = await at(workbookOf(notes), "A2");
    expect(found).toMatchObject({ cell: { row: 1 }, anchor: { row: 0, column: 0 }, value: "Session 2" });
    expect(found!.calls[0]).toMatchObject({ row: 1 });
    expect(found!.calls[0]!.explanation!.result).toEqual([[{ value: { fr: "Session 2", en: "Session 2" } }]]);
    expect((await at(workbookOf(notes), "A1"))!.calls[0]!.explanation!.result[0]![0]!.value.fr).toBe("Validée");
  });

  it("counts rows under the headings of a table", async () => {
    const text = '=CNAM.BILLING(49216,2026,,,"gessms-2026")';
    const whole = (await at(workbookOf(sheetOf("Notes", [[formula(text)]])), "A1"))!.calls[0]!.explanation!.result;
    const spilledFrom = { row: 0, column: 0 };
    const rows = Array.from({ length: whole.length + 1 }, (): Entry[] => [{ value: "x", spilledFrom }]);
    rows[0] = [{ formula: text, value: "Échéance", spill: { rows: rows.length, columns: whole[0]!.length } }];
    const workbook = workbookOf(sheetOf("Notes", rows));
    const told = async (row: number): Promise<unknown> =>
      (await at(workbook, `A${row}`))!.calls[0]!.explanation!.result;
    expect(whole.length).toBeGreaterThan(1);
    expect(await told(1)).toEqual(whole);
    expect(await told(2)).toEqual([whole[0]]);
    expect(await told(rows.length)).toEqual([whole.at(-1)]);
  });

  it("tells each call of a formula, one inside another too", async () => {
    const text =
      '=IF(CNAM.UE_VALID(B1,,,"gessms-2026"),"oui",CNAM.AVERAGE(CNAM.UE_GRADE(B1,,,"gessms-2026"),1,"gessms-2026"))';
    const found = await at(workbookOf(sheetOf("Notes", [[formula(text), 12]])), "A1");
    expect(found!.calls.map(({ functionId }) => functionId)).toEqual(["UE_VALID", "AVERAGE", "UE_GRADE"]);
    expect(found!.calls.map(({ explanation }) => explanation!.result[0]![0]!.value.fr)).toEqual(["VRAI", "12", "12"]);
  });

  it("does not take a text for a call", async () => {
    expect(await at(workbookOf(sheetOf("Notes", [[formula('="CNAM.UE_GRADE(B1)"')]])), "A1")).toBeNull();
  });
});

describe("an argument", () => {
  const table = {
    tables: [{ name: "Épreuves", area: { row: 1, column: 0, rows: 3, columns: 2 }, columns: ["CC", "Examen"] }],
  };
  const tableCells: readonly (readonly Entry[])[] = [
    ["CC", "Examen"],
    [8, 9],
    [12, 13],
  ];

  it.each<[string, string, string]>([
    ["a range", "=CNAM.UE_GRADE(B1:C1)", "15"],
    ["a cell of another sheet", "=CNAM.UE_GRADE('Mes données'!A2)", "12"],
    ["an array constant", "=CNAM.UE_GRADE({8,9;10,11})", "8,5"],
    ["a number", "=CNAM.UE_GRADE(12.5)", "12,5"],
    ["a text", '=CNAM.UE_GRADE("12,5")', "12,5"],
    ["a name that stands for cells", "=CNAM.UE_GRADE(Mes_notes)", "8,5"],
    ["a name that stands for a value", "=CNAM.UE_GRADE(Note)", "11"],
    ["cells that are apart", '=CNAM.UE_GRADE(CHOOSE({1,2},B1&"",C1&""),{0.4,0.6},,"gessms-2026")', "15,5"],
    ["another CNAM function", "=CNAM.UE_GRADE(CNAM.UE_GRADE({12,14}))", "13"],
    ["a column written without end", "=CNAM.UE_GRADE('Mes données'!A:B)", "8,5"],
  ])("may be %s", async (_case, text, expected) => {
    const names = [
      { name: "mes_notes", formula: "='Mes données'!$A$1:$B$1" },
      { name: "Note", formula: "=11" },
      { name: "Note", formula: "=5", sheet: "Mes données" },
    ];
    expect(await resultOf(text, [[14, 16]], names)).toBe(expected);
  });

  it.each<[string, string, readonly (readonly (string | number)[])[]]>([
    ["a column of a table", "=CNAM.STATS(Épreuves[CC])", [[8], [12]]],
    [
      "columns of a table",
      "=CNAM.STATS(Épreuves[[CC]:[Examen]])",
      [
        [8, 9],
        [12, 13],
      ],
    ],
    [
      "a whole table",
      "=CNAM.STATS(épreuves[#All])",
      [
        ["CC", "Examen"],
        [8, 9],
        [12, 13],
      ],
    ],
    ["the headings of a table", "=CNAM.STATS(Épreuves[[#Headers],[Examen]])", [["Examen"]]],
    [
      "the data of a table",
      "=CNAM.STATS(Épreuves[])",
      [
        [8, 9],
        [12, 13],
      ],
    ],
  ])("may be %s", async (_case, text, expected) => {
    const notes = sheetOf("Notes", [[formula(text)], ...tableCells], table);
    const [call] = (await at(workbookOf(notes), "A1"))!.calls;
    expect(call!.args[0]!.read).toMatchObject({ ok: true, value: expected });
  });

  it("may be the cells of its own row of a table", async () => {
    const rows: readonly (readonly Entry[])[] = [
      ["CC", "Examen", "Note"],
      [8, 9, formula("=CNAM.UE_GRADE(T[@[CC]:[Examen]])")],
      [12, 13, formula("=CNAM.UE_GRADE(T[[#This Row],[CC]:[Examen]])")],
      [14, 15, formula("=CNAM.UE_GRADE([@CC])")],
    ];
    const tables = [{ name: "T", area: { row: 0, column: 0, rows: 4, columns: 3 }, columns: ["CC", "Examen", "Note"] }];
    const workbook = workbookOf(sheetOf("Notes", rows, { tables }));
    const results = await Promise.all(["C2", "C3", "C4"].map((address) => at(workbook, address)));
    expect(results.map((found) => found!.calls[0]!.explanation!.result[0]![0]!.value.fr)).toEqual([
      "8,5",
      "12,5",
      "14",
    ]);
  });

  it("that is left out stays so, and is not a blank", async () => {
    const found = await at(workbookOf(sheetOf("Notes", [[formula("=CNAM.UE_GRADE(B1,,C1)"), 12]])), "A1");
    const { args } = found!.calls[0]!;
    expect(args.map(({ name, text }) => [name.fr, text])).toEqual([
      ["notes", "B1"],
      ["coefs", ""],
      ["session2", "C1"],
    ]);
    expect(args.map(({ read }) => read.ok && read.value)).toEqual([[[12]], null, [[null]]]);
  });

  it("read from a computed cell has its present value", async () => {
    const notes = sheetOf("Notes", [[formula("=CNAM.UE_GRADE(B1)"), formula("=6+6", 12)]]);
    const [call] = (await at(workbookOf(notes), "A1"))!.calls;
    expect(call!.args[0]!.read).toMatchObject({ ok: true, isComputed: true, value: [[12]] });
    expect(call!.explanation!.result[0]![0]!.value.fr).toBe("12");
  });

  it.each([
    ["a computation of the formula", "=CNAM.UE_GRADE(SUM(B1:C1)/2)", "computation", "SUM(B1:C1)/2"],
    ["a name nobody defined", "=CNAM.UE_GRADE(B1,,,CNAM_REGLES)", "missing", "CNAM_REGLES"],
    ["another sheet that is gone", "=CNAM.UE_GRADE(Ailleurs!B1)", "missing", "Ailleurs!B1"],
    ["another workbook", "=CNAM.UE_GRADE([2]Notes!B1)", "missing", "[2]Notes!B1"],
    ["a table that is not there", "=CNAM.UE_GRADE(Tableau1[CC])", "missing", "Tableau1[CC]"],
  ])("cannot be %s: the call says which", async (_case, text, reason, written) => {
    const [call] = (await at(workbookOf(sheetOf("Notes", [[formula(text), 12, 13]])), "A1"))!.calls;
    expect(call!.explanation).toBeNull();
    expect(call!.args.map(({ read }) => read)).toContainEqual({ ok: false, reason, text: written });
  });

  it("names its cells in the messages of the function", async () => {
    const notes = sheetOf("Notes", [[formula("=CNAM.UE_GRADE(B1)"), 25]]);
    const [call] = (await at(workbookOf(notes), "A1"))!.calls;
    expect(call!.explanation!.result[0]![0]!.value.fr).toContain("Notes!B1");
  });
});
