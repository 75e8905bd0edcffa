/** Reads amounts in euros. */
import { messages } from "../../i18n/fr/messages";
import { atLeast, magnitude, ratio, type Ratio } from "../../rules/exact/ratio";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Arguments } from "../call";
import type { Content } from "../../spreadsheet/cell/content";
import { invalid, missing, type Rejection } from "../rejection";
import { readCells } from "./cells";
import { unread } from "./unread";
import { readAmountText, readRatio } from "../../spreadsheet/cell/number-text";
import { describe, isBlank } from "../../spreadsheet/cell/text";

/** The cells of an argument in reading order, exactly; `null` for a blank. An optional argument left out has none. */
export function readAmounts(call: Arguments, parameter: string): readonly (Ratio | null)[] | Rejection {
  return readCells(call, parameter, readAmount);
}

/** The amounts that are there, without the blanks. */
export function present(amounts: readonly (Ratio | null)[]): readonly Ratio[] {
  return amounts.filter((amount) => amount !== null);
}

/** From here on a spreadsheet's numbers no longer hold every cent. */
const TOO_LARGE = ratio(10n ** 13n);

function readAmount(cell: Content, where: () => string): Ratio | null | Rejection {
  if (isBlank(cell)) return null;
  if (cell === ZERO_OR_BLANK) return missing(messages.zeroOrBlank(where()));
  if (typeof cell === "object" && cell !== null) {
    const message = messages.errorInCell(where(), cell.error);
    return cell.error === "#N/A" ? missing(message) : invalid(message);
  }
  const amount = readRatio(cell, readAmountText);
  if (!amount) return unread(cell, where(), messages.notAnAmount);
  return atLeast(magnitude(amount), TOO_LARGE) ? invalid(messages.amountTooLarge(where(), describe(cell))) : amount;
}
