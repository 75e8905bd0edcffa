/** The years that a sheet says it is about: `2026-2027` in its name or in one of its cells. */
import type { SheetModel } from "../../workbook/model";
import { cellsIn } from "../../workbook/model-edit/cells";

const ACADEMIC = /(?<!\d)(20\d\d)\s?[-–/]\s?(20\d\d)(?!\d)/g;

export function readAcademicYears({ name, cells }: SheetModel): ReadonlySet<number> {
  const texts = [name];
  for (const { cell } of cellsIn(cells)) if (typeof cell.value === "string") texts.push(cell.value);
  const years = new Set<number>();
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(ACADEMIC)) {
      if (Number(second) === Number(first) + 1) years.add(Number(first)).add(Number(second));
    }
  }
  return years;
}
