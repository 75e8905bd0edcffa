/** The marks of a table of the workbook, as cells of the export that they go back to: blank ones first, others when asked. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { divide, equals, multiply, ratio, type Ratio } from "../../rules/exact/ratio";
import { columnName } from "../../workbook/address";
import { markOnTwenty } from "../attach/mark-on-twenty";
import { learnersOf, type Learner } from "../import/learners";
import { matchLearners, type Choices, type Match } from "../import/match-learners";
import { scaleAt } from "../import/imported-mark";
import type { TargetTable } from "../import/target-table";
import { readSheet } from "../reading/read-sheet";
import { suggestColumns } from "../import/suggest-columns";
import type { ColumnReading } from "../reading/sheet-reading";
import type { FoundColumn } from "../recognise/found-table";
import type { MarkColumn, MarksList, SourceId } from "../reading/exports/marks-list";
import { textAt } from "../import/grid";
import { readMarkCell, type MarkCell } from "../reading/tokens";
import { decimalText, type DecimalForm } from "./decimal-text";

/** The forms that their platform takes back. */
const TAKEN_BACK: ReadonlySet<SourceId> = new Set(["moodleGradebook", "moodleAssignment", "apogee", "apogeeWeb"]);

export function isTakenBack({ source }: MarksList): boolean {
  return TAKEN_BACK.has(source);
}

export interface ReturnColumn {
  readonly column: MarkColumn;
  /** The column of the table whose marks go back there; `null` for none. */
  readonly target: number | null;
  /** The scale that the user gives in place of the file's. */
  readonly outOf?: Ratio;
}

/** The columns of a table whose marks may go back: what formulas fill too, a grade as « Brancher » computes it. */
export function returnableColumns({ table }: TargetTable): readonly FoundColumn[] {
  return table.columns.filter(({ guess, heading }) => {
    return guess.role === "mark" || guess.role === "mean" || (guess.role === "other" && heading !== "");
  });
}

/** The columns that most probably go back where; a total of the others goes nowhere by itself. */
export function suggestedReturns({ marks }: MarksList, target: TargetTable): readonly ReturnColumn[] {
  const own = marks.filter(({ total }) => !total);
  // What was typed goes before what is computed of it, as when a file is brought in.
  const [typed, any] = [target.columns, returnableColumns(target)].map((columns) => suggestColumns(own, columns));
  return own.map((column) => ({
    column,
    target: typed?.get(column.column) ?? any?.get(column.column) ?? null,
  }));
}

export interface ReturnedCell {
  readonly row: number;
  readonly column: number;
  readonly learner: Learner;
  readonly before: string;
  readonly after: string;
  readonly outcome: "blank" | "same" | "different";
  /** More decimals than the platform takes. */
  readonly isRounded: boolean;
}

/** `code`: the platform has no such code; `scale`: nothing says what it is out of; `word`: no mark that is known. */
export interface NotReturned {
  readonly learner: Learner;
  readonly heading: string;
  readonly text: string;
  readonly reason: "code" | "scale" | "word";
}

export interface Returned {
  readonly cells: readonly ReturnedCell[];
  readonly notReturned: readonly NotReturned[];
  /** People of the file that the table does not name, or not surely. */
  readonly unmatched: readonly { readonly learner: Learner; readonly match: Match }[];
}

export function returnedMarks(
  list: MarksList,
  target: TargetTable,
  columns: readonly ReturnColumn[],
  choices: Choices = new Map(),
): Returned {
  const learners = learnersOf(list.grid, list.who, list.rows);
  const matches = matchLearners(learners, target.learners, choices);
  const writer = new Returning(list, target);
  learners.forEach((learner, at) => {
    const match = matches[at];
    if (match?.kind === "matched") for (const one of columns) writer.put(learner, match.target, one);
  });
  const unmatched = learners.flatMap((learner, at) => {
    const match = matches[at] ?? { kind: "none" };
    return match.kind === "matched" ? [] : [{ learner, match }];
  });
  return { cells: writer.cells, notReturned: writer.notReturned, unmatched };
}

