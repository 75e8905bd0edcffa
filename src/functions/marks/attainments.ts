/** Reads what a learner has of something required: a level of language, a number of months, or somebody's verdict. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import type { Ratio } from "../../rules/exact/ratio";
import type { Attainment } from "../../rules/grading/candidate";
import { LANGUAGE_LEVELS, type LanguageLevel } from "../../rules/grading/language-level";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Content } from "../../spreadsheet/cell/content";
import { readMark } from "../reading/mark";
import { describe, isBlank, trim } from "../../spreadsheet/cell/text";
import { invalid, Rejection } from "../rejection";
import type { TableRow } from "../table/table-row";

const UNKNOWN: Attainment<never> = { kind: "unknown" };

/** A level from A1 to C2, a mark code or « Validée ». No level is 0: a 0 is a blank. */
export function readLevel<Id extends string>(row: TableRow<Id>, id: Id): Attainment<LanguageLevel> {
  const cell = row.raw(id);
  if (cell === 0 || cell === ZERO_OR_BLANK || isNotKnown(cell)) return UNKNOWN;
  const typed = trim(describe(cell)).toUpperCase();
  const value = LANGUAGE_LEVELS.find((level) => level === typed);
  if (value !== undefined) return { kind: "measured", value };
  const judged = readJudgement(cell);
  if (judged) return judged;
  row.fail(invalid(marksMessages.notALevel(row.where(id), describe(cell))));
  return UNKNOWN;
}

/** A number of months, « 24 mois », or a verdict. */
export function readMonths<Id extends string>(row: TableRow<Id>, id: Id): Attainment<Ratio> {
  const cell = row.raw(id);
  if (isNotKnown(cell)) return UNKNOWN;
  const judged = readJudgement(cell);
  if (judged) return judged;
  const value = row.number(id, { min: 0, suffix: "mois" });
  return value === null ? UNKNOWN : { kind: "measured", value };
}

/** Blank, or an error of the sheet that means it. */
function isNotKnown(cell: Content): boolean {
  return isBlank(cell) || (typeof cell === "object" && cell?.error === "#N/A");
}

/** A verdict, an exemption, or an absence, which is no success. */
function readJudgement(cell: Content): Attainment<never> | undefined {
  if (typeof cell !== "string") return undefined;
  const mark = readMark(cell, () => "");
  if (mark instanceof Rejection) return undefined;
  if (mark.kind === "verdict") return { kind: "judged", sufficient: mark.validated };
  if (mark.kind === "exempt" || mark.kind === "neutral") return { kind: "judged", sufficient: true };
  return mark.kind === "absence" ? { kind: "judged", sufficient: false } : undefined;
}
