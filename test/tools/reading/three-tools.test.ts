/** « Brancher », « Importer » and « Contrôler » see the same columns, scales and people on every sheet of the corpus. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { toNumber } from "../../../src/rules/exact/ratio";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { AuditContext } from "../../../src/tools/audit/audit-context";
import { recogniseSheet } from "../../../src/tools/import/recognise-source";
import { plainSheet } from "../../../src/tools/import/plain-sheet";
import { targetTable } from "../../../src/tools/import/target-table";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { TableReading } from "../../../src/tools/reading/sheet-reading";
import type { SheetModel } from "../../../src/workbook/model";
import { messyWorkbooks } from "../../fixtures/messy/build";
import { corpus } from "../recognise/corpus/corpus";
import { templates } from "../recognise/corpus/templates";
import { knownSheets, sheetOfKnown } from "./known-sheets";
import { variants, writtenSheets } from "./variants";

const convention = conventionById("cnam")!;
const codes = catalogueCodes(convention);
const WITH_MARKS = ["learnerPerRow", "learnerAndUnitPerRow"];

const sheets: readonly (readonly [string, SheetModel])[] = [
  ...corpus().map(({ family, name, sheet }) => [`${family}, ${name}`, sheet] as const),
  ...templates.map(({ name, sheet }) => [name, sheet] as const),
  ...knownSheets.map((known) => [known.id, sheetOfKnown(known)] as const),
  ...[...variants, ...writtenSheets].map(({ kind, place, sheet }) => [`${kind}, ${place}`, sheet] as const),
  ...Object.entries(messyWorkbooks).flatMap(([name, { sheets: all }]) => all.map((sheet) => [name, sheet] as const)),
];

/** By column: what it is out of, as a number where it is one. */
function marksOf({ columns }: TableReading): ReadonlyMap<number, unknown> {
  return new Map(
    columns.flatMap(({ column, role, scale }) =>
      role.value === "mark" && scale ? [[column, scale.value.kind === "number" ? scale.value.outOf : scale.value]] : [],
    ),
  );
}

describe("every sheet of the corpus", () => {
  it("is worth comparing", () => {
    const read = sheets.flatMap(([, sheet]) => readSheet(sheet, { codes }).tables);
    expect(read.filter(({ layout }) => WITH_MARKS.includes(layout.value)).length).toBeGreaterThan(300);
  });

  it("is read once for « Brancher » and « Contrôler »", () => {
    for (const [name, sheet] of sheets) {
      const { tables } = readSheet(sheet, { codes });
      const context = new AuditContext({ sheets: [sheet], names: [] }, convention, null);
      expect(
        context.tables.map(({ reading }) => reading),
        name,
      ).toEqual(tables);
      for (const table of context.tables) {
        const attachment = attachmentOf(table.reading, convention);
        // Regrouped on a sheet of its own, it is read there again.
        if (attachment.made) continue;
        expect(attachment.table.columns, name).toBe(table.found.columns);
        const looked = new Set(table.marks.map(({ column }) => column));
        if (!WITH_MARKS.includes(table.reading.layout.value) || table.who.length === 0) continue;
        const surely = table.reading.columns.filter(({ role }) => role.value === "mark" && role.certainty !== "unsure");
        expect([...looked], name).toEqual(surely.map(({ column }) => column));
        // What « Brancher » would compute from is looked at, or asked about.
        const asked = new Set(attachment.questions.flatMap(({ columns }) => columns));
        for (const { unit } of attachment.units)
          for (const mark of unit.marks) expect(looked.has(mark) || asked.has(mark), `${name}: ${mark}`).toBe(true);
      }
    }
  });

  it("is anonymised with the same people, and never where it is of something else", () => {
    let compared = 0;
    for (const [name, sheet] of sheets) {
      // A list that waits for names is read with some in their place.
      if (plainSheet(sheet) !== sheet) continue;
      const target = targetTable(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
      if (!target) continue;
      const table = readSheet(sheet).tables.find(({ found }) => found.area.row === target.table.area.row && found.area.column === target.table.area.column)!; // prettier-ignore
      expect(table.layout.value, name).not.toBe("notMarks");
      expect(target.who, name).toEqual(table.people.who.value);
      const rows = new Set(target.table.dataRows);
      expect(target.learners.map(({ row }) => row), name).toEqual(table.people.rows.filter((row) => rows.has(row))); // prettier-ignore
      compared += 1;
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("is imported with the same marks, scales and people", () => {
    for (const [name, sheet] of sheets) {
      const recognised = recogniseSheet(sheet, { codes });
      if (recognised.kind !== "marks") continue;
      const { list } = recognised;
      const table = readSheet(sheet, { codes }).tables.find(({ found }) => found.dataRows[0] === list.rows[0])!;
      expect(list.who, name).toEqual(table.people.who.value);
      expect(list.rows, name).toEqual(table.found.dataRows);
      const marks = marksOf(table);
      for (const { column, scale, total } of list.marks) {
        if (total && !marks.has(column)) continue;
        const read = marks.get(column);
        if (typeof read !== "number") continue;
        // The same scale on every row may be read in its column or told as a number.
        const beside = scale.kind === "column" && table.columns.find((one) => one.column === scale.column);
        if (beside) expect(beside.role.value, name).toBe("scale");
        else expect([column, scale.kind === "column" ? scale : toNumber(scale.outOf)], name).toEqual([column, read]);
      }
      const imported = new Set(list.marks.map(({ column }) => column));
      for (const { column, heading, role } of table.columns)
        if (role.value === "mark" && heading !== "") expect(imported.has(column), `${name}: ${heading}`).toBe(true);
    }
  });
});
