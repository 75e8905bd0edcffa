/** Reads a cell of final results: what a mark may be, or a status given by `UE_STATUS`. */
import { messages } from "../../i18n/fr/messages";
import type { UnitResult } from "../../rules/grading/unit-result";
import type { UnitStatus } from "../../rules/grading/unit-grade";
import type { Content } from "../../spreadsheet/cell/content";
import type { Rejection } from "../rejection";
import { readMarkUnder, type MarkRules } from "./mark";
import { fold } from "../../spreadsheet/cell/text";

const STATUSES: ReadonlyMap<string, UnitStatus> = new Map(
  (Object.entries(messages.status) as [UnitStatus, string][]).map(([status, text]) => [fold(text), status]),
);

export function readUnitResult(rules: MarkRules, cell: Content, where: () => string): UnitResult | Rejection {
  const status = typeof cell === "string" ? STATUSES.get(fold(cell)) : undefined;
  return status === undefined ? readMarkUnder(rules, cell, where) : { kind: "status", status };
}
