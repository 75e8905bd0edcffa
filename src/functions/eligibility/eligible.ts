/** `CNAM.ELIGIBLE`: whether candidates may enter, every reason, and what is funded for them. */
import { PUBLIC_HOLIDAYS } from "../../conventions/public-holidays";
import { messages } from "../../i18n/fr/messages";
import { workingDays } from "../../rules/calendar/working-days";
import { asksAnything, decideEligibility, type Decision } from "../../rules/eligibility/decide";
import type { EligibilityRules, FundingRules } from "../../rules/eligibility/eligibility-rules";
import { toNumber, type Ratio } from "../../rules/exact/ratio";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { Result, ResultValue } from "../host";
import { missing, Rejection } from "../rejection";
import { lineUp } from "../table/line-up";
import { readTable } from "../table/read-table";
import { candidateColumns, eligibleResults } from "./columns";
import { eligibilityRulesOf } from "./eligibility-rules";
import { columnOf, headingOf, wordFinding } from "./findings";
import { commonFactsOf, readCandidate, type CandidateRow } from "./read-candidate";

export const eligible = defineFunction({
  id: "ELIGIBLE",
  category: "governance",
  summary: {
    fr: "Chaque candidat peut-il entrer en formation ? VRAI ou FAUX, tous les motifs avec leur article, les années et la part des droits financées.",
    en: "May each candidate enter the training? TRUE or FALSE, every reason with its article, the years and the part of the fees funded.",
  },
  returns: {
    fr: "Par candidat : éligible, motifs, années financées, part des droits",
    en: "Per candidate: eligible, reasons, years funded, part of the fees",
  },
  parameters: [{ id: "table", columns: candidateColumns }],
  results: eligibleResults,
  example: {
    formula:
      '=CNAM.ELIGIBLE({"entrée","demandeur d\'emploi","sortie de formation initiale","projet","adéquation","prérequis","positionnement","formation";"2024-09-02","oui","2022-09-01","oui","oui","oui","oui","DAEU"},"forpro-sup-2022-2026")',
  },
  run: (call) => {
    const rules = eligibilityRulesOf(call.rules);
    if (!asksAnything(rules))
      return missing(messages.keyNotInConvention("eligibility.diploma.level", call.rules.convention.id));
    return decideAll(call, rules);
  },
});

/** Only a delay typed in working days (`jo`) looks at them. */
const isWorkingDay = workingDays(PUBLIC_HOLIDAYS);

/** Candidates are taken in the order of the table while the section has places. */
function decideAll(call: Call, rules: EligibilityRules): Result | Rejection {
  const table = readTable(call, "table", candidateColumns);
  if (table instanceof Rejection) return table;
  const common = commonFactsOf(call.rules);
  let placesTaken = 0;
  return lineUp(call, table, eligibleResults, (row) => {
    const candidate = readCandidate(row, common);
    if (row.problem !== null) return row.problem;
    const decision = decideEligibility(candidate, rules, { isWorkingDay, placesTaken }, call.traceOf(row.index));
    if (decision.eligible === true) placesTaken += 1;
    return render(call, row, decision, rules.funding);
  });
}

function render(call: Call, row: CandidateRow, decision: Decision, funding: FundingRules): readonly ResultValue[] {
  const { eligible: verdict, findings } = decision;
  const reasons = findings.map((finding) => wordFinding(finding, call.rules)).join(" ; ");
  if (verdict !== null) return [verdict, reasons, figure(decision.fundedYears), figure(decision.feesShare)];
  const [first] = findings.flatMap((finding) => (finding.kind === "unknown" ? [finding.fact] : []));
  if (first === undefined) throw new Error("a decision is not known for want of a fact");
  const unknown = missing(messages.cellMissing(row.where(columnOf(first)), headingOf(first))).toCell();
  const unlessNone = (isFunded: boolean): ResultValue => (isFunded ? unknown : "");
  return [unknown, reasons, unlessNone(funds(funding, "years")), unlessNone(funds(funding, "feesShare"))];
}

function figure(value: Ratio | null): ResultValue {
  return value === null ? "" : toNumber(value);
}

/** Whether the convention funds anything of the kind. */
function funds(funding: FundingRules, what: "years" | "feesShare"): boolean {
  return funding[what] !== null || [...funding.courses.values()].some((course) => course[what] !== null);
}
