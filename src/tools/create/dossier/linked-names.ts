/**
 * The workbook names by which the sheets of a financial file read one another: a row inserted in a table moves its name
 * along. Those of columns stand for a table from its heading to its closing row: what is computed by one formula stands
 * with the cell of that formula, so that the Atelier knows in which order to calculate. Those of choices have no heading.
 */
import { parseAddress, sameSheetName } from "../../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";

const NAMES = {
  year: "CNAM_ANNEE",
  contracts: "CNAM_CONTRATS",
  signedContracts: "CNAM_CONTRATS_SIGNES",
  contractChoices: "CNAM_CHOIX_CONTRATS",
  contractCodes: "CNAM_CONTRATS_RNCP",
  headcount: "CNAM_EFFECTIF",
  claims: "CNAM_VERSEMENTS",
  claimChoices: "CNAM_CHOIX_VERSEMENTS",
  claimContracts: "CNAM_VERSEMENTS_CONTRAT",
  claimDebtors: "CNAM_VERSEMENTS_DEBITEUR",
  claimLabels: "CNAM_VERSEMENTS_LIBELLE",
  claimAmounts: "CNAM_VERSEMENTS_MONTANT",
  forecastRevenue: "CNAM_PRODUITS_PREVUS",
  actualRevenue: "CNAM_PRODUITS_REELS",
  chargeParties: "CNAM_CHARGES_PARTIE",
  chargeLabels: "CNAM_CHARGES_LIBELLE",
  chargeChoices: "CNAM_CHOIX_CHARGES",
  chargeNatures: "CNAM_CHARGES_NATURE",
  chargeForecasts: "CNAM_CHARGES_PREVU",
  chargeActuals: "CNAM_CHARGES_REEL",
  chargesToFill: "CNAM_CHARGES_A_COMPLETER",
  trainingHours: "CNAM_HEURES",
  expenseDates: "CNAM_DEPENSES_DATE",
  expenseParties: "CNAM_DEPENSES_PARTIE",
  expenseCharges: "CNAM_DEPENSES_CHARGE",
  expenseAmounts: "CNAM_DEPENSES_MONTANT",
  expenseFlows: "CNAM_DEPENSES_FLUX",
  subsidyForecast: "CNAM_SUBVENTION_ACCORDEE",
  subsidyActual: "CNAM_SUBVENTION_DUE",
  inKind: "CNAM_APPORT_EN_NATURE",
  budgetRevenue: "CNAM_BUDGET_PRODUITS_PREVUS",
  budgetCharges: "CNAM_BUDGET_CHARGES_PREVUES",
  budgetActualRevenue: "CNAM_BUDGET_PRODUITS_REELS",
  budgetActualCharges: "CNAM_BUDGET_CHARGES_REELLES",
  closedOn: "CNAM_COMPTES_ARRETES",
  transferParties: "CNAM_REVERSEMENTS_PARTIE",
  transferNatures: "CNAM_REVERSEMENTS_NATURE",
  transferAmounts: "CNAM_REVERSEMENTS_MONTANT",
  transferPaid: "CNAM_REVERSEMENTS_REGLE",
  transferFlows: "CNAM_REVERSEMENTS_FLUX",
  dueForecast: "CNAM_DU_PREVU",
  dueActual: "CNAM_DU_REEL",
  invoiced: "CNAM_REVERSEMENTS_FACTURES",
  invoices: "CNAM_FACTURES",
  invoiceNumbers: "CNAM_FACTURES_NUMERO",
  invoiceAmounts: "CNAM_FACTURES_MONTANT",
  receipts: "CNAM_ENCAISSEMENTS",
  receiptInvoices: "CNAM_ENCAISSEMENTS_FACTURE",
  receiptAmounts: "CNAM_ENCAISSEMENTS_MONTANT",
} as const;

export type Link = keyof typeof NAMES;

export class LinkedNames {
  private constructor(private readonly suffix: string) {}

  /** A workbook may hold several files: each has names of its own. */
  static ofNewFile({ names }: Pick<WorkbookModel, "names">): LinkedNames {
    const isTaken = (name: string): boolean => names.some((one) => sameSheetName(one.name, name));
    let suffix = "";
    for (let file = 2; Object.values(NAMES).some((name) => isTaken(`${name}${suffix}`)); file += 1) suffix = `_${file}`;
    return new LinkedNames(suffix);
  }

  /** The names of each file that the workbook holds, in the order in which they were made. */
  static ofFiles(workbook: Pick<WorkbookModel, "names">): readonly LinkedNames[] {
    return [...filesBySuffix(workbook).keys()].map((suffix) => new LinkedNames(suffix));
  }

  of(link: Link): string {
    return `${NAMES[link]}${this.suffix}`;
  }

  /** Which figures of the file a text names: a formula, or the source of a list. */
  namedIn(text: string): readonly Link[] {
    const words = new Set(text.toUpperCase().match(/[A-Z_][\w.]*/g));
    return LINK_IDS.filter((link) => words.has(this.of(link)));
  }

  /** The sheets of the file, in the order of the workbook. */
  sheetsIn({ names, sheets }: Pick<WorkbookModel, "names" | "sheets">): readonly string[] {
    const places = [...this.rangesIn({ names }).values()];
    return sheets.map(({ name }) => name).filter((name) => places.some(({ sheet }) => sameSheetName(sheet, name)));
  }

  /** Where they are. */
  rangesIn(workbook: Pick<WorkbookModel, "names">): LinkedRanges {
    return filesBySuffix(workbook).get(this.suffix) ?? new Map<Link, RangeRef>();
  }
}

/** Where the figures of a financial file are, by link. */
export type LinkedRanges = ReadonlyMap<Link, RangeRef>;

/** The financial files that a workbook holds, however many. */
export function linkedFiles(workbook: Pick<WorkbookModel, "names">): readonly LinkedRanges[] {
  return [...filesBySuffix(workbook).values()];
}

function filesBySuffix({ names }: Pick<WorkbookModel, "names">): ReadonlyMap<string, LinkedRanges> {
  const files = new Map<string, Map<Link, RangeRef>>();
  for (const { name, formula, sheet } of names) {
    if (sheet !== undefined) continue;
    const [, stem = name, suffix = ""] = NUMBERED.exec(name) ?? [];
    const link = LINKS.get(stem.toLowerCase());
    const address = parseAddress(formula.replace(/^=/, ""));
    if (link === undefined || !address?.sheet) continue;
    const file = files.get(suffix) ?? new Map<Link, RangeRef>();
    files.set(suffix, file.set(link, { sheet: address.sheet, ...address.area }));
  }
  return files;
}

const NUMBERED = /^(.+?)(_\d+)?$/;
const LINK_IDS = Object.keys(NAMES) as readonly Link[];
const LINKS: ReadonlyMap<string, Link> = new Map(
  (Object.entries(NAMES) as readonly (readonly [Link, string])[]).map(([link, name]) => [name.toLowerCase(), link]),
);
