/** Reads a single date given as an argument. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import type { Day } from "../../rules/exact/day";
import { ZERO_OR_BLANK } from "../blank-or-zero";
import type { Call } from "../call";
import { readDay } from "../reading/date";
import { describe, isBlank } from "../reading/text";
import { invalid, missing, type Rejection } from "../rejection";

/** The day of a single cell; `null` when it is left out or blank (a 0 is a blank: no date is). */
export function readDayArgument(call: Call, parameter: string): Day | null | Rejection {
  const block = call.block(parameter);
  if (block === null) return null;
  if (block.length !== 1 || block[0]?.length !== 1) return invalid(messages.oneCellOnly(call.nameOf(parameter)));
  const cell = block[0][0] ?? null;
  if (isBlank(cell) || cell === 0 || cell === ZERO_OR_BLANK) return null;
  const where = call.where(parameter, 0, 0);
  if (typeof cell === "object" && cell !== null) {
    const message = messages.errorInCell(where, cell.error);
    return cell.error === "#N/A" ? missing(message) : invalid(message);
  }
  return readDay(cell) ?? invalid(financeMessages.notADay(where, describe(cell)));
}
