/** « Produits »: what each contract brings in, as it was signed, as it runs, and in each exercise. */
import { createdSheetWords } from "../../../i18n/created-sheets";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet, DATE_FORMAT } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import { isBlankContract, isContractHeading, knownContractColumn, REVENUE_RESULT } from "./contract-positions";

/** A training of three years that begins in autumn crosses four civil years. */
const EXERCISES = 4;
const COLUMN = { contract: 0, learner: 1, forecast: 2, actual: 3, exercise: 4, rest: 4 + EXERCISES } as const;
const WIDTHS = [130, 200, 118, 118, ...Array.from({ length: EXERCISES }, () => 112), 112];
const ROW = { from: 3, to: 4, total: 5, result: 6 } as const;

export function createRevenue(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { revenue: words, total } = createdSheetWords[request.locale].dossier;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.billing, title: words.title, help: words.help },
    WIDTHS,
  );
  sheet.draft.put(ROW.from, COLUMN.actual, words.from).put(ROW.to, COLUMN.actual, words.to).put(ROW.total, 0, total);
  putPeriods(sheet, request);
  putContracts(sheet, request);
  putAmounts(sheet, request);
  styleTop(sheet);
  sheet.link("forecastRevenue", area(ROW.total, COLUMN.forecast));
  sheet.draft.freeze(ROW.result + 1, COLUMN.learner + 1);
  return sheet.print("landscape", ROW.result, { repeatColumns: { first: 0, last: 1 } }).edits();
}

/** The first exercise is the civil year N, or begins when the user says; each lasts a year. */
function putPeriods(sheet: CreatedSheet, { links }: LinkedRequest): void {
  for (let index = 0; index < EXERCISES; index += 1) {
    const column = COLUMN.exercise + index;
    const before = cellReference(ROW.from, column - 1);
    sheet.draft
      .formula(ROW.from, column, index === 0 ? `=DATE(${links.of("year")},1,1)` : `=EDATE(${before},12)`)
      .formula(ROW.to, column, `=EDATE(${cellReference(ROW.from, column)},12)-1`);
  }
  sheet.inputs(area(ROW.from, COLUMN.exercise), sheet.date);
}

function putContracts(sheet: CreatedSheet, request: LinkedRequest): void {
  const { contract, learner } = sheet.words.dossier.revenue;
  for (const [column, id, heading] of [
    [COLUMN.contract, "contract", contract],
    [COLUMN.learner, "learner", learner],
  ] as const) {
    const own = knownContractColumn(request, id);
    const formula = `=IF(${own}="","",${own})`;
    putSpilledResult(sheet, ROW.result, column, formula, [{ heading }], request.learners + 1);
  }
}

function putAmounts(sheet: CreatedSheet, request: LinkedRequest): void {
  const { links, learners } = request;
  const { revenue: words, forecast, actual } = sheet.words.dossier;
  const [isHeading, isBlank] = [isContractHeading(request), isBlankContract(request)] as const;
  const put = (column: number, heading: string, table: string, period: string): void => {
    const amounts = `INDEX(CNAM.REVENUE(${table},${period},${sheet.rules}),0,${REVENUE_RESULT.revenue})`;
    const result = { heading, format: "euros" } as const;
    const formula = `=IF(${isHeading},"${heading}",IF(${isBlank},"",${amounts}))`;
    putSpilledResult(sheet, ROW.result, column, formula, [result], learners + 1);
    sheet.draft.formula(ROW.total, column, `=SUM(${amounts})`);
  };
  put(COLUMN.forecast, forecast, links.of("signedContracts"), ",");
  put(COLUMN.actual, actual, links.of("contracts"), ",");
  for (let index = 0; index < EXERCISES; index += 1) {
    const column = COLUMN.exercise + index;
    const [from, to] = [cellReference(ROW.from, column), cellReference(ROW.to, column)];
    put(column, words.exercise(index + 1), links.of("contracts"), `${from},${to}`);
  }
  const rest = `EDATE(${cellReference(ROW.from, COLUMN.rest - 1)},12)`;
  put(COLUMN.rest, words.rest, links.of("contracts"), `${rest},`);
}

function styleTop(sheet: CreatedSheet): void {
  const dates = area(ROW.from, COLUMN.actual, 2, EXERCISES + 1);
  const total = area(ROW.total, 0, 1, WIDTHS.length);
  sheet.body(dates).body(total);
  sheet.draft
    .style(dates, { horizontal: "center" })
    .style({ ...dates, columns: 1 }, { horizontal: "right", bold: true, ...sheetPalette.subheading })
    .style(area(ROW.from, COLUMN.exercise), sheetPalette.input)
    .numberFormat({ ...dates, column: COLUMN.exercise, columns: EXERCISES }, DATE_FORMAT)
    .style(total, { bold: true, ...sheetPalette.total })
    .numberFormat({ ...total, column: COLUMN.forecast, columns: WIDTHS.length - COLUMN.forecast }, EURO_FORMAT);
}
