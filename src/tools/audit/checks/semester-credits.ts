/** Semesters whose credits are not those that the programme gives to each. */
import { foldHeading } from "../../../spreadsheet/words/heading-fold";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";
import { statedCredits } from "../unit-credits";

const KEY = "programme.ects.perSemester";
const SEMESTER = /^(?:semestre|sem|s)$/;
const FEWEST_UNITS = 2;

export const semesterCredits: Check = {
  id: "semesterCredits",
  severity: "error",
  find(context) {
    const wanted = context.rules.get(KEY);
    if (typeof wanted !== "number") return [];
    return context.tables.flatMap((table) => {
      const column = semesterColumn(table);
      if (column === undefined) return [];
      return statedCredits(table).flatMap((stated) => {
        const semesters = new Map<string, { sum: number; cells: Found["cells"][number][] }>();
        for (const { credits, cell, row } of stated) {
          if (row === undefined) continue;
          const semester = textOf(table.value(row, column));
          const known = semesters.get(semester) ?? { sum: 0, cells: [] };
          semesters.set(semester, { sum: known.sum + credits, cells: [...known.cells, cell] });
        }
        return [...semesters].flatMap(([semester, { sum, cells }]): readonly Found[] => {
          if (semester === "" || cells.length < FEWEST_UNITS || sum === wanted) return [];
          return [{ cells, facts: { semester, sum, wanted }, source: context.rules.source(KEY) }];
        });
      });
    });
  },
};

function semesterColumn(table: AuditedTable): number | undefined {
  return table.found.columns.find(({ column }) => SEMESTER.test(foldHeading(table.headingOf(column))))?.column;
}
