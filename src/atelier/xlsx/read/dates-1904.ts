/** Workbooks that count days from 1904, as Excel for Mac long did: their dates are brought to the usual count. */
import type { Area, ConditionalRule, Operand, SheetModel, Validation } from "../../../workbook/model";
import { DAYS_FROM_1900_TO_1904 } from "../../../workbook/dates-1904";
import { cellsIn } from "../../../workbook/model-edit/cells";
import type { NotKeptList } from "../not-kept";
import { isCalendarFormat } from "../../../spreadsheet/calendar-format";

/** The sheet with the days that its rules compare cells to in the usual count, like the cells themselves. */
export function rulesInUsualDays(sheet: SheetModel, notKept: NotKeptList): SheetModel {
  const { validations, conditionalFormats } = sheet;
  const isOfDates = (areas: readonly Area[]): boolean => areas.some((area) => holdsDates(sheet, area));
  const converted = <T extends { readonly areas: readonly Area[] }>(item: T, next: T): T => {
    if (next !== item) notKept.add("dates1904", sheet.name);
    return next;
  };
  return {
    ...sheet,
    ...(validations && {
      validations: validations.map((item) => converted(item, validationInUsualDays(item, isOfDates))),
    }),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((item) =>
        isOfDates(item.areas) ? converted(item, { ...item, rule: conditionInUsualDays(item.rule) }) : item,
      ),
    }),
  };
}

function holdsDates({ cells }: SheetModel, area: Area): boolean {
  for (const { cell } of cellsIn(cells, area)) if (isCalendarFormat(cell.style?.numberFormat ?? "")) return true;
  return false;
}

/** Lengths of texts are no dates; numbers are where the cells show them as dates. */
function validationInUsualDays(item: Validation, isOfDates: (areas: readonly Area[]) => boolean): Validation {
  const { rule, areas } = item;
  if (!("operands" in rule) || rule.kind === "textLength") return item;
  if (rule.kind !== "date" && !isOfDates(areas)) return item;
  return { ...item, rule: { ...rule, operands: rule.operands.map(inUsualDays) } };
}

function conditionInUsualDays(rule: ConditionalRule): ConditionalRule {
  if (rule.kind === "cell") return { ...rule, operands: rule.operands.map(inUsualDays) };
  if (rule.kind !== "colorScale") return rule;
  const stops = rule.stops.map((stop) =>
    typeof stop.at === "object" && "number" in stop.at
      ? { ...stop, at: { number: stop.at.number + DAYS_FROM_1900_TO_1904 } }
      : stop,
  );
  return { ...rule, stops };
}

/** A formula reads cells and functions of dates, which already are in the usual count. */
function inUsualDays(operand: Operand): Operand {
  return typeof operand === "number" ? operand + DAYS_FROM_1900_TO_1904 : operand;
}
