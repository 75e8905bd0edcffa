/** What a formula makes of an amount that the user's own cell keeps as text. */
import { isWhole, multiply, ratio, type Ratio } from "../../../rules/exact/ratio";
import { decimalSignOf, readAmountText, twoReadings, type DecimalSign } from "../../../spreadsheet/cell/number-text";
import { RULES_NAME } from "../../rules-name";

/**
 * As the text is written when the table is attached. Typed anew as a number, or as a text with one reading, the cell is
 * read for what it is.
 *
 * @param isHours read by a function that takes « 400 h » and « 223:30 »
 * @param sign before the decimals of the column, where it is known
 */
export function typedNumber(cell: string, text: string, isHours: boolean, sign: DecimalSign | undefined): string {
  const asWritten = `CNAM.MARGIN(${cell},0,${RULES_NAME})`;
  if (twoReadings(text)) {
    const written = text.includes(".") ? "." : ",";
    // Without an answer the function refuses the text, and says why.
    if (sign === undefined) return asWritten;
    const digits = `CNAM.MARGIN(SUBSTITUTE(${cell},"${written}",""),0,${RULES_NAME})`;
    return `IF(ISNUMBER(${cell}),${cell},IFERROR(${asWritten},${digits}${written === sign ? THREE_DECIMALS : ""}))`;
  }
  if (isHours) return cell;
  return isInCents(readAmountText(text)) ? asWritten : finer(cell, text);
}

const THREE_DECIMALS = "/1000";

function isInCents(amount: Ratio | undefined): boolean {
  return amount === undefined || isWhole(multiply(amount, ratio(100n)));
}

/** « 0,603 »: functions that answer in euros round to the cent. */
function finer(cell: string, text: string): string {
  const [decimals, thousands] = decimalSignOf([text]) === "." ? [".", ","] : [",", "."];
  return `IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(SUBSTITUTE(${cell},"€",""),"${decimals}","${thousands}"))`;
}
