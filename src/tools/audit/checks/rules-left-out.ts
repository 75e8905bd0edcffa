/** CNAM formulas that leave the rules out although the workbook has its own: they apply the national rules instead. */
import { translateFormula } from "../../../workbook/formula/references";
import { RULES_NAME } from "../../rules-name";
import { callsOf } from "../cnam-calls";
import { mending, rangesOf } from "../cells";
import type { Check, Found } from "../check";
import type { FormulaFamily } from "../formula-family";
import { rulesArgument } from "../rules-of-call";

export const rulesLeftOut: Check = {
  id: "rulesLeftOut",
  severity: "warning",
  find(context) {
    if (context.inForce.range === null) return [];
    const families = new Set(
      context.cnamCalls.filter(({ call }) => rulesArgument(call) === "").map(({ family }) => family),
    );
    return [...families].map((family) => {
      const sheet = context.sheetNamed(family.sheet);
      const anchors = family.rows.filter((row) => sheet?.cells[row]?.[family.column]?.spilledFrom === undefined);
      return foundIn(family, anchors);
    });
  },
};

function foundIn(family: FormulaFamily, rows: readonly number[]): Found {
  const { sheet, column, formula } = family;
  const [first = 0] = family.rows;
  const mended = withRules(formula);
  const id = callsOf(formula).find((call) => rulesArgument(call) === "")?.description.id ?? "";
  return {
    cells: rangesOf(
      sheet,
      rows.map((row) => ({ row, column })),
    ),
    facts: { formula, mended, count: rows.length, id },
    fix: mending(
      sheet,
      rows.map((row) => ({ row, column, input: { formula: translateFormula(mended, row - first, 0) } })),
    ),
  };
}

/** From the last call to the first, so that the places of the others stay. */
function withRules(formula: string): string {
  const calls = callsOf(formula).filter((call) => rulesArgument(call) === "");
  return calls
    .sort((a, b) => b.end - a.end)
    .reduce((text, { description, args, end }) => {
      const place = description.parameters.length - 1;
      // An argument left blank at the end is already there, between its commas.
      const added =
        args.length > place ? RULES_NAME : `${",".repeat(place - Math.max(args.length, 1) + 1)}${RULES_NAME}`;
      return text.slice(0, end) + added + text.slice(end);
    }, formula);
}
