/** Reads the year N of a training. */
import { messages } from "../../i18n/fr/messages";
import type { Arguments } from "../call";
import type { Content } from "../../spreadsheet/cell/content";
import { invalid, missing, type Rejection } from "../rejection";
import { describe, isBlank, trim } from "../../spreadsheet/cell/text";

const FIRST_YEAR = 1900;
const LAST_YEAR = 9998;
/** `2026`, or an academic year `2026-2027`, `2026/2027`. */
const TYPED = /^(\d{4})(?:\s*[-/–]\s*(\d{4}))?$/;

/** The year N of a single cell; a blank is not known yet (a 0 is a blank: no training starts in year 0). */
export function readYear(call: Arguments, parameter: string): number | Rejection {
  const year = yearOf(call, parameter);
  return typeof year === "number" ? year : year.standing();
}

function yearOf(call: Arguments, parameter: string): number | Rejection {
  const absence = call.absence(parameter);
  if (absence) return absence;
  const block = call.block(parameter) ?? [];
  if (block.length !== 1 || block[0]?.length !== 1) return invalid(messages.oneCellOnly(call.nameOf(parameter)));
  const cell: Content = block[0][0] ?? null;
  if (isBlank(cell) || cell === 0) return missing(messages.yearMissing(call.nameOf(parameter)));
  const year = typeof cell === "string" ? typedYear(cell) : cell;
  const isYear = typeof year === "number" && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear ? year : invalid(messages.notAYear(call.where(parameter, 0, 0), describe(cell)));
}

/** `NaN` for a text that is neither a year nor a year and the next. */
function typedYear(text: string): number {
  const [, first, second] = TYPED.exec(trim(text)) ?? [];
  const year = Number(first ?? Number.NaN);
  return second === undefined || Number(second) === year + 1 ? year : Number.NaN;
}
