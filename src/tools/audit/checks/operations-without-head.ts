/** Operations of the logigramme that nobody answers for. */
import type { Check } from "../check";
import { logigrammeLines, type Code } from "../logigramme";

const ANSWERS: ReadonlySet<Code> = new Set<Code>(["R", "Co-R", "V", "R|I"]);

export const operationsWithoutHead: Check = {
  id: "operationsWithoutHead",
  severity: "error",
  find: (context) =>
    logigrammeLines(context).flatMap(({ sheet, row, operation, codes }) => {
      if (codes.some(({ code }) => ANSWERS.has(code))) return [];
      return [{ cells: codes.map(({ column }) => sheet.range(row, column)), facts: { operation } }];
    }),
};
