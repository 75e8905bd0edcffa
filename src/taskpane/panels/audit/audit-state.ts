/** « Contrôler » as data: what it shows, and what its controls do. */
import type { Severity } from "../../../tools/audit/check";
import type { Finding } from "../../../tools/audit/finding";
import type { RangeRef } from "../../../workbook/model";

export interface AuditState {
  /** `null` until the workbook has been looked over. */
  readonly findings: readonly Finding[] | null;
  /** The workbook has changed since. */
  readonly stale: boolean;
  /** `AAAA-MM-JJ`, or nothing. */
  readonly date: string;
  /** The variance tolerated as it is typed, in percent, or nothing. */
  readonly variance: string;
  readonly severity: Severity | "all";
  readonly query: string;
  /** The checks whose findings are all listed. */
  readonly unfolded: ReadonlySet<string>;
  /** The finding that the user is about to set aside, and why. */
  readonly ignoring: { readonly key: string; readonly reason: string } | null;
}

export interface AuditActions {
  run(): void;
  /** Asks to keep the variance tolerated in the workbook; blank: none is told. */
  tolerate(percent: string): void;
  fix(keys: readonly string[]): void;
  ignore(key: string, reason: string | null): void;
  report(): void;
  select(range: RangeRef): void;
  update(changes: Partial<AuditState>): void;
}
