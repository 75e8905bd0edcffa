/** `CNAM_REGLES` that does not read a rules table: what formulas compute then is not what the sheet of rules says. */
import { isBlank } from "../../../spreadsheet/cell/text";
import { parseAddress, type ParsedAddress } from "../../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/area";
import { scanFormula } from "../../../workbook/formula/scan";
import type { RangeRef } from "../../../workbook/model";
import { RULES_NAME, rulesFormula } from "../../rules-name";
import type { AuditContext } from "../audit-context";
import { rangesOf } from "../cells";
import type { Check } from "../check";
import { rulesArgument, rulesNamed } from "../rules-of-call";

/** What is wrong with what the name stands for. */
export type RulesNameProblem = "missing" | "error" | "otherWorkbook" | "constant" | "noSheet" | "whole" | "blank";

export const rulesName: Check = {
  id: "rulesName",
  severity: "error",
  find(context) {
    const formula = rulesFormula(context.workbook);
    const readers = cellsThatRead(context);
    const problem = formula === undefined ? (readers.length > 0 ? "missing" : null) : problemOf(context, formula);
    if (problem === null) return [];
    const cells = readers.length > 0 ? readers : firstCell(context);
    return cells.length === 0 ? [] : [{ cells, facts: { problem, formula: formula ?? "" }, subject: problem }];
  },
};

function problemOf(context: AuditContext, formula: string): RulesNameProblem | null {
  const text = formula.replace(/^=/, "").trim();
  if (/#[A-Z/]+[!?]|#N\/A/i.test(text)) return "error";
  if (readsOtherWorkbook(text)) return "otherWorkbook";
  const address = parseAddress(text);
  if (address !== null) return problemOfRange(context, address);
  // A computation that reads cells, or another name, may well give a rules table.
  const reads = scanFormula(text).some(({ kind }) => kind !== "text");
  return reads ? null : "constant";
}

/** `[Budget.xlsx]Règles!A1`: brackets before a sheet; those of a table have none after them. */
function readsOtherWorkbook(text: string): boolean {
  const close = text.indexOf("]", text.indexOf("[") + 1);
  const [beforeText = ""] = close < 0 ? [] : text.slice(close).split('"', 1);
  return text.includes("[") && beforeText.includes("!");
}

function problemOfRange(context: AuditContext, { sheet, area }: ParsedAddress): RulesNameProblem | null {
  const read = sheet === undefined ? undefined : context.sheetNamed(sheet);
  if (!read) return "noSheet";
  if (area.rows >= MAX_ROWS || area.columns >= MAX_COLUMNS) return "whole";
  const { block } = context.inForce;
  return block?.every((row) => row.every(isBlank)) === true ? "blank" : null;
}

/** The formulas that stand on the name, where a look is worth the most. */
function cellsThatRead({ cnamCalls }: AuditContext): readonly RangeRef[] {
  const families = new Set(
    cnamCalls.filter(({ call }) => rulesNamed(rulesArgument(call) ?? "") === RULES_NAME).map(({ family }) => family),
  );
  return [...families].flatMap(({ sheet, column, rows }) =>
    rangesOf(
      sheet,
      rows.map((row) => ({ row, column })),
    ),
  );
}

function firstCell({ sheets }: AuditContext): readonly RangeRef[] {
  const [first] = sheets;
  return first ? [{ sheet: first.name, row: 0, column: 0, rows: 1, columns: 1 }] : [];
}
