/** « Lever l’anonymat »: the marks of the papers beside the names again. */
import type { Locale } from "../../i18n/locale";
import { anonymiseWords } from "../../i18n/panels/anonymise";
import { nextSteps } from "../../i18n/next-steps";
import type { CellValue, WorkbookModel } from "../../workbook/model";
import type { CellInput, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { absoluteRange, area, cellReference } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import type { MarksList } from "../reading/exports/marks-list";
import { ASSUMED } from "../import/scale";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import type { AnonymousPapers, Owner } from "./anonymous-papers";

const WHO = { paper: 0, number: 1, learner: 2 } as const;
const WHO_COLUMNS = 3;

/** The papers as a list of marks, named by the key: it fills a table as any other list does. */
export function liftedList({ papers, key }: AnonymousPapers): MarksList {
  const header: readonly CellValue[] = ["", "", "", ...papers.assessments];
  const rows = key.owners.map((owner): readonly CellValue[] => {
    const row = papers.rows.get(owner.paper);
    const marks = papers.assessments.map((_, index) =>
      row === undefined ? null : (papers.grid[row]?.[index + 1] ?? null),
    );
    return [owner.paper, owner.learnerNumber, owner.learner, ...marks];
  });
  return {
    source: "table",
    confidence: 1,
    grid: [header, ...rows],
    headingRow: 0,
    who: { number: WHO.number, fullName: WHO.learner },
    rows: rows.map((_, index) => index + 1),
    leftOutRows: [],
    marks: papers.assessments.map((heading, index) => ({ column: WHO_COLUMNS + index, heading, scale: ASSUMED })),
    leftOutColumns: [],
  };
}

export interface LiftOptions {
  /** Formulas follow the papers; values stay when papers and key are removed. */
  readonly live: boolean;
  readonly locale: Locale;
}

const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;
const WIDTHS = [130, 120, 240];
const MARK_WIDTH = 110;

/** A sheet of the names, each with the marks of their paper. */
export function liftPlan(workbook: WorkbookModel, found: AnonymousPapers, { live, locale }: LiftOptions): Plan {
  const words = anonymiseWords[locale];
  const { papers, key } = found;
  const draft = new SheetDraft(freeSheetName(workbook, words.liftedSheet), {
    tabColor: sheetPalette.tab.marks,
    hideGridlines: true,
  });
  draft
    .put(0, 0, words.liftedTitle)
    .put(HEADING_ROW, 0, words.number, words.learnerNumber, words.learner, ...papers.assessments);
  key.owners.forEach((owner, index) => {
    const row = FIRST_ROW + index;
    const marks = papers.assessments.map((_, at) =>
      live ? formulaOf(found, row, at + 1) : valueOf(found, owner, at + 1),
    );
    draft.put(row, 0, Number(owner.paper), owner.learnerNumber || null, owner.learner || null, ...marks);
  });
  const marks = area(FIRST_ROW, WHO_COLUMNS, Math.max(1, key.owners.length), papers.assessments.length);
  const widths = [...WIDTHS, ...papers.assessments.map(() => MARK_WIDTH)];
  draft
    .style(area(0, 0), { bold: true, fontSize: 14, color: sheetPalette.title })
    .style(area(HEADING_ROW, 0, 1, widths.length), { ...sheetPalette.heading, bold: true, wrap: true })
    .numberFormat(area(FIRST_ROW, 1, Math.max(1, key.owners.length), 2), "@")
    .style(marks, { horizontal: "center" })
    .numberFormat(marks, "0.0#")
    .widths(Object.fromEntries(widths.map((width, column) => [column, width])))
    .freeze(FIRST_ROW, WHO_COLUMNS);
  return bound(workbook, { label: words.liftPlan, edits: draft.edits(), next: nextSteps[locale].lift }, [
    papers.sheet,
    key.sheet,
  ]);
}

/** A paper that is not marked yet gives an empty text, which is no 0. */
function formulaOf({ papers }: AnonymousPapers, row: number, column: number): CellInput {
  const rows = papers.lastRow - papers.firstRow + 1;
  const within = (at: number): string => absoluteRange({ sheet: papers.sheet, ...area(papers.firstRow, at, rows) });
  const mark = `INDEX(${within(column)},MATCH(${cellReference(row, WHO.paper, "column")},${within(0)},0))`;
  return { formula: `=IF(${mark}="","",${mark})` };
}

function valueOf({ papers }: AnonymousPapers, { paper }: Owner, column: number): CellInput {
  const row = papers.rows.get(paper);
  const value = row === undefined ? null : (papers.grid[row]?.[column] ?? null);
  return typeof value === "object" && value !== null ? value.error : value;
}
