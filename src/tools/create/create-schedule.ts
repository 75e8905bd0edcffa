/** « Échéancier »: when a reversement is invoiced, from the forecast, then from what was really due. */
import type { Convention } from "../../conventions/types";
import { billing } from "../../functions/finance/billing";
import { createdSheetWords } from "../../i18n/created-sheets";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { EURO_FORMAT } from "../create-budget";
import { sheetPalette } from "../sheet-palette";
import { openValues } from "./convention-keys";
import { CreatedSheet } from "./created-sheet";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";

const WIDTHS = [250, 130, 110, 130, 130];
const FIELD_ROW = 3;
const RESULT_ROW = 9;
/** What the user's own table may add: a few instalments more, and the total. */
const SPARE_LINES = 6;

export function instalmentsOf(convention: Convention): number {
  return openValues(convention, "finance.billing.<n>.rate").length;
}

export function createSchedule(workbook: WorkbookModel, request: SheetRequest): Plan {
  const words = createdSheetWords[request.locale].schedule;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.billing, title: words.title, help: words.help },
    WIDTHS,
  );
  const euros = { format: EURO_FORMAT, entry: sheet.amount };
  const args = [
    sheet.field(FIELD_ROW, words.forecast, undefined, { ...euros, remark: words.forecastRemark }),
    sheet.field(FIELD_ROW + 1, words.year, request.year, { entry: sheet.year, remark: words.yearRemark }),
    sheet.field(FIELD_ROW + 2, words.actual, undefined, { ...euros, remark: words.actualRemark }),
    sheet.field(FIELD_ROW + 3, words.invoiced, undefined, { ...euros, remark: words.invoicedRemark }),
    sheet.rules,
  ];
  const lines = instalmentsOf(request.convention) + SPARE_LINES;
  sheet.section(RESULT_ROW - 1, words.result);
  putSpilledResult(sheet, RESULT_ROW, 0, `=CNAM.BILLING(${args.join(",")})`, billing.description.results, lines);
  sheet.draft.freeze(FIELD_ROW, 0);
  sheet.remark(RESULT_ROW + lines + 2, 0, words.balance);
  return sheet.print("portrait").plan(words.plan);
}
