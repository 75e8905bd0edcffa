/** Formulas that read another workbook, which the person who receives this one may not have. */
import { scanFormula } from "../../../workbook/formula/scan";
import { rangesOf } from "../cells";
import type { Check } from "../check";

const OTHER_WORKBOOK = /^'?[^"]*\[[^[\]]+\][^"]*!/;

export const externalLinks: Check = {
  id: "externalLinks",
  severity: "warning",
  find: (context) =>
    context.families.flatMap((family) => {
      if (!family.formula.includes("[")) return [];
      const link = scanFormula(family.formula).find(({ kind, text }) => kind === "text" && OTHER_WORKBOOK.test(text));
      if (!link) return [];
      const cells = rangesOf(
        family.sheet,
        family.rows.map((row) => ({ row, column: family.column })),
      );
      return [{ cells, facts: { link: link.text, count: family.rows.length } }];
    }),
};
