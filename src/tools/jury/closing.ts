/** A jury closed: what was decided, when, by whom and under which rules; and the text that its digest is made of. */
import type { Convention } from "../../conventions/types";
import type { WorkbookModel } from "../../workbook/model";
import { rulesInForce } from "../audit/rules-in-force";
import type { ClosedTable } from "./closed-content";
import { keptContent } from "../kept-content";

export interface Closing {
  /** An Excel serial, to the minute. */
  readonly date: number;
  /** Who closes, as they wrote their name. */
  readonly by: string;
  readonly convention: string;
  readonly version: string;
  /** SHA-256 of `rulesText`, of `closingText`; `null` where the host could not compute it. */
  readonly rulesDigest: string | null;
  readonly digest: string | null;
  /** The sheet of marks, then its minutes where there are some. */
  readonly tables: readonly ClosedTable[];
}

/** The form of the texts: another one would be a change of every digest. */
const FORM = "cnam-jury 1";
const RULES_FORM = "cnam-jury-rules 1";
/** A rules table is read by its two first columns. */
const RULE_COLUMNS = 2;

/** One line a row, sorted by name: neither the order of the rows nor their place says anything of a decision. */
export function closingText({ date, by, convention, version, rulesDigest, tables }: Omit<Closing, "digest">): string {
  const facts = [FORM, keptContent(date), by, convention, version, rulesDigest].map((fact) => JSON.stringify(fact));
  const lines = tables.flatMap(({ sheet, columns, rows }) => {
    const sorted = [...rows].sort((one, other) => (one.who < other.who ? -1 : one.who > other.who ? 1 : 0));
    return [JSON.stringify([sheet, ...columns]), ...sorted.map(({ who, values }) => JSON.stringify([who, ...values]))];
  });
  return [...facts, ...lines].join("\n");
}

/** The convention, and each key that the workbook sets with its value. */
export function rulesText(workbook: WorkbookModel, convention: Convention): string {
  const { rules, block } = rulesInForce(workbook, convention);
  const lines = (block ?? []).map((row) => JSON.stringify(row.slice(0, RULE_COLUMNS)));
  return [RULES_FORM, JSON.stringify(rules.convention.id), ...lines].join("\n");
}
