/** « Facturation » of the sample: the account between the parties, then the schedule of a reversement, twice. */
import type { Edit } from "../../workbook/plan";
import { area, cellReference } from "../../tools/cell-reference";
import { BUDGET_COLUMN } from "../../tools/budget-layout";
import { EURO_FORMAT } from "../../tools/create-budget";
import { RULES_NAME } from "../../tools/rules-name";
import { SheetDraft } from "../../tools/sheet-draft";
import { sheetPalette } from "../../tools/sheet-palette";
import { BUDGET, sampleBudgetLayout } from "./sample-budget";

export const BILLING = "Facturation";

const PARTNERS = '"assistant-gestion-2016"';
const COLUMNS = 6;
const VALUE = 1;
const DATE_FORMAT = "dd/mm/yyyy";
const ROW_HEIGHT = 22;

/** The rows of the four parts; a result has its headings on its first row. */
const SETTLEMENT = { heading: 3, inputs: 4, result: 10, lines: 2 } as const;
const FORECAST = { heading: 16, inputs: 17, result: 20, lines: 4 } as const;
const ACTUAL = { heading: 28, inputs: 29, result: 32, lines: 4 } as const;
const THREE_PARTIES = { heading: 40, inputs: 41, result: 49, lines: 3 } as const;

export function billingEdits(): readonly Edit[] {
  const draft = new SheetDraft(BILLING, { tabColor: sheetPalette.tab.billing, hideGridlines: true });
  draft
    .put(0, 0, "Facturation et règlement")
    .put(1, 0, "Ce que chaque partie doit à l’autre, et quand le facturer. Les cellules colorées se modifient.")
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 32, 1: 22, 2: 8 })
    .widths({ 0: 262, 1: 118, 2: 118, 3: 118, 4: 118, 5: 118 });
  putSettlement(draft);
  putForecast(draft);
  putActual(draft);
  putThreeParties(draft);
  draft.freeze(3, 0).print({ paper: "A4", orientation: "landscape", fitToWidth: 1 });
  return draft.edits();
}

function putSettlement(draft: SheetDraft): void {
  const { heading, inputs, result, lines } = SETTLEMENT;
  const budgetAmount = (row: number): string => `=${BUDGET}!${cellReference(row, BUDGET_COLUMN.amount)}`;
  const { revenue, charges } = sampleBudgetLayout.result;
  putHeading(draft, heading, "1. Décompte entre les parties — Assistant de gestion 2016");
  putInput(draft, inputs, "Produits encaissés par le Cnam", budgetAmount(revenue), "Feuille Budget");
  putInput(draft, inputs + 1, "Charges directes du Cnam", budgetAmount(charges), "Feuille Budget");
  putInput(draft, inputs + 2, "Charges directes du CFA", budgetAmount(charges + 1), "Feuille Budget");
  putInput(draft, inputs + 3, "Avances déjà reçues par le Cnam", 0, "Versées par le CFA au titre de la trésorerie");
  putInput(draft, inputs + 4, "Avances déjà reçues par le CFA", 20_000, "Versées par le Cnam, deux fois 10 000 €");
  const args = [valueAt(inputs), valuesAt(inputs + 1, 2), valuesAt(inputs + 3, 2), PARTNERS];
  putResult(draft, result, lines, 6, `=CNAM.SETTLEMENT(${args.join(",")})`);
  draft.numberFormat(area(result + 1, 1, lines, 5), EURO_FORMAT);
  putExplanation(
    draft,
    result + lines + 1,
    "finance.split.cnam",
    PARTNERS,
    "Le Cnam encaisse les produits : il doit au CFA ses charges directes et la moitié de la marge, moins les avances.",
  );
}

function putForecast(draft: SheetDraft): void {
  const { heading, inputs, result, lines } = FORECAST;
  putHeading(draft, heading, "2. Échéancier prévisionnel du reversement — LP GESSMS 2026-2027");
  putInput(draft, inputs, "Reversement prévu au GRETA-CFA", 28_456.37, "Ses charges et sa moitié du résultat prévu");
  putInput(draft, inputs + 1, "Année N de la rentrée", 2026, "Les échéances vont du 31/12/N au 31/12/N+1");
  const args = [cellReference(inputs, VALUE), cellReference(inputs + 1, VALUE)];
  putSchedule(draft, result, lines, [...args, "", ""]);
  putExplanation(
    draft,
    result + lines + 1,
    "finance.billing.1.rate",
    RULES_NAME,
    "Les trois acomptes font exactement le reversement prévu ; le solde attend le bilan.",
  );
}

function putActual(draft: SheetDraft): void {
  const { heading, inputs, result, lines } = ACTUAL;
  const forecast = cellReference(FORECAST.inputs, VALUE);
  const year = cellReference(FORECAST.inputs + 1, VALUE);
  putHeading(draft, heading, "3. Le même échéancier, une fois le bilan arrêté");
  putInput(draft, inputs, "Reversement réel", 27_980.12, "Bilan définitif, effectif constaté au 31/12/N");
  putInput(
    draft,
    inputs + 1,
    "Écart avec le prévu",
    `=${cellReference(inputs, VALUE)}-${forecast}`,
    "Réel moins prévu",
  );
  putSchedule(draft, result, lines, [forecast, year, cellReference(inputs, VALUE), ""]);
  putExplanation(
    draft,
    result + lines + 1,
    "finance.billing.balance.date",
    RULES_NAME,
    "Le solde est le réel moins ce qui a été facturé ; négatif, c’est un avoir à établir.",
  );
}

