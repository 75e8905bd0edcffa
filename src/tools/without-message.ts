/** What a cell holds, or a function of ours answered, with an error's code alone: as functions take it, and cells keep it. */
import type { ResultValue } from "../functions/host";
import type { CellError, CellValue } from "../workbook/model";

type Value = Exclude<CellValue, CellError> | { readonly error: CellError["error"] };

export function withoutMessage(value: CellValue | ResultValue): Value {
  return typeof value === "object" && value !== null ? { error: value.error } : value;
}
