/** Who pays for a contract, by the words that people use. */
import { financeMessages } from "../../../i18n/fr/messages/finance";
import { foldHeading } from "../../../spreadsheet/words/heading-fold";
import { findChoice, type ColumnChoice } from "../../table/table-row";

/** The debtors that a contract has by the rules, and the others that a register may name. */
export type DebtorKind = "funder" | "employer" | "partner" | "region";

/** Words of a kind, not names: « OPCO » is whichever OPCO pays the contract. */
const DEBTOR_KINDS: readonly ColumnChoice<DebtorKind>[] = [
  {
    id: "funder",
    label: { fr: "financeur", en: "funder" },
    synonyms: ["OPCO", "opérateur de compétences"],
  },
  {
    id: "employer",
    label: { fr: "employeur", en: "employer" },
    synonyms: ["entreprise", "société", "structure d’accueil", "company"],
  },
  { id: "partner", label: { fr: "partenaire", en: "partner" }, synonyms: ["établissement partenaire"] },
  { id: "region", label: { fr: "région", en: "Region" }, synonyms: ["conseil régional"] },
];

/** The national operators of skills, each a funder whose name is known. */
const OPERATORS = new Set(
  [
    "2i",
    "Afdas",
    "Akto",
    "Atlas",
    "Constructys",
    "EP",
    "L’Opcommerce",
    "Mobilités",
    "Ocapiat",
    "Opcommerce",
    "Santé",
    "Uniformation",
  ].map(foldHeading),
);
const OPERATOR = /^opco(?=.)/;
/** Too short to be the name of an operator without « OPCO ». */
const SHORTEST_NAME = 4;

/** Who pays a contract, as its row names them; `null` where it names nobody. */
export interface ContractDebtors {
  readonly funder: string | null;
  readonly employer: string | null;
}

/** A debtor of a contract: one of those who owe by the rules, or another. */
export interface Debtor {
  readonly role: "funder" | "employer" | "other";
  /** What two spellings of it share. */
  readonly key: string;
  /** As the result shows it. */
  readonly label: string;
}

export function debtorOf(role: "funder" | "employer", names: ContractDebtors): Debtor {
  return { role, key: role, label: names[role] ?? financeMessages.debtor[role] };
}

/** The debtor that a register means by a text: a name of the contract's row first, else a word of a kind. */
export function debtorNamed(text: string, names: ContractDebtors): Debtor {
  const said = identityOf(text);
  for (const role of ["funder", "employer"] as const) {
    const name = names[role];
    if (name !== null && identityOf(name) === said) return debtorOf(role, names);
  }
  const kind = kindOf(text);
  if (kind === "employer") return debtorOf("employer", names);
  const mayBeFunder = names.funder === null ? kind === "funder" || operatorOf(text) !== undefined : kind === "funder";
  if (mayBeFunder && !isPublic(names.funder)) return debtorOf("funder", names);
  return { role: "other", key: `other ${said}`, label: text };
}

/** Whether a debtor is a public authority whose money is a subsidy. */
export function isRegion(label: string): boolean {
  return kindOf(label) === "region";
}

/** « OPCO » means whichever operator funds the contract, but neither a Region nor a partner. */
function isPublic(funder: string | null): boolean {
  const kind = funder === null ? undefined : kindOf(funder);
  return kind === "region" || kind === "partner";
}

/** « Région » and « Conseil régional » are one; so are « Akto » and « OPCO AKTO ». */
function identityOf(text: string): string {
  return kindOf(text) ?? operatorOf(text) ?? foldHeading(text);
}

function kindOf(text: string): DebtorKind | undefined {
  return findChoice(text, DEBTOR_KINDS);
}

function operatorOf(text: string): string | undefined {
  const word = foldHeading(text);
  if (word.length >= SHORTEST_NAME && OPERATORS.has(word)) return word;
  const name = word.replace(OPERATOR, "");
  return name !== word && OPERATORS.has(name) ? name : undefined;
}
