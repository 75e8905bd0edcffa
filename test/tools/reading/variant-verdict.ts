/** What is true of a variant, against what is read of it. */
import { conventionById } from "../../../src/conventions";
import { attachmentOf, possibleResults } from "../../../src/tools/attach/attachment";
import { attach } from "../../../src/tools/attach/attach";
import { codesFor } from "../../../src/tools/attach/refused-tokens";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { recogniseSheet, recogniseSource } from "../../../src/tools/import/recognise-source";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { ColumnReading, TableReading } from "../../../src/tools/reading/sheet-reading";
import { columnName, formatCell } from "../../../src/workbook/address";
import type { Variant } from "./variants";

/** `asked`: a question names it, or nothing is computed until one is answered. */
export type VariantVerdict = "right" | "asked" | "silent";

export interface Judged {
  readonly variant: Variant;
  readonly truth: string;
  readonly verdict: VariantVerdict;
  readonly read: string;
}

const convention = conventionById("cnam")!;

export function judge(variant: Variant): readonly Judged[] {
  const { tables } = readSheet(variant.sheet);
  return variant.truths.map((truth) => {
    const read = readingOf(variant, tables, truth);
    const verdict = read === true ? "right" : isAsked(tables, truth) ? "asked" : "silent";
    return { variant, truth, verdict, read: read === true ? "" : read };
  });
}

/** `true`, or what is read instead. */
function readingOf(variant: Variant, tables: readonly TableReading[], truth: string): true | string {
  const [word = "", ...rest] = truth.split(" ");
  const check = CHECKS[word];
  return check ? check(rest, tables, variant) : columnIs(tables, word, rest);
}

type Check = (said: readonly string[], tables: readonly TableReading[], variant: Variant) => true | string;

const CHECKS: Readonly<Record<string, Check>> = {
  layout: ([wanted], tables) => same(tables.map(({ layout }) => layout.value).join(), String(wanted)),
  who: (letters, tables) => same(whoOf(tables).join(" "), letters.join(" ")),
  people: ([count], tables) => same(String(sum(tables, ({ people }) => people.rows.length)), String(count)),
  placeholders: ([count], tables) => same(String(sum(tables, ({ people }) => people.placeholders.length)), String(count)),
  odd: ([cell], tables) => includes(tables.flatMap(({ columns }) => columns.flatMap(oddCells)), String(cell)),
  rows: ([range], tables) => includes(tables.map(({ found }) => rangeOf(found.dataRows)), String(range)),
  unit: (said, tables) => unitIs(said.join(" "), tables),
  "!unit": (letters, tables) => !unitsOf(tables).some(({ marks }) => letters.every((one) => marks.includes(one))) || "one unit",
  weights: (said, tables) => weightsAre(said.join(" "), tables),
  noResults: (_, tables) => tables.every((table) => !computes(table)) || "results",
  noTwenty: ([letter], tables) => !columnsOf(tables).some((one) => columnName(one.column) === letter && one.scale?.value.kind === "number" && one.scale.value.outOf === 20) || "on 20",
  encoding: (said, _, { encoding = "" }) => same(encoding, said.join(" ").replace("~", " ")),
  npec: ([count], _, variant) => npecRows(variant, Number(count)),
  finding: ([check, cell], _, variant) => includes(findingsOf(variant, String(check)), String(cell)),
  nofinding: ([check], _, variant) => same(findingsOf(variant, String(check)).join(), ""),
}; // prettier-ignore

const same = (read: string, wanted: string): true | string => read === wanted || read || "nothing";
const includes = (read: readonly string[], wanted: string): true | string =>
  read.includes(wanted) || read.join(" ") || "none";

function sum(tables: readonly TableReading[], count: (table: TableReading) => number): number {
  return tables.reduce((all, table) => all + count(table), 0);
}

function columnsOf(tables: readonly TableReading[]): readonly ColumnReading[] {
  return tables.flatMap(({ columns }) => columns);
}

