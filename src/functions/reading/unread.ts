/** What is told of a cell that holds no number, or two. */
import { messages } from "../../i18n/fr/messages";
import { toNumber } from "../../rules/exact/ratio";
import type { Content } from "../../spreadsheet/cell/content";
import { twoReadings } from "../../spreadsheet/cell/number-text";
import { describe, withoutEnd } from "../../spreadsheet/cell/text";
import { invalid, type Rejection } from "../rejection";

/** « 1.200 h », « 1.200 km », « 1.200 € ». */
const UNIT = /[\s\p{L}€]/u;

/** @param wrong says of a cell that holds no number what was expected there */
export function unread(cell: Content, where: string, wrong: (where: string, read: string) => string): Rejection {
  const both = typeof cell === "string" ? twoReadings(withoutEnd(cell, UNIT)) : undefined;
  if (!both) return invalid(wrong(where, describe(cell)));
  const [thousands, decimals] = [describe(toNumber(both.thousands)), describe(toNumber(both.decimals))];
  return invalid(messages.twoReadings(where, describe(cell), thousands, decimals));
}