/** The lycée pays its teachers and has no share: what it bore comes back to it. */
function putThreeParties(draft: SheetDraft): void {
  const { heading, inputs, result, lines } = THREE_PARTIES;
  putHeading(draft, heading, "4. Décompte à trois parties — LP GESSMS 2026-2027");
  putInput(draft, inputs, "Produits encaissés par le Centre Cnam", 90_000, "Il porte tous les contrats");
  putInput(draft, inputs + 1, "Charges du Centre Cnam", 30_000, "Directes, et indirectes convenues");
  putInput(draft, inputs + 2, "Charges du GRETA-CFA", 22_000, "Les enseignants qu’il recrute, les salles");
  putInput(draft, inputs + 3, "Charges du Lycée", 8000, "Les enseignants qu’il recrute");
  putInput(draft, inputs + 4, "Avances déjà reçues par le Centre Cnam", 0, "Aucune");
  putInput(draft, inputs + 5, "Avances déjà reçues par le GRETA-CFA", 12_000, "Le premier acompte");
  putInput(draft, inputs + 6, "Avances déjà reçues par le Lycée", 0, "Aucune");
  const args = [valueAt(inputs), valuesAt(inputs + 1, lines), valuesAt(inputs + 1 + lines, lines), RULES_NAME];
  putResult(draft, result, lines, 6, `=CNAM.SETTLEMENT(${args.join(",")})`);
  draft.numberFormat(area(result + 1, 1, lines, 5), EURO_FORMAT);
  putExplanation(
    draft,
    result + lines + 1,
    "finance.withoutShare.lycee",
    RULES_NAME,
    "Le résultat va par moitié au Centre Cnam et au GRETA-CFA ; le Lycée n’en a pas de part, ses charges lui sont rendues.",
  );
}

function valueAt(row: number): string {
  return cellReference(row, VALUE);
}

function valuesAt(row: number, rows: number): string {
  return `${valueAt(row)}:${valueAt(row + rows - 1)}`;
}

function putHeading(draft: SheetDraft, row: number, title: string): void {
  draft
    .put(row, 0, title)
    .style(area(row, 0, 1, COLUMNS), { bold: true, vertical: "middle", ...sheetPalette.section })
    .heights({ [row]: 26 });
}

/** A labelled figure: typed when it is a number, followed from elsewhere when it is a formula. */
function putInput(draft: SheetDraft, row: number, label: string, value: number | string, remark: string): void {
  const line = { line: "thin", color: sheetPalette.line } as const;
  const isYear = typeof value === "number" && Number.isInteger(value) && value > 1900 && value < 2100;
  draft
    .put(row, 0, label, typeof value === "string" ? { formula: value } : value, remark)
    .style(area(row, 0, 1, COLUMNS), { fontSize: 10, vertical: "middle", border: { bottom: line } })
    .style(area(row, VALUE), { bold: true, horizontal: "right" })
    .style(area(row, VALUE + 1), { color: sheetPalette.quiet, indent: 1 })
    .heights({ [row]: ROW_HEIGHT });
  if (!isYear) draft.numberFormat(area(row, VALUE), EURO_FORMAT);
  if (typeof value === "number") draft.style(area(row, VALUE), sheetPalette.input);
}

function putSchedule(draft: SheetDraft, row: number, lines: number, args: readonly string[]): void {
  putResult(draft, row, lines, 5, `=CNAM.BILLING(${[...args, RULES_NAME].join(",")})`);
  draft
    .numberFormat(area(row + 1, 1, lines), DATE_FORMAT)
    .numberFormat(area(row + 1, 2, lines), "0 %")
    .numberFormat(area(row + 1, 3, lines), EURO_FORMAT);
}

/** A formula that spills its own headings over `lines` lines. */
function putResult(draft: SheetDraft, row: number, lines: number, columns: number, formula: string): void {
  const line = { line: "thin", color: sheetPalette.line } as const;
  draft
    .formula(row, 0, formula)
    .style(area(row, 0, 1, columns), { bold: true, fontSize: 10, vertical: "middle", ...sheetPalette.heading })
    .style(area(row, 1, lines + 1, columns - 1), { horizontal: "right" })
    .style(area(row + 1, 0, lines, columns), { fontSize: 10, vertical: "middle", border: { bottom: line } })
    .heights(Object.fromEntries(Array.from({ length: lines + 1 }, (_, index) => [row + index, ROW_HEIGHT])));
}

/** One sentence, then the article the convention itself gives. */
function putExplanation(draft: SheetDraft, row: number, key: string, rules: string, text: string): void {
  draft
    .put(row, 0, text)
    .formula(row + 1, 0, `="Source : "&CNAM.SOURCE("${key}",${rules})`)
    .style(area(row, 0, 2), { italic: true, fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ [row]: ROW_HEIGHT, [row + 1]: ROW_HEIGHT });
}
