/** What stands against a candidate, in words. */
import { eligibilityMessages as words } from "../../i18n/fr/messages/eligibility";
import type { Finding, MissingFact } from "../../rules/eligibility/finding";
import { toNumber } from "../../rules/exact/ratio";
import type { TraceValue } from "../../rules/trace";
import { describe } from "../../spreadsheet/cell/text";
import type { RuleSet } from "../rules/rule-set";
import { candidateColumns, type CandidateColumn } from "./columns";

/** The column where each fact is to be filled in. */
const COLUMNS: Readonly<Record<MissingFact, CandidateColumn>> = {
  contractType: "contractType",
  age: "birth",
  entry: "entry",
  trainingEnd: "trainingEnd",
  sector: "sector",
  admissible: "admissible",
  leftSchool: "leftSchool",
};

export function columnOf(fact: MissingFact): CandidateColumn {
  return COLUMNS[fact];
}

export function headingOf(fact: MissingFact): string {
  return candidateColumns.find(({ id }) => id === COLUMNS[fact])?.heading ?? fact;
}

/** The finding and the article behind it. */
export function wordFinding(finding: Finding, rules: RuleSet): string {
  const reason = finding.kind === "unknown" ? words.toFill(headingOf(finding.fact)) : wordRefusal(finding);
  return words.reason(reason, rules.citation(finding.key) ?? "");
}

function wordRefusal({ code, found, limit }: Extract<Finding, { kind: "refused" }>): string {
  return words.refusal[code](figureText(found), figureText(limit));
}

function figureText(value: TraceValue): string {
  if (value.kind === "count") return describe(value.value);
  return value.kind === "number" ? describe(toNumber(value.value)) : "";
}
