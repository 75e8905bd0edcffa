/** Lines of a budget further from their forecast than the user tolerates. */
import { fromCents } from "../../../rules/exact/cents";
import { compare, divide, magnitude, multiply, ratio, toNumber, type Ratio } from "../../../rules/exact/ratio";
import { settingOf } from "../../../workbook/model-edit/settings-sheet";
import { comparedLines, type ComparedLine } from "../accounts/compared-lines";
import type { Check, Found } from "../check";
import { readVariance, VARIANCE_SETTING } from "../tolerated-variance";

const HUNDRED = ratio(100);

export const varianceBeyond: Check = {
  id: "varianceBeyond",
  severity: "warning",
  find: (context) => {
    const tolerated = readVariance(settingOf(context.workbook, VARIANCE_SETTING) ?? "");
    return tolerated === undefined ? [] : comparedLines(context).flatMap((line) => beyond(line, tolerated));
  },
};

function beyond(line: ComparedLine, tolerated: Ratio): readonly Found[] {
  const { label, cell, forecast, actual, favourable, isClosed } = line;
  const difference = actual - forecast;
  const side = difference < 0n ? "below" : "above";
  if (difference === 0n || (!isClosed && side === favourable)) return [];
  const percent = forecast === 0n ? null : magnitude(divide(multiply(ratio(difference), HUNDRED), ratio(forecast)));
  if (percent !== null && compare(percent, tolerated) <= 0) return [];
  const euros = (cents: bigint): number => toNumber(fromCents(cents));
  const facts = {
    line: label,
    sheet: cell.sheet,
    forecast: euros(forecast),
    actual: euros(actual),
    difference: euros(side === "below" ? -difference : difference),
    side,
    percent: percent === null ? "" : Math.round(toNumber(percent) * 10) / 10,
    tolerated: toNumber(tolerated),
  };
  return [{ cells: [cell], facts, subject: `${label} ${side}`, alike: side }];
}
