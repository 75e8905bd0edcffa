/** What a cell is called by the sheet around it: what heads its row, then its column. */
import type { CellValue, SheetModel } from "../../workbook/model";

/** « GRETA-CFA, Enseignement · Prévu »; empty where nothing heads it. */
export function cellTitle({ cells }: SheetModel, row: number, column: number): string {
  const isText = (value: CellValue): value is string => typeof value === "string" && value.trim() !== "";
  const valueAt = (at: number, to: number): CellValue => cells[at]?.[to]?.value ?? null;
  const before = Array.from({ length: column }, (_, to) => valueAt(row, to)).filter(isText);
  const above = Array.from({ length: row }, (_, up) => valueAt(row - 1 - up, column)).find(isText);
  return [before.slice(0, 2).join(", "), above ?? ""].filter((part) => part !== "").join(" · ");
}
