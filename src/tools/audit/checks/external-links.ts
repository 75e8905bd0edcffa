/** Formulas that read another workbook, which the person who receives this one may not have. */
import { scanFormula } from "../../../workbook/formula/scan";
import { rangesOf } from "../cells";
import type { Check } from "../check";

const IN_BRACKETS = /\[[^[\]]+\]/;

export const externalLinks: Check = {
  id: "externalLinks",
  severity: "warning",
  find: (context) =>
    context.families.flatMap((family) => {
      if (!family.formula.includes("[")) return [];
      const link = scanFormula(family.formula).find(({ kind, text }) => kind === "text" && readsAnother(text));
      if (!link) return [];
      const cells = rangesOf(
        family.sheet,
        family.rows.map((row) => ({ row, column: family.column })),
      );
      return [{ cells, facts: { link: link.text, count: family.rows.length } }];
    }),
};

/** A workbook's name in brackets before the `!` of its sheet, outside quoted text. */
function readsAnother(text: string): boolean {
  const [outside = ""] = text.split('"', 1);
  return IN_BRACKETS.test(outside.slice(0, Math.max(0, outside.lastIndexOf("!"))));
}