const oddCells = ({ column, odd }: ColumnReading): readonly string[] => odd.map(({ row }) => formatCell(row, column));

const rangeOf = (rows: readonly number[]): string => `${(rows[0] ?? 0) + 1}-${(rows.at(-1) ?? 0) + 1}`;

function whoOf(tables: readonly TableReading[]): readonly string[] {
  const said = tables.flatMap(({ people }) => Object.values(people.who.value as Readonly<Record<string, number>>));
  return said.sort((one, other) => one - other).map(columnName);
}

interface ReadUnit {
  readonly name: string;
  readonly marks: readonly string[];
  readonly weights: string;
}

function unitsOf(tables: readonly TableReading[]): readonly ReadUnit[] {
  return tables.flatMap(({ units }) =>
    units.map(({ unit, weights: { value } }) => ({
      name: unit.name ?? "-",
      marks: unit.marks.map(columnName),
      weights: value.kind === "figures" ? value.values.join(":") : value.kind,
    })),
  );
}

function unitIs(said: string, tables: readonly TableReading[]): true | string {
  const [name = "", marks = ""] = said.split(": ");
  const units = unitsOf(tables);
  const is = units.some((unit) => unit.name === name && unit.marks.join(" ") === marks);
  return is || units.map((unit) => `${unit.name}: ${unit.marks.join(" ")}`).join(" ; ") || "no unit";
}

function weightsAre(said: string, tables: readonly TableReading[]): true | string {
  const [marks = "", weights = ""] = said.split(": ");
  const unit = unitsOf(tables).find((one) => one.marks.join(" ") === marks);
  return unit === undefined ? "no such unit" : same(unit.weights, weights);
}

/** « C mark /10 », « C !mark », « C rank ». */
function columnIs(tables: readonly TableReading[], letter: string, [role = "", scale]: readonly string[]): true | string {
  const column = columnsOf(tables).find((one) => columnName(one.column) === letter);
  if (role === "!mark") {
    const counted = unitsOf(tables).some(({ marks }) => marks.includes(letter)) && tables.some(computes);
    return column === undefined || column.role.value !== "mark" || !counted || "counted";
  }
  if (column === undefined) return "no column";
  const value = column.scale?.value;
  const outOf = value === undefined ? "" : value.kind === "number" ? `/${value.outOf}` : `/${value.kind}`;
  return same([column.role.value, scale && outOf].filter(Boolean).join(" "), [role, scale].filter(Boolean).join(" "));
} // prettier-ignore

function computes(table: TableReading): boolean {
  const attachment = attachmentOf(table, convention);
  return attach(attachment, { wanted: possibleResults(attachment), codes: codesFor([], {}), locale: "fr" }).ok;
}

/** A question names the column, or the table gives no result until one is answered. */
function isAsked(tables: readonly TableReading[], truth: string): boolean {
  if (/^(?:no)?finding|^npec|^encoding/.test(truth)) return false;
  const letters = truth.match(/\b[A-Z](?=\d{0,3}\b)/g) ?? [];
  const asked = new Set(tables.flatMap(({ questions }) => questions.flatMap(({ columns }) => columns.map(columnName))));
  if (letters.some((letter) => asked.has(letter))) return true;
  return tables.some(({ questions }) => questions.length > 0) && !tables.some(computes);
}

function npecRows({ sheet, grid }: Variant, count: number): true | string {
  const recognised = grid ? recogniseSource(grid) : recogniseSheet(sheet);
  return recognised.kind === "npec" ? same(String(recognised.list.rows.length), String(count)) : recognised.kind;
}

function findingsOf({ sheet }: Variant, check: string): readonly string[] {
  return auditWorkbook({ sheets: [sheet], names: [] }, { convention, date: undefined })
    .filter((finding) => finding.check === check)
    .flatMap(({ cells }) => cells.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => formatCell(row + Math.floor(at / columns), column + (at % columns)))));
} // prettier-ignore
