/** « Charges »: what each party expects to pay, priced by COST line by line, and what it has spent of it. */
import type { Convention } from "../../../conventions/types";
import { COST_COLUMNS, COST_NATURES, type CostId } from "../../../functions/finance/cost-columns";
import { cost } from "../../../functions/finance/cost";
import { createdSheetWords } from "../../../i18n/created-sheets";
import type { CostNature } from "../../../rules/finance/cost";
import type { WorkbookModel } from "../../../workbook/model";
import type { CellInput, Edit } from "../../../workbook/plan";
import { area, areaReference, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { isSet } from "../convention-keys";
import { CreatedSheet, GAP, type Entry } from "../created-sheet";
import { headedColumn, headingOf, putInputTable, rowsUnder, type InputTable, type TableColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import { partyCharges, partyNames, type PartyCharge } from "./dossier-parties";
import { columnValues, isEmpty, putSpilledColumn } from "./spilled-column";

/** `priced` is what COST reads: blank as long as nobody has filled the line in. */
const COLUMN = {
  party: 0,
  label: 1,
  nature: 2,
  unit: 3,
  quantity: 4,
  distance: 5,
  visits: 6,
  rate: 7,
  override: 8,
  priced: 9,
  cost: 11,
  forecast: 15,
  actual: 16,
  variance: 17,
} as const;
/** What is typed is as wide as what is computed beside the two first columns: each has a page. */
const WIDTHS = [150, 200, 110, 96, 84, 70, 70, 96, 84, 126, GAP, 76, 80, 100, 180, 100, 100, 100];
const FIELD_ROW = 3;
const TABLE_ROW = 7;
/** Lines that a budget gains once it is discussed. */
const SPARE_ROWS = 6;
const HOURS_PER_LEARNER = "finance.tutoring.hoursPerLearner";
const COSTS = cost.description.results?.length ?? 0;
/** « Montant » of COST. */
const AMOUNT = COSTS - 1;
const VISITS = "finance.tutoring.visitsPerYear";

export function createCharges(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const words = createdSheetWords[request.locale].dossier.charges;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.budget, title: words.title, help: words.help },
    WIDTHS,
  );
  const charges = partyCharges(request);
  const table = putInputTable(
    sheet,
    TABLE_ROW,
    0,
    chargeColumns(sheet, charges),
    Math.max(charges.length, request.rows?.charges ?? 0) + SPARE_ROWS,
  );
  sheet.section(TABLE_ROW - 1, words.lines, 0, COLUMN.priced + 1);
  sheet.section(TABLE_ROW - 1, words.results, COLUMN.cost, WIDTHS.length - COLUMN.cost);
  putCosts(sheet, table);
  putSpending(sheet, table, request);
  putTotals(sheet, table);
  sheet
    .link("chargeParties", headedColumn(table, COLUMN.party))
    .link("chargeLabels", headedColumn(table, COLUMN.label))
    .link("chargeChoices", rowsUnder(table, COLUMN.label))
    .link("chargeNatures", headedColumn(table, COLUMN.nature))
    .link("chargeForecasts", headedColumn(table, COLUMN.forecast))
    .link("chargeActuals", headedColumn(table, COLUMN.actual));
  sheet.tellInsertion(table.closing + 1);
  sheet.draft.freeze(TABLE_ROW + 1, COLUMN.label + 1);
  return sheet.print("landscape", TABLE_ROW, { repeatColumns: { first: 0, last: 1 } }).edits();
}

function chargeColumns(sheet: CreatedSheet, charges: readonly PartyCharge[]): readonly TableColumn[] {
  const { locale, convention } = sheet.request;
  const words = sheet.words.dossier.charges;
  const of = contentOf(charges);
  const natures = COST_NATURES.map(({ label }) => label[locale]);
  return [
    {
      heading: words.party,
      entry: sheet.choice(words.party, partyNames(sheet.request)),
      content: of(({ party }) => party),
    },
    { heading: words.label, content: of(({ line }) => (line.label === "" ? undefined : line.label)) },
    {
      heading: words.nature,
      entry: sheet.choice(words.nature, natures),
      content: of(({ line }) => COST_NATURES.find(({ id }) => id === natureOf(line, convention))?.label[locale]),
      style: { horizontal: "center" },
    },
    {
      heading: words.unit,
      content: of(({ line }) => (isPerLearner(line, convention) ? words.learners : line.unit)),
      style: { color: sheetPalette.quiet },
    },
    ...costColumns(sheet, of),
  ];
}

type ContentOf = (content: (charge: PartyCharge, row: number) => CellInput) => NonNullable<TableColumn["content"]>;

/** The content of the lines that have a charge. */
function contentOf(charges: readonly PartyCharge[]): ContentOf {
  return (content) => (index, row) => {
    const charge = charges[index];
    return charge && content(charge, row);
  };
}

/** What COST reads of a line. */
function costColumns(sheet: CreatedSheet, of: ContentOf): readonly TableColumn[] {
  const costColumn = (id: CostId, entry: Entry, format: string, content?: TableColumn["content"]): TableColumn => ({
    heading: headingOf(COST_COLUMNS, id, sheet.request.locale),
    entry,
    format,
    ...(content && { content }),
  });
  const visits = of(({ line }, row) => visitsOf(sheet, line.nature, row));
  const rate = of(({ agreed }) =>
    agreed === undefined ? undefined : { formula: `=CNAM.RULE("${agreed}",${sheet.rules})` },
  );
  return [
    costColumn("quantity", sheet.amount, "General"),
    costColumn("distance", sheet.amount, "General"),
    costColumn("visits", sheet.amount, "General", visits),
    costColumn("rate", sheet.amount, EURO_FORMAT, rate),
    { ...costColumn("override", sheet.yesNo, "General"), style: { horizontal: "center" } },
  ];
}

