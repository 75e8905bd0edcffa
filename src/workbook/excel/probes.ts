/** Uses of Excel newer than the oldest one supported (ExcelApi 1.14, Excel 2021): each asks first. */

/** Hears of renamed sheets where Excel tells (ExcelApi 1.17); elsewhere they are noticed at the next reading. */
export function listenToRenames(sheets: Excel.WorksheetCollection, listener: () => Promise<void>): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) sheets.onNameChanged.add(listener);
}
