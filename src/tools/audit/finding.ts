/** What the user is told, one thing at a time. */
import type { RangeRef } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import type { Facts, Severity } from "./check";
import type { CheckId } from "./check-ids";

export interface Finding {
  /** The same from one audit to the next while nothing changes in what is said, wherever the cells move. */
  readonly key: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly cells: readonly RangeRef[];
  readonly facts: Facts;
  /** The article that decides. */
  readonly source?: string;
  readonly fix?: readonly Edit[];
  /** Why the user has set it aside. */
  readonly ignored?: string;
}
