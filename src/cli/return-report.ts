/** The marks of a workbook given back in the form of the export that they came from. */
import { readFile, writeFile } from "node:fs/promises";
import { giveBackWords } from "../i18n/panels/give-back";
import type { Locale } from "../i18n/locale";
import {
  isTakenBack,
  placeOf,
  returnedMarks,
  suggestedReturns,
  type Returned,
} from "../tools/give-back/returned-marks";
import { withMarks, type ExportFile } from "../tools/give-back/with-marks";
import { decodeBytes } from "../tools/import/decode-bytes";
import { gridOfText } from "../tools/import/grid-of-text";
import { recogniseSource } from "../tools/import/recognise-source";
import type { TargetTable } from "../tools/import/target-table";
import { targetTables } from "../tools/import/target-tables";
import type { MarksList } from "../tools/reading/exports/marks-list";
import type { WorkbookModel } from "../workbook/model";

/** `missing`: no export of that name; `form`: of a platform that takes none back; `table`: none has its people; `mended`: it had to be. */
export type ReturnProblem = "missing" | "form" | "table" | "mended" | "notWritten";

export interface ReturnReport {
  readonly problem?: ReturnProblem;
  readonly sheet?: string;
  /** Cells written in the export. */
  readonly written?: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  /** Marks of the export that the workbook has otherwise: they stay as they are. */
  readonly different?: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  readonly notReturned?: readonly {
    readonly name: string;
    readonly heading: string;
    readonly text: string;
    readonly reason: string;
  }[];
  readonly unmatched?: readonly string[];
  readonly text: readonly string[];
}

export async function returnMarks(
  workbook: WorkbookModel,
  into: string,
  out: string,
  locale: Locale,
): Promise<ReturnReport> {
  const words = giveBackWords[locale];
  const failed = (problem: ReturnProblem): ReturnReport => ({ problem, text: [words.problems[problem]] });
  const opened = await openExport(into);
  if (typeof opened === "string") return failed(opened);
  const found = bestTarget(workbook, opened.list);
  if (!found) return failed("table");
  const { target, returned } = found;
  const blanks = returned.cells.filter(({ outcome }) => outcome === "blank");
  const bytes = withMarks(opened.file, blanks);
  if (bytes === null) return failed("mended");
  const isWritten = await writeFile(out, bytes).then(
    () => true,
    () => false,
  );
  if (!isWritten) return failed("notWritten");
  const different = returned.cells.filter(({ outcome }) => outcome === "different");
  return {
    sheet: target.sheet.name,
    written: blanks.map(shown),
    different: different.map(shown),
    notReturned: returned.notReturned.map(({ learner, ...rest }) => ({ name: learner.name, ...rest })),
    unmatched: returned.unmatched.map(({ learner }) => learner.name),
    text: words.summary({ sheet: target.sheet.name, file: out, returned }),
  };
}

function shown(cell: Returned["cells"][number]): { cell: string; before: string; after: string } {
  return { cell: placeOf(cell), before: cell.before, after: cell.after };
}

async function openExport(
  into: string,
): Promise<{ readonly file: ExportFile; readonly list: MarksList } | ReturnProblem> {
  const bytes = await readFile(into).then(
    (read) => new Uint8Array(read),
    () => null,
  );
  if (bytes === null) return "missing";
  const content = decodeBytes(bytes);
  if (content.kind !== "text" || content.isRepaired === true) return "form";
  const separated = gridOfText(content.text);
  const recognised = recogniseSource(separated.grid);
  if (recognised.kind !== "marks" || !isTakenBack(recognised.list)) return "form";
  return { file: { bytes, isUtf16: content.encoding === "UTF-16", separated }, list: recognised.list };
}

/** The table that gives back the most marks. */
function bestTarget(
  workbook: WorkbookModel,
  list: MarksList,
): { readonly target: TargetTable; readonly returned: Returned } | null {
  const [first] = workbook.sheets;
  if (!first) return null;
  const targets = targetTables(workbook, { sheet: first.name, row: 0, column: 0, rows: 1, columns: 1 }, []);
  const tried = targets.map((target) => ({
    target,
    returned: returnedMarks(list, target, suggestedReturns(list, target)),
  }));
  const best = tried.sort((one, other) => other.returned.cells.length - one.returned.cells.length)[0];
  return best && best.returned.cells.length + best.returned.notReturned.length > 0 ? best : null;
}
