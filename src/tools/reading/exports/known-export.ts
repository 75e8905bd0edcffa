/** The marks of a platform, known by the form of its export. */
import { readNumberText } from "../../../spreadsheet/cell/number-text";
import { readDay } from "../../../spreadsheet/cell/date";
import { textAt, type Grid } from "../../import/grid";
import { readApogee } from "./apogee";
import { readApogeeWeb } from "./apogee-web";
import { readBlackboard } from "./blackboard";
import { readCanvas } from "./canvas";
import type { MarksList } from "./marks-list";
import { readMoodle } from "./moodle";

export function knownExport(grid: Grid): MarksList | null {
  const list = readApogee(grid) ?? readApogeeWeb(grid) ?? readCanvas(grid) ?? readBlackboard(grid) ?? readMoodle(grid);
  return list && !isShifted(list) ? list : null;
}

/** Dates or figures under the names: the columns are no longer those that the form declares. */
function isShifted({ grid, who, rows }: MarksList): boolean {
  const names = [who.lastName, who.firstName, who.fullName].filter((column) => column !== undefined);
  return names.some((column) => {
    const texts = rows.map((row) => textAt(grid, row, column)).filter((text) => text !== "");
    const others = texts.filter((text) => readNumberText(text) !== undefined || readDay(text) !== undefined);
    return others.length > 0 && others.length * 2 >= texts.length;
  });
}
