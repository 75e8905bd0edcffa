/** Whether the workbook counts its days from 1904, as Excel for Mac long did. */

/** No property says so: Excel is asked what number it gives to the second day of that year. */
export function askDates1904(workbook: Excel.Workbook): () => boolean {
  const day = workbook.functions.date(1904, 1, 2);
  day.load({ value: true });
  return () => day.value === 1;
}
