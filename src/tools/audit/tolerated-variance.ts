/** How far an actual amount may be from its forecast, in percent, as the user has set it; kept in the workbook. */
import { readNumberText } from "../../spreadsheet/cell/number-text";
import { isNegative, type Ratio } from "../../rules/exact/ratio";
import type { Edit } from "../../workbook/plan";

export const VARIANCE_SETTING = "audit.variance";

/** What somebody typed, or the setting as it is kept: `10`, `12,5`; `undefined` for anything else. */
export function readVariance(text: string): Ratio | undefined {
  const percent = readNumberText(text);
  return percent === undefined || isNegative(percent) ? undefined : percent;
}

/** As it is typed; `null` where nothing is to be told of variances. */
export function varianceEdit(percent: string | null): Edit {
  return { kind: "setting", key: VARIANCE_SETTING, value: percent };
}
