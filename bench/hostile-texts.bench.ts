/**
 * What the longest texts of a cell cost, by what reads them: functions through `dist/functions.js`, recognition and audit.
 * Processor time of one cell, the growth when a text doubles (2 is linear), and the worst text.
 */
import { conventionById } from "../src/conventions";
import { auditWorkbook } from "../src/tools/audit/audit-workbook";
import { attachmentOf } from "../src/tools/attach/attachment";
import { readSheet } from "../src/tools/reading/read-sheet";
import { findTables } from "../src/tools/recognise/find-tables";
import { likelyLearners, learnersOf } from "../src/tools/import/learners";
import type { SheetModel } from "../src/workbook/model";
import { sheetOf } from "../test/tools/support/workbooks";
import { builtFunction } from "./built-functions";
import { processorTime } from "./processor-time";

/** The most a cell holds. */
const LONGEST = 32_767;
const GOAL = 5;

/** Texts that wander between what expressions look for, by what they repeat. */
const REPEATED: readonly string[] = [
  ..."a A 1 . , ; : - _ ' ’ \" ( ) [ ] { } / % € + @ # ! * é \t".split(" "),
  ...[
    " ",
    "\u00a0",
    "\u202f",
    "e\u0301",
    "\u0301",
    "A ",
    "Aa ",
    "a1",
    "1 ",
    "1.",
    "1,",
    "1/",
    "/20 ",
    "(/20",
    "sur ",
    "20 )",
  ],
  ...[
    "« ",
    "« a » ",
    "a: ",
    "a; ",
    "ou son ",
    "le ",
    "d'",
    "(brut",
    "abs ",
    "non ",
    "UE1 ",
    "USSA24 ",
    "S1 ",
    "n° ",
    "1 h ",
    "a@",
    "@a.",
  ],
  ...["'a'!A1 ", "[a]b!", '\\"', "12/10/2026 ", "10 000 ", "lundi ", "validée ", "O'Neil-", "Dupont Jean-Éric "],
];

const text = (pattern: string, length: number, end = "\u0001"): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length - end.length) + end;

type Reader = (cell: string) => unknown;

const convention = conventionById("gessms-2026")!;
const FUNCTIONS: readonly (readonly [string, (cell: string) => readonly unknown[]])[] = [
  ["UE_VALID", (cell) => [[[cell, 12]], null, null, [["cnam"]]]],
  ["AVERAGE", (cell) => [[[cell, 12]], [[3, 4]], null]],
  ["RULE", (cell) => [[[cell]], [["gessms-2026"]]]],
  [
    "UE_GRADE",
    (cell) => [
      [[9, 12]],
      null,
      null,
      [
        ["convention", "gessms-2026"],
        [cell, 3],
      ],
    ],
  ],
  [
    "UE_GRADE",
    (cell) => [
      [[9, 12]],
      null,
      null,
      [
        ["convention", "gessms-2026"],
        ["finance.billing.1.date", cell],
      ],
    ],
  ],
  [
    "DIPLOMA",
    (cell) => [
      [
        [cell, "USSA24"],
        [12, cell],
      ],
      [["gessms-2026"]],
    ],
  ],
  [
    "FUNDING",
    (cell) => [
      [
        ["début", "fin", "npec", cell],
        [cell, cell, cell, cell],
      ],
      [["gessms-2026"]],
    ],
  ],
  [
    "COMPOSITION",
    (cell) => [
      [
        ["rôle", "présence"],
        [cell, cell],
      ],
      [["perfectionCouncil"]],
      [["gessms-2026"]],
    ],
  ],
  [
    "ATTENDANCE",
    (cell) => [
      [
        ["apprenant", "heures prévues", "présence"],
        [cell, cell, cell],
      ],
      [["gessms-2026"]],
    ],
  ],
  ["DEADLINE", (cell) => [[[cell]], [[cell]], [["gessms-2026"]]]],
];

const sheetWith = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): SheetModel =>
  sheetOf("Notes", [headings, ...rows]);

/** Three learners whose names, titles and marks are such texts, and a heading which is one. */
function hostileSheet(cell: string): SheetModel {
  const row = (end: string): readonly (string | number)[] => [cell + end, 12, cell + end, `${cell}${end}`];
  return sheetWith(["Nom", cell, "Mémoire", "Note /20"], [row("1"), row("2"), row("3")]);
}
/** How many cells of the sheet are such a text. */
const CELLS = 10;

const READERS: readonly (readonly [name: string, cells: number, read: Reader])[] = [
  ...FUNCTIONS.map(([id, args]): readonly [string, number, Reader] => {
    let call: ReturnType<typeof builtFunction> | undefined;
    return [
      id,
      JSON.stringify(args("\u0001")).split("\\u0001").length - 1,
      (cell) => (call ??= builtFunction(id))(...args(cell), { parameterAddresses: [] }),
    ];
  }),
  ["recognition", CELLS, (cell) => findTables(hostileSheet(cell))],
  [
    "attachment",
    CELLS,
    (cell) => {
      const sheet = hostileSheet(cell);
      return readSheet(sheet).tables.map((table) => attachmentOf(table, convention));
    },
  ],
  ["audit", CELLS, (cell) => auditWorkbook({ sheets: [hostileSheet(cell)], names: [] }, { convention })],
  [
    "learners alike",
    2,
    (cell) => {
      const learners = learnersOf([[cell], [`${cell}b`]], { fullName: 0 }, [0, 1]);
      return likelyLearners(learners[0]!, learners, 3);
    },
  ],
];

export default function hostileTexts(print: (line: string) => void): void {
  print(`reader           worst ms a cell (goal ≤ ${GOAL})   growth ×2   the text`);
  for (const [name, cells, read] of READERS) {
    let worst = { time: 0, growth: 0, pattern: "" };
    for (const pattern of REPEATED) {
      const long = text(pattern, LONGEST);
      const time = processorTime(3, () => read(long)) / cells;
      if (time > worst.time)
        worst = { time, growth: time / (processorTime(2, () => read(text(pattern, LONGEST / 2))) / cells), pattern };
    }
    print(
      `${name.padEnd(16)} ${worst.time.toFixed(2).padStart(28)} ${worst.growth.toFixed(1).padStart(11)}   ${JSON.stringify(worst.pattern)}`,
    );
  }
}
