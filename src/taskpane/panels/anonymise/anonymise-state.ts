/** « Anonymiser » as data: what it shows, what its controls do, and what was chosen. */
import type { AnonymousPapers } from "../../../tools/anonymise/anonymous-papers";
import type { TargetTable } from "../../../tools/import/target-table";

export interface AnonymiseState {
  /** The list on the active sheet. */
  readonly list: TargetTable | null;
  readonly ticked: ReadonlySet<number>;
  /** Other headings to mark, as they are typed. */
  readonly typed: string;
  readonly hideKey: boolean;
  readonly protectKey: boolean;
  readonly found: readonly AnonymousPapers[];
  /** The sheet of the papers to lift. */
  readonly papers: string | null;
  /** The tables that marks may go back to. */
  readonly tables: readonly TargetTable[];
  /** A new sheet, of formulas or of values, or a table that is there. */
  readonly destination: "live" | "values" | "table";
  /** The sheet of that table. */
  readonly table: string | null;
}

export interface AnonymiseActions {
  update(changes: Partial<AnonymiseState>): void;
  prepare(): void;
  lift(): void;
}

/** The table that marks go back to: the one chosen, or the first. */
export function tableOf({ tables, table }: AnonymiseState): TargetTable | undefined {
  return tables.find(({ sheet }) => sheet.name === table) ?? tables[0];
}

/** What is marked: the columns ticked, then the headings typed. */
export function assessmentsOf({ list, ticked, typed }: AnonymiseState): readonly string[] {
  const columns = list?.columns.filter(({ column }) => ticked.has(column)).map(({ heading }) => heading) ?? [];
  const others = typed.split(",").map((heading) => heading.trim());
  return [...new Set([...columns, ...others])].filter((heading) => heading !== "");
}
