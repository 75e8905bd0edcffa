/** What « Expliquer » reads of each formula: the cells, whose line, which unit, each argument, the result and the other readings. */
import { describe, expect, it } from "vitest";
import { asText } from "../../../src/functions/explain/as-text";
import { explainCell, type ExplainedCall, type ExplainedCell } from "../../../src/tools/explain/explained-cell";
import { otherReadings } from "../../../src/tools/explain/other-readings";
import type { ReadArgument } from "../../../src/tools/explain/read-argument";
import { formatCell, formatRange } from "../../../src/workbook/address";
import type { Cell, CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { sheetOf, type Entry } from "../support/workbooks";

const f = (formula: string, value: CellValue = null): Cell => ({ formula, value });
const spilled = (row: number, column: number, value: CellValue): Cell => ({ value, spilledFrom: { row, column } });

const rules = sheetOf("Règles", [
  ["Clé", "Valeur"],
  ["convention", "gessms-2026"],
]);

/** Learners over several units, with what is computed of their marks. */
const jury = sheetOf("Jury", [
  [null, null, "USSA24", null, "UASA06"],
  ["N°", "Apprenant", "CC", "Examen", "Note", "Note USSA24", "Statut UASA06", "ECTS", "Remarque"],
  [1, "MARTIN Léa", 9.01, 10.01, 12, ...results(3)],
  [2, "PETIT Noé", "ABJ", null, 8, ...results(4)],
  [null, "Moyenne", 9.01, 10.01, 10],
]);

function results(row: number): readonly Entry[] {
  return [
    f(`=CNAM.UE_GRADE(C${row}:D${row},{0.5,0.5},,CNAM_REGLES)`, 10),
    f(`=CNAM.UE_STATUS(E${row},,,CNAM_REGLES)`, "Validée"),
    f(`=CNAM.ECTS(CHOOSE({1,2},F${row}&"",E${row}),{4,6},CNAM_REGLES)`, 4),
    "vu",
  ];
}

/** Every way to write an argument, each in the first column; what they read stands on the right. */
const ARGUMENTS = [
  "B1",
  "B1:C1",
  "$B$1:C2",
  "'Mes données'!A1:B1",
  "MES DONNÉES!A1",
  "Saisies!A1",
  "E1#",
  "B1#",
  "Saisies!A9#",
  "12.5",
  "-3",
  "+.5",
  "1.25e1",
  "80%",
  '"12,5"',
  '"AB""I"',
  "TRUE",
  "false",
  "#N/A",
  "#DIV/0!",
  '{8,"ABI";10,TRUE}',
  "{8,B1}",
  "{-1,50%}",
  "Notes_CC",
  "notes_cc",
  "Saisies!Notes_CC",
  "Boucle",
  "Absent",
  "T[CC]",
  "t[ cc ]",
  "T[[CC]:[Examen]]",
  "T[[Examen]:[CC]]",
  "T[[#Headers],[CC]]",
  "T[#Totals]",
  "T[#All]",
  "T[]",
  "T[@CC]",
  "T[[#Data],[#Totals],[CC]]",
  "T[Autre]",
  "T[L''oral]",
  "U[#Headers]",
  "U[#Totals]",
  "U[CC]",
  'B1&""',
  'SUM(B1)&""',
  'B1&"x"',
  "CHOOSE({1,2},B1,C1:C2)",
  "CHOOSE({2,1},B1:B2,C1)",
  "CHOOSE(1,B1,C1)",
  "CHOOSE({1,3},B1,C1)",
  "CHOOSE({1,2},B1,SUM(C1))",
  "CHOOSE({1;2},B1,C1)",
  "CNAM.UE_GRADE(B1:C1)",
  "CNAM.UE_GRADE(SUM(B1))",
  "CNAM.UE_GRADE(B1)+1",
  "SUM(B1:C1)",
  "B:B",
  "B1:B20000",
  "Z1:Z20000",
  " B1 ",
  "(B1)",
] as const;

const saisies = sheetOf("Saisies", [
  [14, 15],
  [16, 17],
]);
const own = sheetOf("Mes données", [[8, f("=4+5", 9)]]);
const tables: SheetModel["tables"] = [
  { name: "T", area: { row: 0, column: 7, rows: 4, columns: 3 }, columns: ["CC", "Examen", "L'oral"], totalsRow: true },
  { name: "U", area: { row: 5, column: 7, rows: 1, columns: 1 }, columns: ["CC"], noHeaderRow: true },
];
const beside: readonly (readonly Entry[])[] = [
  [
    8,
    9,
    null,
    { formula: "=SEQUENCE(2)", value: 1, spill: { rows: 2, columns: 1 } },
    null,
    null,
    "CC",
    "Examen",
    "L'oral",
  ],
  [10, f("=5+6", 11), null, spilled(0, 4, 2), null, null, 11, 12, 13],
  [null, null, null, null, null, null, 14, "ABI", { error: "#N/A" }],
  [null, null, null, null, null, null, 12.5, 12, 13],
  [],
  [null, null, null, null, null, null, 7],
];

const written = sheetOf(
  "Notes",
  ARGUMENTS.map((text, row) => [f(`=CNAM.STATS(${text})`), ...(beside[row] ?? [])]),
  { tables },
);

const FORMULAS: readonly Entry[] = [
  f('=IF(CNAM.UE_VALID(B1,,,"gessms-2026"),"oui",CNAM.UE_GRADE(B1,,,"cnam"))'),
  f("=_xldudf_CNAM_UE_GRADE(B1)"),
  f("=@cnam.ue_grade( B1 , , C1 )"),
  f("=+CNAM.UE_GRADE(B1"),
  f("=CNAM.UE_GRADE()"),
  f("=CNAM.UE_GRADE(B1,,,CNAM_REGLES,5)"),
  f("=CNAM.AUTRE(B1)"),
  f('="CNAM.UE_GRADE(B1)"'),
  f("=CNAM.UE_GRADE"),
  f('=INDEX(CNAM.BILLING(49216,2026,,,"gessms-2026"),2,3)'),
  f('=CNAM.STATS(B1:C2,"gessms-2026")'),
];
const formulas = sheetOf("Formules", [
  [FORMULAS[0]!, 12, 13],
  [FORMULAS[1]!, 11, 9],
  ...FORMULAS.slice(2).map((formula): readonly Entry[] => [formula]),
]);

/** A result of several rows, and one that the sheet cuts. */
const filled = sheetOf("Échéancier", [
  [{ formula: '=CNAM.BILLING(49216,2026,,,"gessms-2026")', value: "Échéance", spill: { rows: 5, columns: 6 } }],
  ...[1, 2, 3, 4].map((row): readonly Entry[] => [spilled(0, 0, `ligne ${row}`)]),
  [{ formula: '=CNAM.UE_STATUS({12;8;9},,,"gessms-2026")', value: "Validée", spill: { rows: 3, columns: 1 } }],
  [spilled(5, 0, "Session 2")],
  [spilled(5, 0, "Session 2")],
]);

const workbook: WorkbookModel = {
  sheets: [jury, written, formulas, filled, saisies, own, rules],
  names: [
    { name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" },
    { name: "Notes_CC", formula: "='Mes données'!$A$1:$B$1" },
    { name: "Notes_CC", formula: "=Saisies!$A$2", sheet: "Saisies" },
    { name: "Boucle", formula: "=Boucle" },
  ],
};

function readText(read: ReadArgument): string {
  if (!read.ok) return `${read.reason} ${read.text}`;
  const source = read.source ? `${formatRange(read.source)} ` : "";
  const rows = read.value?.length ?? 0;
  const value = JSON.stringify(rows > 6 ? read.value?.slice(0, 3) : read.value);
  return `${source}${value}${rows > 6 ? ` of ${rows} rows` : ""}${read.isComputed ? ", computed" : ""}`;
}

function callText({ functionId, text, args, explanation, row, isCut }: ExplainedCall): readonly string[] {
  const told = explanation ? asText(explanation, "fr").split("\n") : ["not explained"];
  return [
    `  ${functionId} as ${text}${row === null ? "" : `, row ${row}`}${isCut ? ", cut" : ""}`,
    ...args.map((arg) => `    ${arg.name.fr} « ${arg.text} » ${readText(arg.read)}`),
    ...told.filter((line) => line.trim() !== "").map((line) => `    | ${line}`),
  ];
}

async function cellText(found: ExplainedCell, address: string): Promise<string> {
  // Told in full where its result stands.
  if (found.chosen) return `${address} by ${formatCell(found.cell.row, found.cell.column)}`;
  const others = await otherReadings(workbook, found);
  return [
    `${address} ${found.formula}`,
    `  ${[found.who, found.unit, JSON.stringify(found.value), `from ${formatCell(found.anchor.row, found.anchor.column)}`].join(" · ")}`,
    `  line ${found.line.map((one) => JSON.stringify(one)).join(" ")}`,
    ...found.calls.flatMap(callText),
    ...others.map(
      ({ functionId, key, reading, flips }) =>
        `  otherwise ${functionId} ${key} ${reading.value.fr}: ${flips.map(({ who, row, column, before, after, isHere }) => `${who} ${row ?? "-"} ${column ?? "-"} ${before.fr} → ${after.fr}${isHere ? " here" : ""}`).join("; ")}`,
    ),
  ].join("\n");
}

/** The arguments alone: what is computed of them is the functions' own matter. */
function argumentsText({ calls: [call] }: ExplainedCell): string {
  const [read] = call?.args ?? [];
  return `${read?.text ?? ""}  ${read ? readText(read.read) : ""}`;
}

describe("what a formula is said to read", () => {
  it("is that of each way to write an argument", async () => {
    const texts = await Promise.all(
      ARGUMENTS.map(async (_text, row) => {
        const found = await explainCell(workbook, { sheet: "Notes", row, column: 0, rows: 1, columns: 1 });
        return found ? argumentsText(found) : "nothing";
      }),
    );
    await expect(`${texts.join("\n")}\n`).toMatchFileSnapshot("explained/arguments.txt");
  });

  it.each([jury, formulas, filled])("is that of each cell of « $name »", async (sheet) => {
    const texts = await Promise.all(
      [...cellsIn(sheet.cells)].map(async ({ row, column }) => {
        const found = await explainCell(workbook, { sheet: sheet.name, row, column, rows: 1, columns: 1 });
        const address = formatCell(row, column);
        return found ? cellText(found, address) : `${address} nothing to explain`;
      }),
    );
    await expect(`${texts.join("\n")}\n`).toMatchFileSnapshot(`explained/${sheet.name}.txt`);
  });
});
