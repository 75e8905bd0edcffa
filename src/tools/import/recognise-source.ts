/** What a file or a sheet is, by its form alone: its name and its extension may lie. */
import type { SheetModel } from "../../workbook/model";
import { knownExport } from "../reading/exports/known-export";
import type { MarksList } from "../reading/exports/marks-list";
import { readSheet, type ReadingOptions } from "../reading/read-sheet";
import type { SheetReading } from "../reading/sheet-reading";
import { readAnyTable } from "./any-table";
import { gridOfSheet, isBlankRow, sheetOfGrid, type Grid } from "./grid";
import { readJournal, type Journal } from "./actuals/journal";
import { readNpecList, type NpecList } from "./npec-list";

export type Recognised =
  | {
      readonly kind: "marks";
      readonly list: MarksList;
      /** What other tables of marks stand there, shorter. */
      readonly others: readonly MarksList[];
    }
  | { readonly kind: "npec"; readonly list: NpecList }
  | { readonly kind: "journal"; readonly journal: Journal }
  | { readonly kind: "nothing"; readonly reason: NothingReason };

export type NothingReason =
  | "empty"
  /** A table, of something else. */
  | "noMarks"
  /** Learners in columns. */
  | "turned"
  /** Learners, and nothing that is marked yet. */
  | "withoutMarks"
  /** The right form, and nobody in it. */
  | "nobody";

/** Separated values, which have neither formulas nor formats. */
export function recogniseSource(grid: Grid): Recognised {
  return recognise(grid, sheetOfGrid("import", grid), {});
}

/** A sheet of the workbook, with what its formulas and the user's answers say of it. */
export function recogniseSheet(sheet: SheetModel, options: ReadingOptions = {}): Recognised {
  return recognise(gridOfSheet(sheet), sheet, options);
}

function recognise(grid: Grid, sheet: SheetModel, options: ReadingOptions): Recognised {
  if (grid.every(isBlankRow)) return { kind: "nothing", reason: "empty" };
  const npec = readNpecList(grid);
  if (npec) return { kind: "npec", list: npec };
  const journal = readJournal(grid);
  if (journal) return { kind: "journal", journal };
  const known = knownExport(grid);
  const reading = known ? null : readSheet(sheet, options);
  const lists = reading === null ? [known].filter((one) => one !== null) : readAnyTable(grid, reading);
  const [list, ...others] = lists.filter(({ marks }) => marks.length > 0);
  if (!list) return { kind: "nothing", reason: reading === null ? "noMarks" : whyNoMarks(reading) };
  return list.rows.length === 0 ? { kind: "nothing", reason: "nobody" } : { kind: "marks", list, others };
}

function whyNoMarks({ tables }: SheetReading): NothingReason {
  const layouts = new Set(tables.map(({ layout }) => layout.value));
  if (layouts.has("unitPerRow")) return "turned";
  return layouts.has("peopleWithoutMarks") ? "withoutMarks" : "noMarks";
}
