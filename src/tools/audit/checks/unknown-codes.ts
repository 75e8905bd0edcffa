/** Words among marks that no function reads; the ones with a sole meaning can be replaced. */
import { groupBy } from "../../../rules/group-by";
import { readMarkUnder, type MarkRules } from "../../../functions/reading/mark";
import { Rejection } from "../../../functions/rejection";
import { gradingRulesOf } from "../../../functions/rules/grading-rules";
import type { AuditedTable } from "../audited-table";
import { mending, rangesOf } from "../cells";
import type { Check, Found } from "../check";
import { isNoMark, meantCode, readMarkCell, surelyMeantCode } from "../../reading/tokens";

export const unknownCodes: Check = {
  id: "unknownCodes",
  severity: "error",
  about: "column",
  find: (context) => {
    const rules = gradingRulesOf(context.rules);
    return context.markedTables.flatMap((table) =>
      table.markColumns.flatMap(({ column }) => inColumn(table, column, rules)),
    );
  },
};

/** One finding for each word of a column. */
function inColumn(table: AuditedTable, column: number, rules: MarkRules): readonly Found[] {
  const unknown = table.peopleRows.flatMap((row) => {
    const value = table.cell(row, column)?.value;
    return typeof value === "string" && isUnknown(value, rules) ? [{ text: value.trim(), row }] : [];
  });
  return [...groupBy(unknown, ({ text }) => text)].map(([text, found]): Found => {
    const cells = found.map(({ row }) => ({ row, column }));
    const meant = meantCode(text);
    const sure = surelyMeantCode(text);
    const fix =
      sure &&
      mending(
        table.sheet.name,
        cells.map((cell) => ({ ...cell, input: sure })),
      );
    return {
      cells: rangesOf(table.sheet.name, cells),
      facts: { text, meant: meant ?? "", count: cells.length, column: table.titleOf(column) },
      alike: text,
      ...(fix && { fix }),
    };
  });
}

/** « AB » is one too where the convention does not judge by mentions: it may mean absent. */
function isUnknown(text: string, rules: MarkRules): boolean {
  return (
    readMarkUnder(rules, text, () => "") instanceof Rejection && readMarkCell(text).kind !== "mark" && !isNoMark(text)
  );
}
