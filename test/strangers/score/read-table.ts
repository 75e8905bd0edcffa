/** A table as the command line reads it, with what « Brancher » would compute from it. */
import { attachReports, type AttachReport } from "../../../src/cli/attach-report";
import { sheetReport, type TableReport } from "../../../src/cli/read-report";
import type { Convention } from "../../../src/conventions/types";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import { letters } from "../grid-writer";
import type { Opened } from "./as-model";

export interface ReadUnit {
  readonly marks: readonly number[];
  readonly grades: ReadonlyMap<number, unknown>;
}

export interface ReadTable {
  readonly report: TableReport;
  readonly contains: (row: number, column: number) => boolean;
  /** `null` where nothing is computed. */
  readonly results: readonly ReadUnit[] | null;
}

export async function readTables({ sheet }: Opened, convention: Convention): Promise<readonly ReadTable[]> {
  const reading = readSheet(sheet, { codes: catalogueCodes(convention) });
  const { tables } = sheetReport(reading, "fr");
  const attached = await attachReports(sheet, convention, "fr");
  return reading.tables.map((table, at): ReadTable => {
    const report = tables[at];
    if (report === undefined) throw new Error("A table without its report");
    const { area } = table.found;
    return {
      report,
      contains: (row, column) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      results: resultsOf(attached[at], attachmentOf(table, convention).units),
    };
  });
}

function resultsOf(
  report: AttachReport | undefined,
  units: readonly { readonly unit: { readonly marks: readonly number[] } }[],
): readonly ReadUnit[] | null {
  if (report === undefined || report.refused !== undefined || report.results.length === 0) return null;
  return report.results.map(({ rows }, at) => ({
    marks: units[at]?.unit.marks ?? [],
    grades: new Map(rows.map(({ row, grade }) => [row - 1, grade])),
  }));
}

/** The questions that name a column, by their kinds. */
export function questionsOn(report: TableReport, column: number): readonly string[] {
  const letter = letters(column);
  return report.questions.flatMap(({ kind, columns }) => (columns.includes(letter) ? [kind] : []));
}
