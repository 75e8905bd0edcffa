/** Words among marks that no function reads; the ones with a sole meaning can be replaced. */
import { readMarkUnder, type MarkRules } from "../../../functions/reading/mark";
import { readNumberText } from "../../../functions/reading/number-text";
import { fold } from "../../../functions/reading/text";
import { Rejection } from "../../../functions/rejection";
import { gradingRulesOf } from "../../../functions/rules/grading-rules";
import type { AuditedTable } from "../audited-table";
import { mending, rangesOf } from "../cells";
import type { Check, Found } from "../check";
import { isNoMark, meantCode } from "../../reading/tokens";

/** What is known by another code than those that replace a mark. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/^exempte?e?$/, "EXO"],
  [/^(?:valide|acquise?)$/, "V"],
  [/^non (?:valide|acquise?)$/, "NV"],
];

export const unknownCodes: Check = {
  id: "unknownCodes",
  severity: "error",
  find: (context) => {
    const rules = gradingRulesOf(context.rules);
    return context.markedTables.flatMap((table) =>
      table.markColumns.flatMap(({ column }) => inColumn(table, column, rules)),
    );
  },
};

/** One finding for each word of a column. */
function inColumn(table: AuditedTable, column: number, rules: MarkRules): readonly Found[] {
  const places = new Map<string, { row: number; column: number }[]>();
  for (const row of table.peopleRows) {
    const cell = table.cell(row, column);
    if (typeof cell?.value !== "string" || !isUnknown(cell.value, rules)) continue;
    const text = cell.value.trim();
    places.set(text, [...(places.get(text) ?? []), { row, column }]);
  }
  return [...places].map(([text, cells]): Found => {
    const meant = MEANT.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? meantCode(text);
    const fix =
      meant &&
      mending(
        table.sheet.name,
        cells.map((cell) => ({ ...cell, input: meant })),
      );
    return {
      cells: rangesOf(table.sheet.name, cells),
      facts: { text, meant: meant ?? "", count: cells.length, column: table.titleOf(column) },
      ...(fix && { fix }),
    };
  });
}

/** « AB » is one too where the convention does not judge by mentions: it may mean absent. */
function isUnknown(text: string, rules: MarkRules): boolean {
  return (
    readMarkUnder(rules, text, () => "") instanceof Rejection && readNumberText(text) === undefined && !isNoMark(text)
  );
}
