/** « Décompte »: what each party is owed, as forecast and as it is, less what it has received. */
import { settlement } from "../../../functions/finance/settlement";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, areaReference, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import { partyNames } from "./dossier-parties";
import type { Link } from "./linked-names";
import { linkedWords } from "./register";
import { tellUnfilledCharges } from "./unfilled-charges";

const WIDTHS = [210, 122, 122, 122, 122, 122];
const FIRST_ROW = 3;
/** Under its parties, the total that a rules table may ask for. */
const TOTAL_ROWS = 1;
/** Up to « Dû ». */
export const DUE = 4;
const MOVED = { party: 0, invoiced: 1, received: 2 } as const;

export function createSettlement(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { settlement: words } = linkedWords(request);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.billing, title: words.title, help: words.help },
    WIDTHS,
  );
  tellUnfilledCharges(sheet);
  const parties = partyNames(request);
  const received = putMoved(sheet, request, parties);
  const rows = parties.length + TOTAL_ROWS;
  const forecast = FIRST_ROW + parties.length + 3;
  const actual = forecast + rows + 3;
  const put = (row: number, title: string, revenue: Link, charges: Link, advances: string, due: Link): void => {
    const { links } = request;
    const args = [links.of(revenue), links.of(charges), advances, sheet.rules];
    sheet.section(row, title);
    const formula = `=CNAM.SETTLEMENT(${args.join(",")})`;
    putSpilledResult(sheet, row + 1, 0, formula, settlement.description.results, rows);
    sheet.link(due, area(row + 1, 0, parties.length + 1, DUE));
  };
  put(forecast, words.forecast, "budgetRevenue", "budgetCharges", "", "dueForecast");
  put(actual, words.actual, "budgetActualRevenue", "budgetActualCharges", received, "dueActual");
  sheet.remark(actual + rows + 2, 0, words.balance);
  sheet.draft.freeze(FIRST_ROW, 0);
  return sheet.print("portrait").edits();
}

/** What each party has invoiced and received so far; gives the cells received. */
function putMoved(sheet: CreatedSheet, { links }: LinkedRequest, parties: readonly string[]): string {
  const { settlement: words, transfers } = sheet.words.dossier;
  const [amounts, of, natures, paid] = [
    links.of("transferAmounts"),
    links.of("transferParties"),
    links.of("transferNatures"),
    links.of("transferPaid"),
  ] as const;
  const first = FIRST_ROW + 2;
  sheet.section(FIRST_ROW, words.moved);
  sheet.headings(FIRST_ROW + 1, 0, [words.party, words.invoiced, words.received]);
  sheet.body(area(first, 0, parties.length, 3));
  parties.forEach((name, index) => {
    const row = first + index;
    const party = cellReference(row, MOVED.party);
    const keys = errorsOf(of, natures, paid, party);
    // An advance is no invoice. Without any invoice, instalments are taken as they fall due.
    const isInvoice = `${of},${party},${natures},"<>${transfers.natures.advance}"`;
    sheet.draft
      .put(row, MOVED.party, name)
      .formula(row, MOVED.invoiced, `=IF(COUNTIFS(${isInvoice})+${keys}=0,"",SUMIFS(${amounts},${isInvoice}))`)
      .formula(row, MOVED.received, `=SUMIFS(${amounts},${of},${party},${paid},">0")+${keys}`);
  });
  sheet.draft
    .numberFormat(area(first, MOVED.invoiced, parties.length, 2), EURO_FORMAT)
    .style(area(FIRST_ROW + 1, MOVED.invoiced, 1, 2), { horizontal: "right" });
  sheet.link("invoiced", area(first, MOVED.invoiced, parties.length));
  return areaReference(area(first, MOVED.received, parties.length), "both");
}
