/** Formulas that change by themselves: the same workbook, opened tomorrow, says something else. */
import { scanFormula } from "../../../workbook/formula/scan";
import { rangesOf } from "../cells";
import type { Check } from "../check";

const VOLATILE: ReadonlySet<string> = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
]);
const QUICK = /TODAY|NOW|RAND|OFFSET|INDIRECT/i;

export const volatileFunctions: Check = {
  id: "volatileFunctions",
  severity: "info",
  find: (context) =>
    context.families.flatMap((family) => {
      if (!QUICK.test(family.formula)) return [];
      const tokens = scanFormula(family.formula).map(({ text }) => text.toUpperCase());
      const name = tokens.find((text, index) => VOLATILE.has(text) && tokens[index + 1] === "(");
      if (name === undefined) return [];
      const cells = rangesOf(
        family.sheet,
        family.rows.map((row) => ({ row, column: family.column })),
      );
      return [{ cells, facts: { name, count: family.rows.length }, subject: family.form }];
    }),
};
