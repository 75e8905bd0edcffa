/** Every CNAM function: its description and its implementation. The one list hosts, metadata and documentation read. */
import type { FunctionDescription } from "./description";
import { billing } from "./finance/billing";
import { margin } from "./finance/margin";
import { settlement } from "./finance/settlement";
import { share } from "./finance/share";
import type { CnamImplementation } from "./host";
import { average } from "./marks/average";
import { ects } from "./marks/ects";
import { ueGrade } from "./marks/ue-grade";
import { ueStatus } from "./marks/ue-status";
import { ueValid } from "./marks/ue-valid";
import { rule } from "./rules/rule";
import { source } from "./rules/source";

export interface CnamFunction {
  readonly description: FunctionDescription;
  readonly call: CnamImplementation;
}

export const catalogue: readonly CnamFunction[] = [
  ueGrade,
  ueValid,
  ueStatus,
  average,
  ects,
  margin,
  share,
  settlement,
  billing,
  rule,
  source,
];
