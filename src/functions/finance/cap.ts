/** `CNAM.CAP`: what was spent against the caps, by year and party. */
import type { QuantityKey } from "../../conventions/keys";
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { toCents, type Cents } from "../../rules/exact/cents";
import { toNumber } from "../../rules/exact/ratio";
import { capLines, type Capped, type CapLine, type Spending } from "../../rules/finance/cap";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, missing, Rejection, together } from "../rejection";
import { partyChoices } from "../rules/parties";
import type { RuleSet } from "../rules/rule-set";
import type { Column, ResultColumn } from "../table/columns";
import { readTable, type Table } from "../table/read-table";
import type { ColumnChoice, TableRow } from "../table/table-row";
import { underHeadings } from "../table/under-headings";
import { euros } from "./euros";

const SPLIT = "finance.split.<party>";

type CapId = "year" | "party" | "amount";

const COLUMNS: readonly Column<CapId>[] = [
  {
    id: "year",
    heading: "année",
    english: "year",
    synonyms: ["exercice", "an"],
    required: true,
    help: { fr: "L’année de la dépense.", en: "The year of the spending." },
  },
  {
    id: "party",
    heading: "partie",
    english: "party",
    synonyms: ["établissement", "financeur", "partenaire", "organisme"],
    required: true,
    help: {
      fr: "La partie qui dépense : son identifiant ou son nom dans la convention.",
      en: "The party that spends: its id or its name in the convention.",
    },
  },
  {
    id: "amount",
    heading: "montant",
    english: "amount",
    synonyms: ["dépense", "dépenses", "coût", "total"],
    required: true,
    help: {
      fr: "En euros ; les lignes d’une même année et d’une même partie s’ajoutent.",
      en: "In euros; the rows of one year and party add up.",
    },
  },
];

const RESULTS: readonly ResultColumn[] = [
  { heading: "Année", format: "year" },
  { heading: "Partie" },
  { heading: "Montant", format: "euros" },
  { heading: "Plafond", format: "euros" },
  { heading: "Dépassement", format: "euros" },
  { heading: "Cumul", format: "euros" },
  { heading: "Plafond de la durée", format: "euros" },
  { heading: "Dépassement de la durée", format: "euros" },
];

export const cap = defineFunction({
  id: "CAP",
  category: "finance",
  summary: {
    fr: "Les dépenses face à leurs plafonds, par année et par partie, avec le cumul sur la durée de la convention.",
    en: "Spending against its caps, by year and party, with the running total over the term of the convention.",
  },
  returns: {
    fr: "Un tableau : par année, une ligne par partie puis l’ensemble",
    en: "A table: for each year, one row per party then all of them",
  },
  parameters: [{ id: "table", columns: COLUMNS }],
  results: RESULTS,
  example: {
    formula: '=CNAM.CAP({"année","partie","montant";2016,"cnam",115150;2016,"territoire",160000},"pays-aix-2016-2018")',
  },
  run: (call) => {
    const sharing = call.rules.open(SPLIT);
    if (sharing.length === 0) return missing(messages.noParties(call.rules.convention.id));
    const table = readTable(call, "table", COLUMNS);
    if (table instanceof Rejection) return table;
    const spending = readSpending(table, partyChoices(sharing), call.rules);
    if (spending instanceof Rejection) return spending;
    const parties = sharing.map(({ part, name }) => ({ id: part, name }));
    const lines = capLines(spending, parties, capRulesOf(call.rules), (index) => call.traceOf(index));
    return underHeadings(call.rules, RESULTS, lines.map(renderLine));
  },
});

function capRulesOf(rules: RuleSet): Parameters<typeof capLines>[2] {
  const cents = (key: QuantityKey): Cents | null => {
    const euro = rules.quantity(key);
    return euro === null ? null : toCents(euro);
  };
  return {
    year: cents("finance.cap.year"),
    partyYear: cents("finance.cap.party.year"),
    partyTerm: cents("finance.cap.party.term"),
  };
}

/** Totals without a row that is wrong would be wrong: any problem refuses the call. */
function readSpending(
  table: Table<CapId>,
  choices: readonly ColumnChoice[],
  rules: RuleSet,
): readonly Spending[] | Rejection {
  const spending: Spending[] = [];
  const wrong: Rejection[] = [];
  for (const row of table.rows) {
    if (row.isBlank) continue;
    const one = readRow(row, choices, rules);
    if (row.problem !== null) wrong.push(row.problem);
    else if (one !== null) spending.push(one);
  }
  return together(wrong) ?? spending;
}

const CALENDAR_YEAR = { min: 1900, max: 9999, whole: true } as const;

/** `null` for a row without an amount. */
function readRow(row: TableRow<CapId>, choices: readonly ColumnChoice[], rules: RuleSet): Spending | null {
  const amount = row.amount("amount", { blankIsZero: true });
  const party = row.require(row.choice("party", choices), "party");
  const typed = row.require(row.number("year", CALENDAR_YEAR), "year");
  if (amount === null || party === null || typed === null) return null;
  const year = toNumber(typed);
  const first = rules.get("finance.cap.firstYear");
  const last = rules.get("finance.cap.lastYear");
  const isBefore = typeof first === "number" && year < first;
  const isAfter = typeof last === "number" && year > last;
  if (isBefore || isAfter)
    return row.fail(invalid(financeMessages.yearOutsideTerm(row.where("year"), year, yearText(first), yearText(last))));
  return { year, party, amount: toCents(amount) };
}

function yearText(year: unknown): string {
  return typeof year === "number" ? describe(year) : "…";
}

function renderLine({ year, party, inYear, running }: CapLine): readonly ResultValue[] {
  return [year, party?.name ?? financeMessages.together, ...renderCap(inYear), ...renderCap(running)];
}

function renderCap({ amount, cap, excess }: Capped): readonly ResultValue[] {
  return [euros(amount), cap === null ? "" : euros(cap), excess === null ? "" : euros(excess)];
}
