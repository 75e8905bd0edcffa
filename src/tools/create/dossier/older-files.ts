/** Names that files made by earlier versions lack, and where what they stand for is. */
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { absoluteRange } from "../../cell-reference";
import type { LinkedRequest } from "../sheet-request";

/** The days of expenses stand left of their parties. */
export function datesOfOlderFile(workbook: WorkbookModel, { links }: LinkedRequest): readonly Edit[] {
  const ranges = links.rangesIn(workbook);
  const parties = ranges.get("expenseParties");
  if (!parties || ranges.has("expenseDates")) return [];
  const formula = `=${absoluteRange({ ...parties, column: parties.column - 1 })}`;
  return [{ kind: "name", name: links.of("expenseDates"), formula }];
}
