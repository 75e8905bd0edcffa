/** Every CNAM function: its description and its implementation. The one list hosts, metadata and documentation read. */
import { attendance } from "./calendar/attendance";
import type { CnamFunction } from "./cnam-function";
import { calendar } from "./calendar/calendar";
import { deadline } from "./calendar/deadline";
import { visits } from "./calendar/visits";
import { billing } from "./finance/billing";
import { breakEven } from "./finance/break-even";
import { cap } from "./finance/cap";
import { cost } from "./finance/cost";
import { cutoff } from "./finance/cutoff";
import { funding } from "./finance/funding";
import { headcount } from "./finance/headcount";
import { indicator } from "./finance/indicator";
import { ledger } from "./finance/ledger";
import { margin } from "./finance/margin";
import { revenue } from "./finance/revenue";
import { settlement } from "./finance/settlement";
import { share } from "./finance/share";
import { subsidy } from "./finance/subsidy";
import { treasury } from "./finance/treasury";
import { average } from "./marks/average";
import { diploma } from "./marks/diploma";
import { ects } from "./marks/ects";
import { needed } from "./marks/needed";
import { semester } from "./marks/semester";
import { stats } from "./marks/stats";
import { ueGrade } from "./marks/ue-grade";
import { ueStatus } from "./marks/ue-status";
import { ueValid } from "./marks/ue-valid";
import { year } from "./marks/year";
import { rule } from "./rules/rule";
import { source } from "./rules/source";
import { eligible } from "./eligibility/eligible";
import { outcomes } from "./outcomes/outcomes";
import { composition } from "./governance/composition";
import { vote } from "./governance/vote";
import { approval } from "./staffing/approval";
import { team } from "./staffing/team";

export const catalogue: readonly CnamFunction[] = [
  ueGrade,
  ueValid,
  ueStatus,
  average,
  ects,
  diploma,
  semester,
  year,
  needed,
  stats,
  revenue,
  funding,
  ledger,
  cutoff,
  treasury,
  headcount,
  cost,
  margin,
  share,
  settlement,
  billing,
  breakEven,
  subsidy,
  cap,
  indicator,
  deadline,
  calendar,
  visits,
  attendance,
  approval,
  team,
  composition,
  vote,
  eligible,
  outcomes,
  rule,
  source,
];

/** A function by its id, which must be one of the catalogue. */
export function functionById(id: string): CnamFunction {
  const found = catalogue.find(({ description }) => description.id === id);
  if (!found) throw new Error(`there is no function ${id}`);
  return found;
}
