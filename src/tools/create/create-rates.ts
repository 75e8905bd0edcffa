/** « Taux horaires »: the rates of the convention, read from the rules, with the article of each. */
import { definitionOf, withParts } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { createdSheetWords } from "../../i18n/created-sheets";
import { toolWords } from "../../i18n/tools";
import { typographic } from "../../i18n/typography";
import { inLocale } from "../../i18n/typography";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area, cellReference } from "../cell-reference";
import { EURO_FORMAT } from "../create-budget";
import { sheetPalette } from "../sheet-palette";
import { isSet, valueOf } from "./convention-keys";
import { CreatedSheet } from "./created-sheet";
import type { SheetRequest } from "./sheet-request";

/** What is paid by the hour, the learner or the kilometre, and what sets the quantity. */
const RATES = [
  "finance.teachingHour",
  "finance.examHour",
  "finance.roomHour",
  "finance.suppliesHour",
  "finance.tutoring.hoursPerLearner",
  "finance.tutoring.visitsPerYear",
  "finance.tutoring.kilometre",
  "finance.tutoring.travelDistance",
  "finance.hourlyFunding",
  "finance.hourlyFunding.priority",
  "finance.fundedHours.perYear",
  "finance.fundedHours.share",
  "finance.vapSupport",
  "finance.vesSupport",
] as const;

const WIDTHS = [300, 110, 100, 300, 340, 250];
const COLUMN = { label: 0, value: 1, unit: 2, source: 3, note: 4, key: 5 } as const;
const HEADING_ROW = 3;

export function ratesOf(convention: Convention): readonly string[] {
  return RATES.filter((key) => isSet(convention, key));
}

export function createRates(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].rates;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.budget, title: words.title, help: words.help },
    WIDTHS,
  );
  const keys = ratesOf(convention);
  const { label, value, unit, source, note, key } = words.headings;
  sheet.headings(HEADING_ROW, 0, [label, value, unit, source, note, key]);
  sheet.body(area(HEADING_ROW + 1, 0, keys.length, WIDTHS.length));
  keys.forEach((one, index) => putRate(sheet, HEADING_ROW + 1 + index, one));
  sheet.draft.freeze(HEADING_ROW + 1, 1);
  return sheet.print("landscape", HEADING_ROW).plan(words.plan);
}

function putRate(sheet: CreatedSheet, row: number, key: string): void {
  const { convention, locale } = sheet.request;
  const definition = definitionOf(key);
  const unit = definition?.unit ?? (definition?.domain.type === "share" ? "%" : "");
  const given = valueOf(convention, key)?.note;
  const note = given ? inLocale(given, locale) : "";
  const shownUnit = unit === "" ? "" : toolWords[locale].rules.unit(unit);
  const label = withParts(definition?.label[locale] ?? key, []);
  sheet.draft
    .put(row, COLUMN.label, typographic(label, locale))
    .formula(row, COLUMN.value, `=CNAM.RULE(${cellReference(row, COLUMN.key, "column")},${sheet.rules})`)
    .put(row, COLUMN.unit, shownUnit === "" ? undefined : shownUnit)
    .formula(row, COLUMN.source, `=CNAM.SOURCE(${cellReference(row, COLUMN.key, "column")},${sheet.rules})`)
    .put(row, COLUMN.note, note === "" ? undefined : note, key)
    .style(area(row, COLUMN.value), { bold: true, horizontal: "right" })
    .numberFormat(area(row, COLUMN.value), formatOf(unit))
    .style(area(row, COLUMN.label), { wrap: true })
    .style(area(row, COLUMN.source, 1, 2), { color: sheetPalette.quiet, wrap: true })
    .style(area(row, COLUMN.key), { color: sheetPalette.quiet })
    .heights({ [row]: Math.max(sheet.heightOf(note, COLUMN.note), sheet.heightOf(label, COLUMN.label)) });
}

function formatOf(unit: string): string {
  if (unit === "%") return "0 %";
  return unit.startsWith("€") ? EURO_FORMAT : "General";
}