class Returning {
  readonly cells: ReturnedCell[] = [];
  readonly notReturned: NotReturned[] = [];
  private readonly form: DecimalForm;
  private readonly scales: ReadonlyMap<number, ColumnReading["scale"]>;

  constructor(
    private readonly list: MarksList,
    private readonly target: TargetTable,
  ) {
    this.form = formOf(list);
    const read = readSheet(target.sheet).tables.flatMap(({ columns }) => columns);
    this.scales = new Map(read.map(({ column, scale }) => [column, scale]));
  }

  put(learner: Learner, row: number, { column, target, outOf }: ReturnColumn): void {
    if (target === null) return;
    const scale = this.scales.get(target);
    const value = markOnTwenty(this.target.sheet, row, target, scale?.value);
    const cell = readMarkCell(typeof value === "object" && value !== null ? null : (value ?? null));
    // What the table is out of has to be said there first.
    const isUnsure = scale?.certainty === "unsure" && cell.kind === "mark";
    const written = isUnsure
      ? { text: textOf(cell), reason: "scale" as const }
      : this.written(cell, learner.row, column, outOf);
    if (written === null) return;
    if ("reason" in written) {
      this.notReturned.push({ learner, heading: column.heading, ...written });
      return;
    }
    const before = textAt(this.list.grid, learner.row, column.column);
    const outcome = outcomeOf(before, written.text);
    this.cells.push({
      row: learner.row,
      column: column.column,
      learner,
      before,
      after: written.text,
      outcome,
      isRounded: written.isRounded,
    });
  }

  /** `null`: nothing to give back. */
  private written(
    cell: MarkCell,
    row: number,
    column: MarkColumn,
    outOf: Ratio | undefined,
  ): { text: string; isRounded: boolean } | Pick<NotReturned, "text" | "reason"> | null {
    switch (cell.kind) {
      case "mark": {
        const scale = outOf ?? scaleAt(this.list, row, column);
        if (scale === null) return { text: textOf(cell), reason: "scale" };
        return decimalText(divide(multiply(cell.value, scale), ratio(HIGHEST_MARK)), this.form);
      }
      case "code":
        return this.code(cell.text);
      case "word":
        return cell.code === null || cell.isProposed === true
          ? { text: cell.text, reason: "word" }
          : this.code(cell.code);
      case "odd":
        return { text: cell.text, reason: "word" };
      default:
        return null;
    }
  }

  /** Among those that the file says its platform has. */
  private code(text: string): { text: string; isRounded: boolean } | Pick<NotReturned, "text" | "reason"> {
    const code = text.toUpperCase();
    return this.list.legend?.has(code) === true ? { text: code, isRounded: false } : { text, reason: "code" };
  }
}

function textOf({ value }: Extract<MarkCell, { readonly kind: "mark" }>): string {
  return decimalText(value, { sign: ",", least: 0, most: 2 }).text;
}

/** What the platform writes of no mark is blank. */
function outcomeOf(before: string, after: string): ReturnedCell["outcome"] {
  const [old, next] = [readMarkCell(before), readMarkCell(after)];
  if (old.kind === "blank" || old.kind === "notEnrolled" || old.kind === "waiting") return "blank";
  if (old.kind === "mark" && next.kind === "mark") return equals(old.value, next.value) ? "same" : "different";
  return before.toUpperCase() === after ? "same" : "different";
}

/** Moodle writes two decimals and takes five, in the sign of its language; Apogée takes three, after a comma. */
function formOf({ source, grid, rows, marks }: MarksList): DecimalForm {
  if (source === "apogee" || source === "apogeeWeb") return { sign: ",", least: 0, most: 3 };
  const texts = marks.flatMap(({ column }) => rows.map((row) => textAt(grid, row, column)));
  const english = !texts.some((text) => text.includes(",")) && texts.some((text) => /\d\.\d/.test(text));
  return { sign: english ? "." : ",", least: 2, most: 5 };
}

/** Where a cell of the file stands, for people. */
export function placeOf({ row, column }: ReturnedCell): string {
  return `${columnName(column)}${row + 1}`;
}
