/** What a check of a workbook is, and what it finds. */
import type { RangeRef } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import type { AuditContext } from "./audit-context";
import type { CheckId } from "./check-ids";

/** Wrong; doubtful or to do; good to know. */
export type Severity = "error" | "warning" | "info";

/** What the sentence of a finding is made from: texts as they stand, numbers to be written in the reader's language. */
export type Facts = Readonly<Record<string, string | number>>;

export interface Found {
  /** Where to look, in reading order; one at least. */
  readonly cells: readonly RangeRef[];
  readonly facts: Facts;
  /** The article that decides. */
  readonly source?: string | undefined;
  /** What tells this finding from the others of the check, wherever its cells move; its facts by default. */
  readonly subject?: string;
  /** Edits that mend it without losing anything that somebody meant. */
  readonly fix?: readonly Edit[] | undefined;
  /** Of the findings of a table, those alike are told together; all those of the check by default. */
  readonly alike?: string;
  /** Where this finding weighs more or less than its check does. */
  readonly severity?: Severity;
}

export interface Check {
  readonly id: CheckId;
  readonly severity: Severity;
  /** What a finding of it is about: a column finds its like in the columns beside it, and is told with them. */
  readonly about?: "column";
  readonly find: (context: AuditContext) => readonly Found[];
}
