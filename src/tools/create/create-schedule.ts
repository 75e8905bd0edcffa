/** « Échéancier »: when a reversement is invoiced, from the forecast, then from what was really due. */
import type { Convention } from "../../conventions/types";
import { billing } from "../../functions/finance/billing";
import { createdSheetWords } from "../../i18n/created-sheets";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { EURO_FORMAT } from "../create-budget";
import { sheetPalette } from "../sheet-palette";
import { openValues } from "./convention-keys";
import { DUE } from "./dossier/create-settlement";
import { partyNames } from "./dossier/dossier-parties";
import type { Link, LinkedNames } from "./dossier/linked-names";
import { tellUnfilledCharges } from "./dossier/unfilled-charges";
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
  const { links } = request;
  const help = links ? words.linkedHelp : words.help;
  const options = { name: words.sheet, tab: sheetPalette.tab.billing, title: words.title, help };
  const sheet = new CreatedSheet(workbook, request, options, WIDTHS);
  tellUnfilledCharges(sheet);
  const next = links ? putLinkedSchedules(sheet, links) : putSchedule(sheet, FIELD_ROW, putTypedFields);
  sheet.draft.freeze(FIELD_ROW, 0);
  sheet.remark(next, 0, words.balance);
  return sheet.print("portrait").plan(words.plan);
}

/** The fields from a row on, and the instalments under them; gives the row that follows. */
function putSchedule(
  sheet: CreatedSheet,
  row: number,
  putFields: (sheet: CreatedSheet, row: number) => readonly string[],
): number {
  const args = [...putFields(sheet, row), sheet.rules];
  const lines = instalmentsOf(sheet.request.convention) + SPARE_LINES;
  const result = row + RESULT_ROW - FIELD_ROW;
  sheet.section(result - 1, sheet.words.schedule.result);
  putSpilledResult(sheet, result, 0, `=CNAM.BILLING(${args.join(",")})`, billing.description.results, lines);
  return result + lines + 2;
}

function putTypedFields(sheet: CreatedSheet, row: number): readonly string[] {
  const { schedule: words } = sheet.words;
  const euros = { format: EURO_FORMAT, entry: sheet.amount };
  return [
    sheet.field(row, words.forecast, undefined, { ...euros, remark: words.forecastRemark }),
    sheet.field(row + 1, words.year, sheet.request.year, { entry: sheet.year, remark: words.yearRemark }),
    sheet.field(row + 2, words.actual, undefined, { ...euros, remark: words.actualRemark }),
    sheet.field(row + 3, words.invoiced, undefined, { ...euros, remark: words.invoicedRemark }),
  ];
}

/** In a financial file, a schedule for each party that is owed what it invoices: the first one holds the revenue. */
function putLinkedSchedules(sheet: CreatedSheet, links: LinkedNames): number {
  const { schedule: words } = sheet.words;
  const euros = { format: EURO_FORMAT, isComputed: true } as const;
  return partyNames(sheet.request)
    .slice(1)
    .reduce((row, party, index) => {
      const name = `"${party.replaceAll('"', '""')}"`;
      const due = (link: Link): string =>
        `INDEX(${links.of(link)},MATCH(${name},INDEX(${links.of(link)},0,1),0),${DUE})`;
      const forecast = { formula: `=${due("dueForecast")}` };
      const year = { formula: `=${links.of("year")}` };
      const actual = { formula: `=IF(${links.of("closedOn")}="","",${due("dueActual")})` };
      const invoiced = { formula: `=INDEX(${links.of("invoiced")},${index + 2})` };
      sheet.section(row, words.of(party));
      return putSchedule(sheet, row + 1, (_, first) => [
        sheet.field(first, words.forecast, forecast, { ...euros, remark: words.forecastRemark }),
        sheet.field(first + 1, words.year, year, { isComputed: true, remark: words.yearRemark }),
        sheet.field(first + 2, words.actual, actual, { ...euros, remark: words.actualRemark }),
        sheet.field(first + 3, words.invoiced, invoiced, { ...euros, remark: words.invoicedRemark }),
      ]);
    }, FIELD_ROW);
}
