/** Reads dates given outside a table. */
import { messages } from "../../i18n/fr/messages";
import type { Day } from "../../rules/exact/day";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Arguments } from "../call";
import type { Content } from "../../spreadsheet/cell/content";
import { readDay } from "../../spreadsheet/cell/date";
import { describe, isBlank } from "../../spreadsheet/cell/text";
import { invalid, missing, Rejection } from "../rejection";

/** No date is 0: a 0 is a blank. */
export function isBlankDate(cell: Content): boolean {
  return isBlank(cell) || cell === 0 || cell === ZERO_OR_BLANK;
}

/** The day of a cell; a blank is not known yet. */
export function readDateCell(cell: Content, where: string): Day | Rejection {
  if (isBlankDate(cell)) return missing(messages.dateMissing(where));
  if (typeof cell === "object" && cell !== null) {
    const message = messages.errorInCell(where, cell.error);
    return cell.error === "#N/A" ? missing(message) : invalid(message);
  }
  return readDay(cell) ?? invalid(messages.notADate(where, describe(cell)));
}

/** The day of an argument of one cell. */
export function readDate(call: Arguments, parameter: string): Day | Rejection {
  const block = call.block(parameter);
  if (block === null) return invalid(messages.argumentRequired(call.nameOf(parameter))).standing();
  if (block.length !== 1 || block[0]?.length !== 1)
    return invalid(messages.oneCellOnly(call.nameOf(parameter))).standing();
  const day = readDateCell(block[0][0] ?? null, call.where(parameter, 0, 0));
  return day instanceof Rejection ? day.standing() : day;
}

/** The same; `null` when the argument is left out or blank. */
export function readOptionalDate(call: Arguments, parameter: string): Day | null | Rejection {
  const block = call.block(parameter);
  const isOne = block?.length === 1 && block[0]?.length === 1;
  return block === null || (isOne && isBlankDate(block[0]?.[0] ?? null)) ? null : readDate(call, parameter);
}
