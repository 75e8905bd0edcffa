/** How a financial file is called where a workbook has several: by its first sheets. */
const SHOWN = 3;

export function fileName(sheets: readonly string[]): string {
  return sheets.slice(0, SHOWN).join(", ") + (sheets.length > SHOWN ? "…" : "");
}
