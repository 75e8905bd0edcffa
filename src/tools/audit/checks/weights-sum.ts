/** Weights given as shares that do not make a whole. */
import { readRatio, readShareText } from "../../../spreadsheet/cell/number-text";
import { atLeast, equals, isZero, ONE, sum, toNumber, type Ratio } from "../../../rules/exact/ratio";
import type { AuditedTable } from "../audited-table";
import { rangesOf } from "../cells";
import type { Check, Found } from "../check";

export const weightsSum: Check = {
  id: "weightsSum",
  severity: "warning",
  find: (context) =>
    context.marksTables.flatMap((table) =>
      table.units.flatMap(({ marks, name }) => ofUnit(table, marks, name ?? table.sheet.name)),
    ),
};

/** Coefficients (1, 2, 3) need make no whole; shares do. */
function ofUnit(table: AuditedTable, columns: readonly number[], unit: string): readonly Found[] {
  if (columns.length < 2) return [];
  return table.special("weights").flatMap((row) => {
    const weights = columns.flatMap((column): readonly Ratio[] => {
      const weight = readRatio(table.value(row, column), readShareText);
      return weight ? [weight] : [];
    });
    const areShares = weights.length === columns.length && weights.every((one) => !atLeast(one, ONE) && !isZero(one));
    const whole = sum(weights);
    if (!areShares || equals(whole, ONE) || isThirds(whole)) return [];
    const cells = rangesOf(
      table.sheet.name,
      columns.map((column) => ({ row, column })),
    );
    return [{ cells, facts: { unit, sum: toNumber(whole) } }];
  });
}

/** 0,33 + 0,33 + 0,33: as near to a whole as two decimals come. */
function isThirds(whole: Ratio): boolean {
  return Math.abs(toNumber(whole) - 1) <= 0.0101;
}
