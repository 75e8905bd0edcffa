/** Amounts, hours and quantities kept as text: no sum counts them. */
import { readAmountText } from "../../../functions/reading/number-text";
import { toNumber } from "../../../rules/exact/ratio";
import { EURO_FORMAT } from "../../create-budget";
import type { Check } from "../check";
import { textsToMend } from "../typed-texts";

export const amountsAsText: Check = {
  id: "amountsAsText",
  severity: "warning",
  find: (context) =>
    context.tables.flatMap((table) =>
      table.columns("amount", "rate", "npec", "quantity", "hours", "credits", "coefficient").flatMap(({ column }) =>
        textsToMend(table, column, [...table.dataRows, ...table.special("total")], (text, row) => {
          const amount = readAmountText(text);
          if (!amount) return undefined;
          const format = table.cell(row, column)?.style?.numberFormat;
          const wanted = /€|EUR/i.test(text) ? EURO_FORMAT : format === "@" ? "General" : undefined;
          return { input: toNumber(amount), ...(wanted !== undefined && { format: wanted }) };
        }),
      ),
    ),
};
