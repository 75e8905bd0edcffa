import { describe, expect, it } from "vitest";
import { freezeSheet } from "../../../src/tools/freeze/freeze-sheet";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { planned, rowContents, sheetNamed, sheetOf, workbookOf } from "../support/workbooks";

const functionIds = ["UE_STATUS", "MARGIN", "SHARE"];
const options = { functionIds, locale: "fr", hidden: "leftOut" } as const;
const freeze = (workbook: WorkbookModel, sheet = "Notes", hidden: "leftOut" | "copied" = "leftOut"): SheetModel => {
  const after = planned(workbook, freezeSheet(workbook, { ...options, sheet, hidden }).plan);
  return sheetNamed(after, `${sheet} (figée)`);
};

const at = (row: number, column: number) => ({ row, column });

describe("freezeSheet", () => {
  it.each([
    ["a CNAM formula", "=CNAM.UE_STATUS(A1,,B1,CNAM_REGLES)", "Validée"],
    ["a CNAM formula in lower case", "=cnam.ue_status(A1)", "Validée"],
    ["a formula with a CNAM call inside", '=IF(A1="","",CNAM.UE_STATUS(A1))', "Validée"],
    ["the name a file gives the function", "=_xldudf_CNAM_UE_STATUS(A1)", "Validée"],
    ["a formula that reads another sheet", "=Budget!B2*2", 12],
    ["a formula that reads a name", "=ROWS(CNAM_REGLES)", 12],
  ])("turns %s into its value", (_case, formula, value) => {
    const workbook = workbookOf(sheetOf("Notes", [[{ formula, value }]]), sheetOf("Budget", []));
    expect(rowContents(freeze(workbook), 0, 1)).toEqual([value]);
  });

  it.each([
    ["of the sheet's own cells", '=COUNTIF(B2:B9,"Val*")', '=COUNTIF(B2:B9,"Val*")'],
    ["that names its own sheet", "=SUM(Notes!B2:B9)", "=SUM('Notes (figée)'!B2:B9)"],
    ["that only speaks of a CNAM function", '="CNAM.MARGIN("&A1', '="CNAM.MARGIN("&A1'],
    ["with a literal TRUE", "=IF(A1=TRUE,1,2)", "=IF(A1=TRUE,1,2)"],
  ])("keeps a formula %s", (_case, formula, kept) => {
    const workbook = workbookOf(sheetOf("Notes", [[{ formula, value: 1 }]]));
    expect(rowContents(freeze(workbook), 0, 1)).toEqual([kept]);
  });

  it("writes out every cell of a spilled CNAM result", () => {
    const spilledFrom = { row: 0, column: 0 };
    const workbook = workbookOf(
      sheetOf("Notes", [
        [
          { formula: "=CNAM.SHARE(44.96)", value: "Cnam", spill: { rows: 2, columns: 2 } },
          { value: 22.48, spilledFrom },
        ],
        [
          { value: "CFA", spilledFrom },
          { value: 22.48, spilledFrom },
        ],
      ]),
    );
    const frozen = freeze(workbook);
    expect([rowContents(frozen, 0, 2), rowContents(frozen, 1, 2)]).toEqual([
      ["Cnam", 22.48],
      ["CFA", 22.48],
    ]);
  });

  it("leaves the block of a kept formula to that formula", () => {
    const workbook = workbookOf(
      sheetOf("Notes", [
        [
          { formula: "=SEQUENCE(1,2)", value: 1, spill: { rows: 1, columns: 2 } },
          { value: 2, spilledFrom: { row: 0, column: 0 } },
        ],
      ]),
    );
    expect(rowContents(freeze(workbook), 0, 2)).toEqual(["=SEQUENCE(1,2)", null]);
  });

  it("keeps errors as errors", () => {
    const cnam = "=CNAM.UE_STATUS(A1)";
    const workbook = workbookOf(
      sheetOf("Notes", [
        [
          { formula: cnam, value: { error: "#N/A", message: "note manquante" } },
          { formula: cnam, value: { error: "#VALUE!" } },
          { formula: cnam, value: { error: "#SPILL!" } },
        ],
      ]),
    );
    expect(rowContents(freeze(workbook), 0, 3)).toEqual(["=NA()", "=#VALUE!", "#SPILL!"]);
  });

  it("copies formats, merges, sizes, validations, conditional formats, panes and print set-up", () => {
    const rest: Partial<SheetModel> = {
      tabColor: "#1f3a5f",
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      columnSizes: { 0: { size: 120 } },
      rowSizes: { 0: { size: 30 } },
      freeze: { rows: 1, columns: 1 },
      validations: [
        {
          areas: [{ row: 1, column: 0, rows: 3, columns: 1 }],
          rule: { kind: "list", source: "=Notes!$D$1:$D$3" },
          allowBlank: true,
          onError: "stop",
        },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 1, column: 0, rows: 3, columns: 1 }],
          rule: { kind: "formula", formula: '=B2="Validée"' },
          style: { fill: "#dcf2e2" },
        },
      ],
      print: { paper: "A4", orientation: "landscape" },
    };
    const title = { value: "Notes", style: { bold: true, numberFormat: "@" } } as const;
    const original = sheetOf("Notes", [[title], [12.5]], rest);
    const frozen = freeze(workbookOf(original));
    expect(frozen).toEqual({
      ...original,
      id: frozen.id,
      name: "Notes (figée)",
      validations: [{ ...rest.validations![0]!, rule: { kind: "list", source: "='Notes (figée)'!$D$1:$D$3" } }],
    });
  });

  it("keeps hidden rows and columns out of sight", () => {
    const hidden = { columnSizes: { 1: { size: 90, hidden: true } }, rowSizes: { 2: { hidden: true } } } as const;
    const frozen = freeze(workbookOf(sheetOf("Notes", [["a"]], hidden)));
    expect([frozen.columnSizes?.[1]?.size, frozen.rowSizes?.[2]?.size]).toEqual([0, 0]);
  });

  it.each([
    ["a hidden column", { columnSizes: { 1: { hidden: true } } }],
    ["a column without width", { columnSizes: { 1: { size: 0 } } }],
    ["a column too thin to read", { columnSizes: { 1: { size: 3 } } }],
    ["a hidden row", { rowSizes: { 1: { hidden: true } } }],
    ["a row too low to read", { rowSizes: { 1: { size: 1 } } }],
    ["a cell under a merge", { merges: [{ row: 0, column: 1, rows: 2, columns: 1 }] }],
  ] as const)("holds nothing of %s, whatever reads it", (_case, rest) => {
    const rows = [
      ["Nom", null, { formula: "=SUM(A2:B2)", value: 7 }],
      [null, "secret", { formula: "=LEFT(B2)", value: "s" }],
      [
        { formula: "=SEQUENCE(1,2)", value: 1, spill: { rows: 1, columns: 2 } },
        { value: 2, spilledFrom: at(2, 0) },
      ],
    ];
    const frozen = freeze(workbookOf(sheetOf("Notes", rows, rest)));
    expect(JSON.stringify(frozen)).not.toContain("secret");
    // What reads the hidden cell shows what it showed, without reading it.
    expect(rowContents(frozen, 0, 3)).toEqual(["Nom", null, 7]);
  });

  it("holds what is thin but can be read, and the cell that a merge shows", () => {
    const original = sheetOf("Notes", [["a", "b"]], {
      columnSizes: { 0: { size: 4 } },
      rowSizes: { 0: { size: 4 } },
      merges: [{ row: 0, column: 1, rows: 2, columns: 2 }],
    });
    expect(rowContents(freeze(workbookOf(original)), 0, 2)).toEqual(["a", "b"]);
  });

  it.each(["0;;", "@", '" "0', '"oui";;', "_-0"])("holds a cell whose format, %s, shows something", (numberFormat) => {
    const original = sheetOf("Notes", [[{ value: "a", style: { numberFormat } }]]);
    expect(rowContents(freeze(workbookOf(original)), 0, 1)).toEqual(["a"]);
  });

  it.each([";;;", ";;", '"";"";""', "_ ;_ ;_ ;", ' " " '])(
    "holds nothing of a cell whose format is %s",
    (numberFormat) => {
      const masked = { value: "secret", style: { numberFormat } };
      const original = sheetOf("Notes", [[masked, { formula: "=A1", value: "secret" }]]);
      expect(rowContents(freeze(workbookOf(original)), 0, 2)).toEqual([null, "secret"]);
    },
  );

  it("copies what is hidden when the user says so, still hidden", () => {
    const original = sheetOf("Notes", [["a", "caché"]], { columnSizes: { 1: { hidden: true } } });
    const frozen = freeze(workbookOf(original), "Notes", "copied");
    expect([rowContents(frozen, 0, 2), frozen.columnSizes?.[1]?.size]).toEqual([["a", "caché"], 0]);
  });

  it.each([
    ['=INDIRECT("B2")', "what no reference names"],
    ["=OFFSET(A1,1,1)", "what no reference names"],
    ["=TODAY()", "the day"],
    ["=now()", "the day"],
    ["=RAND()", "chance"],
    ["=RANDBETWEEN(1,6)", "chance"],
    ["=SUM(RANDARRAY(2))", "chance"],
    ['=CELL("address",A2)', "where it stands"],
    ['=INFO("directory")', "the machine"],
    ['=RTD("serveur",,"cours")', "another program"],
    ['=STOCKHISTORY("MSFT",A2)', "another place"],
    ['=IMAGE("https://intranet.example/a.png")', "another place"],
    ['=HYPERLINK("https://intranet.example/notes","Notes")', "where something else is"],
    ['=WEBSERVICE("https://intranet.example")', "where something else is"],
    ["=SUM(Jan:Mar!B2)", "several sheets"],
    ["=[Budget.xlsx]Feuil1!B2", "another workbook"],
    ["=SUM(Tableau1[Note])", "a table"],
  ])("turns %s into its value: it reads %s", (formula) => {
    const workbook = workbookOf(sheetOf("Notes", [[{ formula, value: 12 }]]));
    expect(rowContents(freeze(workbook), 0, 1)).toEqual([12]);
  });

  it("leaves out rules, comments, headers and footers that say more than the sheet shows, and counts them", () => {
    const areas = [{ row: 1, column: 0, rows: 3, columns: 1 }];
    const entry = { areas, allowBlank: true, onError: "stop" } as const;
    const format = { areas, style: { fill: "#dcf2e2" } } as const;
    const own = { kind: "list", source: "=$D$1:$D$3" } as const;
    const original = sheetOf("Notes", [["a"], ["b", null, "caché"]], {
      columnSizes: { 2: { hidden: true } },
      comments: [{ row: 0, column: 0, text: "à revoir avec le jury" }],
      validations: [
        { ...entry, rule: own },
        { ...entry, rule: { kind: "list", source: "=Listes!$A$1:$A$9" } },
        { ...entry, rule: { kind: "list", source: "=Noms" } },
        // Moved down its area, it reads the hidden column.
        { ...entry, rule: { kind: "custom", formula: "=C1>0" } },
      ],
      conditionalFormats: [
        { ...format, rule: { kind: "formula", formula: "=A2=1" } },
        { ...format, rule: { kind: "cell", comparison: "equal", operands: ["=Seuils!A1"] } },
      ],
      print: { paper: "A4", header: "&LDossier confidentiel &F", footer: "&CPage &P/&N" },
    });
    const { copy, leftOut } = freezeSheet(workbookOf(original), { ...options, sheet: "Notes" });
    expect(leftOut).toEqual({ hidden: 1, comments: 1, headersFooters: 1, validations: 3, conditionalFormats: 1 });
    expect(copy.validations).toEqual([{ ...entry, rule: own }]);
    expect(copy.conditionalFormats).toHaveLength(1);
    expect(copy.print).toEqual({ paper: "A4", footer: "&CPage &P/&N" });
    expect(JSON.stringify(copy)).not.toMatch(/jury|confidentiel|Listes|Seuils|caché/);
  });

  it.each([
    ["&L&A&C&D&RPage &P / &N", true],
    ["&L&BCharges && produits", true],
    ["&L&BCharges && produits de &F", false],
    ["&L&Bcaché", false],
  ])("keeps the header %s, in so far as the copy says it too: %s", (header, isKept) => {
    const columnSizes = { 1: { hidden: true } } as const;
    const original = sheetOf("Notes", [["Charges & produits", "caché"]], { columnSizes, print: { header } });
    const { copy, leftOut } = freezeSheet(workbookOf(original), { ...options, sheet: "Notes" });
    expect([copy.print, leftOut.headersFooters]).toEqual(isKept ? [{ header }, 0] : [{}, 1]);
  });

  it("draws the charts of the copy from the copy", () => {
    const range = { row: 0, column: 0, rows: 2, columns: 1 };
    const spec = {
      type: "column",
      title: "Réussite",
      description: "",
      categories: { range: { sheet: "Notes", ...range } },
      series: [{ name: "Taux", values: { range: { sheet: "Budget", ...range } } }],
    } as const;
    const charts = [{ id: "reussite", anchor: range, spec }];
    const workbook = workbookOf(sheetOf("Notes", [["a"]], { charts }), sheetOf("Budget", [[0.5], ["sans objet"]]));
    const [chart] = freeze(workbook).charts!;
    expect(chart!.id).toBe("reussite-2");
    expect(chart!.spec.categories).toEqual({ range: { sheet: "Notes (figée)", ...range } });
    expect(chart!.spec.series[0]!.values).toEqual({ values: [0.5, "sans objet"] });
  });

  it("holds no rule of cells that are all hidden: its words are not shown", () => {
    const column = (at: number, columns = 1) => ({ row: 0, column: at, rows: 9, columns });
    const entry = { rule: { kind: "custom", formula: "=TRUE" }, allowBlank: true, onError: "stop" } as const;
    const format = { rule: { kind: "cell", comparison: "equal", operands: ["exclu"] }, style: { bold: true } } as const;
    const original = sheetOf("Notes", [["a", "b"]], {
      columnSizes: { 1: { hidden: true }, 2: { hidden: true } },
      validations: [
        { ...entry, areas: [column(1, 2)], promptMessage: "secret" },
        { ...entry, areas: [column(0, 2)], promptMessage: "shown" },
      ],
      conditionalFormats: [
        { ...format, areas: [column(1), column(2)] },
        { ...format, areas: [column(1), column(3)] },
      ],
    });
    const { copy, leftOut } = freezeSheet(workbookOf(original), { ...options, sheet: "Notes" });
    expect(copy.validations?.map(({ promptMessage }) => promptMessage)).toEqual(["shown"]);
    expect(copy.conditionalFormats).toHaveLength(1);
    expect(leftOut).toMatchObject({ validations: 1, conditionalFormats: 1 });
    const whole = freezeSheet(workbookOf(original), { ...options, sheet: "Notes", hidden: "copied" });
    expect(whole.copy.validations).toHaveLength(2);
  });

  it("holds nothing of the hidden cells that a chart reads, on its sheet or on another", () => {
    const range = { row: 0, column: 0, rows: 3, columns: 1 };
    const source = (sheet: string) => ({ range: { sheet, ...range } });
    const spec = {
      type: "column",
      title: "Moyennes",
      description: "",
      categories: source("Notes"),
      series: [
        { name: "Moyenne", values: source("Budget") },
        { name: "Perdue", values: source("Partie") },
      ],
    } as const;
    const rest = { rowSizes: { 1: { hidden: true } } } as const;
    const workbook = workbookOf(
      sheetOf("Notes", [["a"], ["secret"], ["c"]], { ...rest, charts: [{ id: "m", anchor: range, spec }] }),
      sheetOf("Budget", [[1], [987], [3]], rest),
    );
    const fed = (hidden: "leftOut" | "copied") => freezeSheet(workbook, { ...options, sheet: "Notes", hidden }).copy;
    expect(fed("leftOut").charts?.[0]?.spec).toMatchObject({
      categories: { values: ["a", null, "c"] },
      series: [{ values: { values: [1, null, 3] } }, { values: { values: [] } }],
    });
    expect(fed("copied").charts?.[0]?.spec.series[0]?.values).toEqual({ values: [1, 987, 3] });
  });

  it("stands after the original, which it leaves as it was, and finds a free name", () => {
    const workbook = workbookOf(sheetOf("Notes", [["a"]]), sheetOf("Notes (figée)", []), sheetOf("Budget", []));
    const after = planned(workbook, freezeSheet(workbook, { ...options, sheet: "Notes" }).plan);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Notes", "Notes (figée) (2)", "Notes (figée)", "Budget"]);
    expect(after.sheets[0]).toBe(workbook.sheets[0]);
  });

  it("shortens a long name to what a spreadsheet accepts", () => {
    const name = "Licence professionnelle GESSMS";
    const workbook = workbookOf(sheetOf(name, [["a"]]));
    const { edits } = freezeSheet(workbook, { ...options, sheet: name }).plan;
    expect(edits[0]).toMatchObject({ kind: "addSheet", sheet: "Licence professionnelle (figée)" });
  });

  it("refuses a sheet that does not exist", () => {
    expect(() => freezeSheet(workbookOf(), { ...options, sheet: "Notes" })).toThrow("no sheet");
  });
});
