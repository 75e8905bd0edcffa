/** « Cohortes »: success by unit, centre and year of the tables gathered, with what each figure comes from. */
import { cohortWords, type CohortWords } from "../../i18n/cohorts";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area } from "../cell-reference";
import { CreatedSheet } from "../create/created-sheet";
import type { SheetRequest } from "../create/sheet-request";
import { sheetPalette } from "../sheet-palette";
import { CohortRows, type CohortPlaces } from "./cohort-rows";
import { rowsOfCohorts, type Cohort, type CohortRow } from "./cohort-figures";
import { putComparison, type Compared } from "./cohort-comparison";
import { putSources } from "./cohort-sources";
import type { SameUnits } from "./cohort-units";

export interface CohortsRequest {
  readonly request: SheetRequest;
  readonly cohorts: readonly Cohort[];
  readonly same: SameUnits;
  /** The two cohorts whose rates are drawn beside each other. */
  readonly compared: Compared | null;
}

const WIDTHS = [250, 130, 92, 82, 92, 82, 92, 92, 92, 250];
const FIELD_ROW = 3;
const SOURCE_COLUMN = 2;
const HEADING_ROW = FIELD_ROW + 5;
const FIRST_ROW = HEADING_ROW + 1;

export async function createCohorts(workbook: WorkbookModel, asked: CohortsRequest): Promise<Plan> {
  const { request, cohorts } = asked;
  const words = cohortWords[request.locale];
  const { sheet: name, title, help } = words;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.dashboard, title, help }, WIDTHS);
  const places = putFields(sheet, words);
  const rows = await rowsOfCohorts(workbook, asked, sheet.rules);
  putHeadings(sheet, words);
  const table = new CohortRows(sheet, words, places);
  const after = table.put(rows, FIRST_ROW);
  const below = putMethod(sheet, words, after + 1);
  const end = putSources(sheet, words, { row: below + 1, cohorts, least: leastOf(rows) });
  putComparison(sheet, { workbook, compared: asked.compared, row: end + 1, rateOf: table.rateOf, rows });
  sheet.draft.freeze(FIRST_ROW, 1);
  const reads = cohorts.flatMap(({ table: { file, sheet: own } }) => (file === null ? [own.name] : []));
  const { edits, label } = sheet.print("landscape", HEADING_ROW).plan(words.plan);
  return bound(workbook, { label, edits, next: nextSteps[request.locale].cohorts }, reads);
}

/** The number below which nothing is written, not even a headcount. */
function leastOf(rows: readonly CohortRow[]): number {
  return rows[0]?.least ?? 0;
}

/** Named settings, each with its source: changed in the rules of the workbook, they change the sheet. */
function putFields(sheet: CreatedSheet, { fields }: CohortWords): CohortPlaces {
  const keys = { confidence: "outcomes.confidence", least: "outcomes.least", small: "outcomes.small" } as const;
  const put = (at: number, id: keyof typeof keys, format: string): string => {
    const row = FIELD_ROW + at;
    const rule = (of: string): string => `=CNAM.${of}("${keys[id]}",${sheet.rules})`;
    sheet.draft
      .formula(row, SOURCE_COLUMN, rule("SOURCE"))
      .style(area(row, SOURCE_COLUMN), { fontSize: 9, italic: true, color: sheetPalette.quiet, vertical: "middle" });
    return sheet.field(row, fields[id], { formula: rule("RULE") }, { isComputed: true, format });
  };
  const confidence = put(0, "confidence", "0.0 %");
  const [least, small] = [put(1, "least", "0"), put(2, "small", "0")];
  const quantile = { formula: `=NORMSINV((1+${confidence})/2)` };
  return {
    least,
    small,
    quantile: sheet.field(FIELD_ROW + 3, fields.quantile, quantile, { isComputed: true, format: "0.0000" }),
  };
}

function putHeadings(sheet: CreatedSheet, { headings }: CohortWords): void {
  sheet.headings(HEADING_ROW, 0, Object.values(headings));
  sheet.draft.style(area(HEADING_ROW, 3, 1, 5), { horizontal: "right" });
}

/** What the figures mean; gives the row that follows. */
function putMethod(sheet: CreatedSheet, { method }: CohortWords, row: number): number {
  return method.reduce((at, text) => sheet.paragraph(at, 0, WIDTHS.length, text), row);
}
