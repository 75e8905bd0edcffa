/** Facts of each contract in an exercise, a column each, beside what a sheet makes of them. */
import { CONTRACT_TYPES } from "../../../functions/finance/contract-columns";
import { financeMessages } from "../../../i18n/fr/messages/finance";
import type { ResultFormat } from "../../../functions/table/columns";
import type { WorkbookModel } from "../../../workbook/model";
import { area, areaReference } from "../../cell-reference";
import { isSet } from "../convention-keys";
import type { CreatedSheet } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { putSpilledResult } from "../spilled-result";
import {
  contractColumn,
  isBlankContract,
  isContractHeading,
  knownContractColumn,
  REVENUE_RESULT,
} from "./contract-positions";

/** References to cells. */
export interface Exercise {
  readonly from: string;
  readonly to: string;
}

export type ContractFact =
  "contract" | "code" | "days" | "npec" | "revenue" | "share" | "type" | "hours" | "level" | "person";

const FORMATS: Readonly<Partial<Record<ContractFact, ResultFormat>>> = {
  days: "number",
  hours: "number",
  level: "number",
  npec: "euros",
  revenue: "euros",
  share: "euros",
};
/** Rows that contracts added later may take. */
const LATER_ROWS = 100;
const LEVEL = "programme.level";

/** Gives where each stands, from its heading on. */
export function putContractFacts<Fact extends string>(
  sheet: CreatedSheet,
  request: LinkedRequest,
  at: { readonly row: number; readonly column: number },
  facts: readonly {
    readonly id: Fact;
    readonly heading: string;
    readonly value: string;
    readonly format?: ResultFormat;
  }[],
): Readonly<Record<Fact, string>> {
  const rows = request.learners + LATER_ROWS;
  const places = facts.map(({ id, heading, value, format }, index) => {
    const shown = `IF(${isBlankContract(request)},"",${value})`;
    const formula = `=IF(${isContractHeading(request)},"${heading}",${shown})`;
    putSpilledResult(sheet, at.row, at.column + index, formula, [{ heading, ...(format && { format }) }], rows);
    return [id, areaReference(area(at.row, at.column + index, rows + 1), "both")] as const;
  });
  return Object.fromEntries(places) as Record<Fact, string>;
}

export class ContractFacts {
  constructor(
    private readonly sheet: CreatedSheet,
    private readonly workbook: WorkbookModel,
    private readonly request: LinkedRequest,
    private readonly exercise: Exercise,
  ) {}

  /** As an array of the height of the table, with how it is written. */
  of<Fact extends ContractFact>(id: Fact, heading: string) {
    const format = FORMATS[id];
    return { id, heading, value: this.valueOf(id), ...(format && { format }) };
  }

  /** A contract whose facts cannot be read has none that is known: who adds up says how many. */
  private valueOf(id: ContractFact): string {
    const { request } = this;
    const { links, convention } = request;
    const of = (column: Parameters<typeof knownContractColumn>[1]): string => knownContractColumn(request, column);
    switch (id) {
      case "contract":
        return `IF(${of("contract")}="",${of("learner")},${of("contract")})`;
      case "code":
        // Contracts paid by the hour have no code: they are of the course that has none.
        return links.rangesIn(this.workbook).has("contractCodes") ? `${links.of("contractCodes")}&""` : `""`;
      case "days":
        return this.days();
      case "npec": {
        const yearly = contractColumn(request, "yearly");
        return yearly === null ? `""` : `IF(${yearly}="","",${yearly})`;
      }
      case "revenue":
        return this.result("revenue");
      case "share":
        return this.result("share");
      case "type":
        return this.type();
      case "hours":
        return `IFERROR(IF(${this.result("unit")}="${financeMessages.unit.hours}",${this.result("quantity")},""),"")`;
      case "level": {
        const level = contractColumn(request, "level");
        const usual = isSet(convention, LEVEL) ? `CNAM.RULE("${LEVEL}",${this.sheet.rules})` : `""`;
        return level === null ? usual : `IF(${level}="",${usual},${level})`;
      }
      case "person": {
        const who = `IF(${of("learner")}="",${of("contract")},${of("learner")})`;
        return `IF(ISNUMBER(${this.days()})*(${this.days()}>0),${this.type()}&" "&${who},"")`;
      }
    }
  }

  /** Days of the contract in the exercise, both ends included; a contract without its dates has none that is known. */
  private days(): string {
    const { from, to } = this.exercise;
    const [start, end, broken] = (["start", "end", "break"] as const).map((id) =>
      knownContractColumn(this.request, id),
    ) as [string, string, string];
    const lesser = (one: string, other: string): string => `IF(${one}<${other},${one},${other})`;
    const last = `IF(ISNUMBER(${broken}),${lesser(broken, end)},${end})`;
    const first = `IF(${start}>${from},${start},${from})`;
    const days = `${lesser(`(${last})`, to)}-${first}+1`;
    return `IF(ISNUMBER(${start})*ISNUMBER(${end}),IF(${days}>0,${days},0),"")`;
  }

  /** As typed, else as the functions read a blank. */
  private type(): string {
    const [type, hours] = [knownContractColumn(this.request, "type"), knownContractColumn(this.request, "hours")];
    const label = (id: (typeof CONTRACT_TYPES)[number]["id"]): string => contractTypeLabel(id, this.sheet);
    return `IF(${type}<>"",${type},IF(${hours}<>"","${label("professionnalisation")}","${label("apprentissage")}"))`;
  }

  private result(id: keyof typeof REVENUE_RESULT): string {
    const { from, to } = this.exercise;
    const { links } = this.request;
    return `INDEX(CNAM.REVENUE(${links.of("contracts")},${from},${to},${this.sheet.rules}),0,${REVENUE_RESULT[id]})`;
  }
}

export function contractTypeLabel(wanted: (typeof CONTRACT_TYPES)[number]["id"], { request }: CreatedSheet): string {
  return CONTRACT_TYPES.find(({ id }) => id === wanted)?.label[request.locale] ?? "";
}

/** How many days the exercise has. */
export function daysOf({ from, to }: Exercise): string {
  return `(${to}-${from}+1)`;
}
