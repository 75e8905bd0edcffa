/** Brings the marks of a list into a table that is there: blank cells first, others only when the user agrees. */
import { importWords } from "../../i18n/panels/import";
import type { Locale } from "../../i18n/locale";
import { nextSteps } from "../../i18n/next-steps";
import { readMark } from "../../functions/reading/mark";
import { Rejection } from "../../functions/rejection";
import { equals } from "../../rules/exact/ratio";
import { isBlank } from "../../spreadsheet/cell/text";
import type { Cell, RangeRef, SheetModel, WorkbookModel } from "../../workbook/model";
import type { CellInput, Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { freeSheetName } from "../free-sheet-name";
import type { ImportedMark } from "./imported-mark";
import type { Learner } from "./learners";
import type { MarksList } from "../reading/exports/marks-list";
import { matchLearners, type Choices, type Match } from "./match-learners";
import { cellOf, type PersonMarks } from "./person-marks";
import { rawSheet } from "./raw-sheet";
import type { TargetTable } from "./target-table";

export interface FillOptions {
  /** In the order of the marks of each person: the column of the table, `null` for none. */
  readonly columns: readonly (number | null)[];
  readonly choices: Choices;
  /** Gives a free row of the table to whom it does not name. */
  readonly addMissing: boolean;
}

export interface Placed {
  readonly person: PersonMarks;
  readonly match: Match;
  /** The row of the table; `null` for whom there is none. */
  readonly row: number | null;
  readonly added: boolean;
}

export interface CellToFill {
  readonly row: number;
  readonly column: number;
  readonly learner: Learner;
  readonly input: number | string;
  readonly before: Cell | undefined;
  readonly outcome: "blank" | "same" | "different" | "formula";
}

export interface Filling {
  readonly people: readonly Placed[];
  readonly cells: readonly CellToFill[];
}

/** What filling the table would do, cell by cell. */
export function fillTable(target: TargetTable, people: readonly PersonMarks[], options: FillOptions): Filling {
  const learners = people.map(({ person }) => person.learner);
  const matches = matchLearners(learners, target.learners, options.choices);
  const free = options.addMissing ? [...target.freeRows] : [];
  const placed = people.map((person, index): Placed => {
    const match = matches[index] ?? { kind: "none" };
    if (match.kind === "matched") return { person, match, row: match.target, added: false };
    const isMissing = match.kind === "none" && !options.choices.has(person.person.learner.row);
    const row = isMissing ? (free.shift() ?? null) : null;
    return { person, match, row, added: row !== null };
  });
  const cells = placed.flatMap(({ person, row }) =>
    row === null
      ? []
      : person.marks.flatMap((mark, index) => {
          const column = options.columns[index] ?? null;
          const cell = column === null ? null : cellToFill(target.sheet, row, column, mark, person.person.learner);
          return cell === null ? [] : [cell];
        }),
  );
  return { people: placed, cells };
}

function cellToFill(
  sheet: SheetModel,
  row: number,
  column: number,
  mark: ImportedMark | null,
  learner: Learner,
): CellToFill | null {
  const input = cellOf(mark);
  if (input === null) return null;
  const before = sheet.cells[row]?.[column];
  return { row, column, learner, input, before, outcome: outcomeOf(before, input) };
}

function outcomeOf(before: Cell | undefined, input: number | string): CellToFill["outcome"] {
  if (before?.formula !== undefined || before?.spilledFrom !== undefined) return "formula";
  if (before === undefined || isBlank(before.value)) return "blank";
  const [old, next] = [readMark(before.value, () => ""), readMark(input, () => "")];
  if (old instanceof Rejection || next instanceof Rejection) return before.value === input ? "same" : "different";
  if (old.kind !== next.kind) return "different";
  if (old.kind === "grade" && next.kind === "grade") return equals(old.value, next.value) ? "same" : "different";
  return JSON.stringify(old) === JSON.stringify(next) ? "same" : "different";
}

export interface FillPlanOptions {
  readonly locale: Locale;
  /** Replaces the marks of the table that differ. */
  readonly replace: boolean;
  /** The list to keep as it is on a sheet of its own; `null` when the workbook holds it already. */
  readonly keep: MarksList | null;
  /** The sheets of the workbook that the marks come from. */
  readonly reads?: readonly string[];
}

export function fillPlan(
  workbook: WorkbookModel,
  target: TargetTable,
  filling: Filling,
  options: FillPlanOptions,
): Plan {
  const words = importWords[options.locale];
  const written = filling.cells.filter(
    ({ outcome }) => outcome === "blank" || (options.replace && outcome === "different"),
  );
  const overwrites = written
    .filter(({ outcome }) => outcome === "different")
    .map(({ row, column }): RangeRef => ({ sheet: target.sheet.name, row, column, rows: 1, columns: 1 }));
  const entries = [...written, ...filling.people.flatMap((placed) => namesOf(target, placed))];
  const raw =
    options.keep === null
      ? []
      : rawSheet(freeSheetName(workbook, words.sheet(options.keep.source), words.rawSuffix), options.keep.grid);
  const plan: Plan = {
    label: words.fillPlan(target.sheet.name),
    next: nextSteps[options.locale].fillTable,
    edits: [...columnEdits(target.sheet.name, entries), ...raw],
    ...(overwrites.length > 0 && { overwrites }),
  };
  return bound(workbook, plan, options.reads);
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** Who takes a free row, in as many columns as the table has for it. */
function namesOf({ who, sheet }: TargetTable, { person, row, added }: Placed): readonly Entry[] {
  if (!added || row === null) return [];
  const { learner } = person.person;
  const texts: readonly (readonly [number | undefined, string])[] = [
    [who.number, learner.number],
    [who.fullName, learner.name],
    [who.lastName, learner.lastName === "" ? learner.name : learner.lastName],
    [who.firstName, learner.firstName],
  ];
  return texts.flatMap(([column, input]) => {
    const isFree = column !== undefined && isBlank(sheet.cells[row]?.[column]?.value ?? null);
    return isFree && input !== "" ? [{ row, column, input }] : [];
  });
}

/** One edit a column: cells in between are left alone. */
function columnEdits(sheet: string, entries: readonly Entry[]): readonly Edit[] {
  const columns = new Map<number, Map<number, CellInput>>();
  for (const { row, column, input } of entries) {
    const rows = columns.get(column) ?? new Map<number, CellInput>();
    columns.set(column, rows.set(row, input));
  }
  return [...columns].map(([column, inputs]): Edit => {
    const rows = [...inputs.keys()];
    const first = rows.reduce((least, row) => Math.min(least, row));
    const last = rows.reduce((most, row) => Math.max(most, row));
    const cells = Array.from({ length: last - first + 1 }, (_, index) => [inputs.get(first + index)]);
    return { kind: "cells", range: { sheet, row: first, column, rows: cells.length, columns: 1 }, cells };
  });
}
