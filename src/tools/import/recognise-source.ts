/** What a file or a sheet is, by its form alone: its name and its extension may lie. */
import { isBlankRow, type Grid } from "./grid";
import type { MarksList } from "./marks-list";
import { readNpecList, type NpecList } from "./npec-list";
import { readAnyTable } from "./sources/any-table";
import { readApogee } from "./sources/apogee";
import { readMoodle } from "./sources/moodle";
import { readPegase } from "./sources/pegase";
import { readScodoc } from "./sources/scodoc";

export type Recognised =
  | { readonly kind: "marks"; readonly list: MarksList }
  | { readonly kind: "npec"; readonly list: NpecList }
  | { readonly kind: "nothing"; readonly reason: NothingReason };

export type NothingReason =
  "empty" | /** A table, of something else. */ "noMarks" | /** The right form, and nobody in it. */ "nobody";

export function recogniseSource(grid: Grid): Recognised {
  if (grid.every(isBlankRow)) return { kind: "nothing", reason: "empty" };
  const npec = readNpecList(grid);
  if (npec) return { kind: "npec", list: npec };
  const list = readApogee(grid) ?? readPegase(grid) ?? readMoodle(grid) ?? readScodoc(grid) ?? readAnyTable(grid);
  if (!list || list.marks.length === 0) return { kind: "nothing", reason: "noMarks" };
  return list.rows.length === 0 ? { kind: "nothing", reason: "nobody" } : { kind: "marks", list };
}
