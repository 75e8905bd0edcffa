/** The sheet's own grades beside ours, row by row: the proof that both read the same marks by the same weights. */
import type { Argument, ResultValue } from "../../functions/host";
import type { CellValue } from "../../workbook/model";
import type { TableReading } from "../reading/sheet-reading";
import { readMarkCell } from "../reading/tokens";
import type { Attachment } from "./attachment";
import type { UnitFormulas } from "./result-columns";
import { unitResults } from "./unit-results";

/** What most likely makes a row differ. */
export type Cause =
  /** Theirs is rounded further than it shows. */
  | "rounding"
  /** An absence or a word counts 0 in theirs. */
  | "absence"
  /** Ours has no figure: a mark is missing or refused. */
  | "missing"
  | "other";

export interface Difference {
  readonly row: number;
  readonly theirs: number;
  /** As our function says it: a figure, or why there is none. */
  readonly ours: ResultValue;
  readonly cause: Cause;
}

export interface Reconciliation {
  /** Their column, and the unit of ours it is compared with. */
  readonly column: number;
  readonly heading: string;
  readonly unit: string | undefined;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Each column of the sheet that is made of a unit's marks, or stands for its grade. */
export async function reconcile(
  reading: TableReading,
  attachment: Attachment,
  rules: Argument,
): Promise<readonly Reconciliation[]> {
  const found: Reconciliation[] = [];
  for (const unit of attachment.units) {
    const columns = gradesOf(reading, unit);
    if (columns.length === 0) continue;
    const ours = await unitResults("UE_GRADE", attachment, unit, rules);
    for (const column of columns) found.push(compared(reading, unit, column, ours));
  }
  return found;
}

/** Columns that formulas make of the very marks of the unit, or that are called its grade beside them. */
function gradesOf({ columns, found }: TableReading, { unit }: UnitFormulas): readonly number[] {
  const isOfUnit = (parts: ReadonlyMap<number, number>): boolean =>
    parts.size === unit.marks.length && unit.marks.every((mark) => parts.has(mark));
  const name = found.columns.find(({ column }) => column === unit.marks[0])?.guess.unit;
  return columns.flatMap(({ column, derived, guess, role }) => {
    if (unit.marks.includes(column)) return [];
    if (derived?.parts) return isOfUnit(derived.parts) ? [column] : [];
    const isGrade = role.value === "mark" && guess.assessment === "grade" && guess.unit === name && guess.session !== 2;
    const isOnlyMean = role.value === "mean" && columns.filter((one) => one.role.value === "mean").length === 1;
    return isGrade || (isOnlyMean && found.columns.every((one) => one.guess.role !== "mark" || one.guess.unit === name))
      ? [column]
      : [];
  });
}

function compared(
  reading: TableReading,
  { unit }: UnitFormulas,
  column: number,
  ours: readonly ResultValue[],
): Reconciliation {
  const { sheet, found } = reading;
  const rows = found.dataRows.flatMap((row, at) => {
    const theirs = sheet.cells[row]?.[column]?.value ?? null;
    return typeof theirs === "number" ? [{ row, theirs, ours: ours[at] ?? "" }] : [];
  });
  const differences = rows.flatMap(({ row, theirs, ours: own }): Difference[] => {
    if (typeof own === "number" && areEqual(theirs, own)) return [];
    const cells = unit.marks.map((mark) => sheet.cells[row]?.[mark]?.value ?? null);
    return [{ row, theirs, ours: own, cause: causeOf(theirs, own, cells) }];
  });
  const heading = found.columns.find((one) => one.column === column)?.heading ?? "";
  return { column, heading, unit: unit.name, compared: rows.length, differences };
}

/** As far as the figures of theirs go, two at least. */
function areEqual(theirs: number, ours: number): boolean {
  return Math.abs(theirs - ours) <= HALF_HUNDREDTH + HAIR;
}

const HALF_HUNDREDTH = 0.005;
const HAIR = 1e-9;
const MOST_ROUNDED = 0.5;

function causeOf(theirs: number, ours: ResultValue, cells: readonly CellValue[]): Cause {
  const hasWord = cells.some((value) => {
    const { kind } = readMarkCell(value);
    return kind !== "mark" && kind !== "blank";
  });
  if (hasWord) return "absence";
  if (typeof ours !== "number") return "missing";
  const isRounded = Number.isInteger(theirs * 2) || Number.isInteger(Number((theirs * 10).toFixed(6)));
  return isRounded && Math.abs(theirs - ours) <= MOST_ROUNDED ? "rounding" : "other";
}
