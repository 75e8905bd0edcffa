/** Every mark of a list, as the pane brings them in. */
import type { Grid } from "../../../src/tools/import/grid";
import type { ImportSheetOptions } from "../../../src/tools/import/import-sheet";
import { personMarks } from "../../../src/tools/import/person-marks";
import { recogniseSource } from "../../../src/tools/import/recognise-source";

export function marksOf(grid: Grid): Pick<ImportSheetOptions, "list" | "columns" | "people"> {
  const recognised = recogniseSource(grid);
  if (recognised.kind !== "marks") throw new Error(`recognised as ${recognised.kind}`);
  const { list } = recognised;
  const columns = list.marks.map((column) => ({ column }));
  return { list, columns, people: personMarks(list, columns, null) };
}