/** A text that says no hours for each learner leaves them to be typed, with their price. */
function isTyped({ nature }: PartyCharge["line"], convention: Convention): boolean {
  return nature === "tutoring" && !isSet(convention, HOURS_PER_LEARNER);
}

function natureOf(line: PartyCharge["line"], convention: Convention): CostNature {
  return isTyped(line, convention) ? "lump" : (line.nature ?? "lump");
}

function isPerLearner(line: PartyCharge["line"], convention: Convention): boolean {
  return line.nature === "travel" || (line.nature === "tutoring" && !isTyped(line, convention));
}

/** The convention's own number, once the line has a quantity. */
function visitsOf(sheet: CreatedSheet, nature: CostNature | undefined, row: number): CellInput {
  if (nature !== "travel" || !isSet(sheet.request.convention, VISITS)) return undefined;
  return { formula: `=IF(${cellReference(row, COLUMN.quantity)}="","",CNAM.RULE("${VISITS}",${sheet.rules}))` };
}

function putCosts(sheet: CreatedSheet, table: InputTable): void {
  const { priced } = sheet.words.dossier.charges;
  const isBlank = `(${columnValues(table, COLUMN.quantity)}="")*(${columnValues(table, COLUMN.rate)}="")`;
  const nature = `IF(${isBlank},"",${columnValues(table, COLUMN.nature)}&"")`;
  putSpilledColumn(sheet, table, COLUMN.priced, { heading: priced }, COLUMN.nature, nature);
  const read = area(
    table.headingRow,
    COLUMN.quantity,
    table.closing - table.headingRow + 1,
    COLUMN.priced - COLUMN.quantity + 1,
  );
  const formula = `=CNAM.COST(${areaReference(read, "both")},${sheet.rules})`;
  const rows = rowsUnder(table, COLUMN.cost).rows;
  putSpilledResult(sheet, table.headingRow, COLUMN.cost, formula, cost.description.results, rows);
}

/** What each line comes to, what the expenses say of it, and how far one is from the other. */
function putSpending(sheet: CreatedSheet, table: InputTable, { links }: LinkedRequest): void {
  const { forecast: expected, actual, variance } = sheet.words.dossier;
  const of = (column: number): string => columnValues(table, column);
  const [party, label, forecast, spent] = [
    of(COLUMN.party),
    of(COLUMN.label),
    of(COLUMN.forecast),
    of(COLUMN.actual),
  ] as const;
  const [amounts, parties, labels] = [
    links.of("expenseAmounts"),
    links.of("expenseParties"),
    links.of("expenseCharges"),
  ] as const;
  const sum = `SUMIFS(${amounts},${parties},${party},${labels},${label})+${errorsOf(parties, labels)}`;
  const euros = (heading: string) => ({ heading, format: "euros" }) as const;
  const costs = areaReference(headedColumn(table, COLUMN.cost, COSTS), "both");
  putSpilledColumn(sheet, table, COLUMN.forecast, euros(expected), COLUMN.label, `INDEX(${costs},0,${AMOUNT})`);
  putSpilledColumn(sheet, table, COLUMN.actual, euros(actual), COLUMN.label, `IF(${label}="","",${sum})`);
  const gap = `IF((${label}="")+(${isEmpty(forecast)})>0,"",${spent}-${forecast})`;
  putSpilledColumn(sheet, table, COLUMN.variance, euros(variance), COLUMN.label, gap);
}

function putTotals(sheet: CreatedSheet, table: InputTable): void {
  const words = sheet.words.dossier.charges;
  const rows = (column: number): string => columnValues(table, column);
  const [label, nature, quantity] = [rows(COLUMN.label), rows(COLUMN.nature), rows(COLUMN.quantity)] as const;
  const forecast = rows(COLUMN.forecast);
  const teaching = COST_NATURES.find(({ id }) => id === "teaching")?.label[sheet.request.locale] ?? "";
  const computed = { isComputed: true, labelColumns: 1 } as const;
  const toFill = `=SUMPRODUCT((${label}<>"")*(${isEmpty(forecast)}))`;
  sheet.field(FIELD_ROW, words.toFill, { formula: toFill }, { ...computed, remark: words.toFillRemark });
  const hours = `=SUMIFS(${quantity},${nature},"${teaching}")+${errorsOf(quantity, nature)}`;
  sheet.field(FIELD_ROW + 1, words.hours, { formula: hours }, { ...computed, remark: words.hoursRemark });
  const cell = (row: number) => area(row, 1);
  sheet.link("chargesToFill", cell(FIELD_ROW)).link("trainingHours", cell(FIELD_ROW + 1));
  const total = (column: number): string => `=SUM(${rows(column)})`;
  const euros = { isComputed: true, column: 6, labelColumns: 3, format: EURO_FORMAT } as const;
  sheet.field(FIELD_ROW, words.forecastTotal, { formula: total(COLUMN.forecast) }, euros);
  sheet.field(FIELD_ROW + 1, words.actualTotal, { formula: total(COLUMN.actual) }, euros);
}
