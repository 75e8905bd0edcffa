/** Of each contract of the file, what a course counts: its certification, its days in the exercise, its level, its revenue. */
import { isSet } from "../convention-keys";
import type { CreatedSheet } from "../created-sheet";
import { area, areaReference } from "../../cell-reference";
import type { WorkbookModel } from "../../../workbook/model";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import { contractColumn, isContractHeading, REVENUE_COLUMN, type ContractPosition } from "./contract-positions";

export interface Exercise {
  readonly from: string;
  readonly to: string;
}

/** Columns of the sheet, from their heading on. */
export interface ContractFacts {
  readonly codes: string;
  readonly days: string;
  readonly levels: string;
  readonly revenues: string;
}

/** Rows that contracts added later may take. */
const LATER_ROWS = 100;

export function putContractFacts(
  sheet: CreatedSheet,
  workbook: WorkbookModel,
  request: LinkedRequest,
  at: { readonly row: number; readonly column: number },
  exercise: Exercise,
): ContractFacts {
  const { links, learners, convention } = request;
  const { facts: words } = sheet.words.dossier.fullCost;
  const contracts = links.of("contracts");
  const of = (position: ContractPosition): string => contractColumn(contracts, position);
  const [numbers, learnersOf, start] = [of("number"), of("learner"), of("start")] as const;
  const isHeading = isContractHeading(contracts);
  const isBlank = `${learnersOf}&${numbers}&${start}=""`;
  const rows = learners + LATER_ROWS;
  const put = (offset: number, heading: string, value: string, format?: "number" | "euros"): string => {
    const formula = `=IF(${isHeading},"${heading}",IF(${isBlank},"",${value}))`;
    const column = at.column + offset;
    putSpilledResult(sheet, at.row, column, formula, [{ heading, ...(format && { format }) }], rows);
    return areaReference(area(at.row, column, rows + 1), "both");
  };
  // Contracts paid by the hour have no code: they are of the course that has none.
  const hasCodes = links.rangesIn(workbook).has("contractCodes");
  const isYearly = isSet(convention, "finance.revenue.yearDays");
  const revenues = `INDEX(CNAM.REVENUE(${contracts},${exercise.from},${exercise.to},${sheet.rules}),0,${REVENUE_COLUMN})`;
  put(0, words.contract, numbers);
  return {
    codes: put(1, words.code, hasCodes ? `${links.of("contractCodes")}&""` : `""`),
    days: put(2, words.days, daysWithin(of, exercise), "number"),
    levels: put(3, words.level, isYearly ? `IF(${of("yearly")}="","",${of("yearly")})` : `""`, "euros"),
    revenues: put(4, words.revenue, revenues, "euros"),
  };
}

/** Days of the contract in the exercise, both ends included; a contract without its dates has none that is known. */
function daysWithin(of: (position: ContractPosition) => string, { from, to }: Exercise): string {
  const [start, end, broken] = [of("start"), of("end"), of("break")] as const;
  const lesser = (one: string, other: string): string => `IF(${one}<${other},${one},${other})`;
  const last = `IF(ISNUMBER(${broken}),${lesser(broken, end)},${end})`;
  const first = `IF(${start}>${from},${start},${from})`;
  const days = `${lesser(`(${last})`, to)}-${first}+1`;
  return `IF(ISNUMBER(${start})*ISNUMBER(${end}),IF(${days}>0,${days},0),"")`;
}

/** The exercise as a reader checks it. */
export function daysOf({ from, to }: Exercise): string {
  return `(${to}-${from}+1)`;
}
