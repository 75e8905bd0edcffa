/** `CNAM.APPROVAL`: whether an instructor needs an agrément. */
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import { messages } from "../../i18n/fr/messages";
import { isZero, ZERO, type Ratio } from "../../rules/exact/ratio";
import { needsApproval, type ApprovalRules } from "../../rules/staffing/approval";
import type { Trace } from "../../rules/trace";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { cellIn, commonShape, placeIn } from "../reading/broadcast";
import { readHours } from "../reading/hours";
import { isBlank } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection } from "../rejection";
import { approvalRulesOf, THRESHOLD } from "./staffing-rules";

export const approval = defineFunction({
  id: "APPROVAL",
  category: "governance",
  summary: {
    fr: "L’agrément est-il nécessaire ? VRAI quand la part de l’intervenant dans l’unité atteint le seuil de la convention.",
    en: "Is an agrément (the Cnam’s approval of an instructor) needed? TRUE when their part of the unit reaches the threshold.",
  },
  returns: { fr: "VRAI ou FAUX, pour chaque valeur d’« heures »", en: "TRUE or FALSE, for each value of « hours »" },
  parameters: ["heures", { id: "heures_ue", optional: false }],
  example: { formula: '=CNAM.APPROVAL({8.99;9},30,"gessms-2026")' },
  run: (call) => {
    const read = all([
      call.absence("heures"),
      call.absence("heures_ue"),
      approvalRulesOf(call.rules) ?? missing(messages.keyNotInConvention(THRESHOLD, call.rules.convention.id)),
    ]);
    if (read instanceof Rejection) return read;
    const [, , rules] = read;
    const shape = commonShape([call.block("heures"), call.block("heures_ue")]);
    if ("misfit" in shape) return invalid(words.shapesDiffer(call.nameOf("heures"), call.nameOf("heures_ue")));
    return Array.from({ length: shape.rows }, (_, row) => {
      const trace = call.traceOf(row);
      return Array.from({ length: shape.columns }, (__, column) => approve(call, row, column, rules, trace));
    });
  },
});

function approve(call: Call, row: number, column: number, rules: ApprovalRules, trace: Trace | undefined): ResultValue {
  const hours = hoursAt(call, "heures", row, column);
  if (hours === null) return "";
  const unitHours = hoursAt(call, "heures_ue", row, column);
  const read = all([hours, unitHours]);
  if (read instanceof Rejection) return read.toCell();
  const [given, whole] = read;
  if (whole === null || isZero(whole)) {
    const where = call.where("heures_ue", ...placeIn(call.block("heures_ue"), row, column));
    return missing(words.unitHoursMissing(where)).toCell();
  }
  return needsApproval(given, whole, rules, trace);
}

function hoursAt(call: Call, parameter: string, row: number, column: number): Ratio | null | Rejection {
  const block = call.block(parameter);
  const cell: Content = cellIn(block, row, column);
  if (isBlank(cell)) return null;
  // No hour, or none yet, needs no agrément either way.
  if (cell === ZERO_OR_BLANK) return ZERO;
  return readHours(cell, () => call.where(parameter, ...placeIn(block, row, column)));
}
