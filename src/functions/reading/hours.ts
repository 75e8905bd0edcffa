/** Reads a number of hours. */
import { governanceMessages } from "../../i18n/fr/messages/governance";
import { messages } from "../../i18n/fr/messages";
import { atLeast, isNegative, ratio, type Ratio } from "../../rules/exact/ratio";
import type { Content } from "../../spreadsheet/cell/content";
import { invalid, missing, type Rejection } from "../rejection";
import { readDurationText } from "./duration";
import { readQuantityText, readRatio } from "../../spreadsheet/cell/number-text";
import { unread } from "./unread";

/** No training lasts so long. */
const TOO_LONG = ratio(10n ** 9n);
const UNIT = /h(?:eures?)?$/iu;

/** `7`, `7 h`, `223:30`, `223 h 30`; `undefined` for anything else. */
export function readHoursText(text: string): Ratio | undefined {
  return readQuantityText(text.trim().replace(UNIT, "")) ?? readDurationText(text);
}

/** A non-blank cell: a number, or one kept as text, with or without its « h », or a duration as text, `223:30`. */
export function readHours(cell: Content, where: () => string): Ratio | Rejection {
  if (typeof cell === "object" && cell !== null) {
    const message = messages.errorInCell(where(), cell.error);
    return cell.error === "#N/A" ? missing(message) : invalid(message);
  }
  const hours = readRatio(cell, readHoursText);
  return !hours || isNegative(hours) || atLeast(hours, TOO_LONG)
    ? unread(cell, where(), governanceMessages.notHours)
    : hours;
}
