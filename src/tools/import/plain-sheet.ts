/**
 * A numbered list of people in a form that recognition reads without fail: one row of headings right above the first
 * number, and a name on each numbered row. Sheets of notes just created have nobody yet, and rows of ECTS, of
 * assessments and of weights between their headings and their learners.
 */
import { isBlank } from "../../spreadsheet/cell/text";
import type { Cell, SheetModel } from "../../workbook/model";
import { headingRole } from "../recognise/heading-role";
import { SheetGrid } from "../recognise/sheet-grid";

const SURE = 0.8;
const PLACEHOLDER = "Nom Prénom";

interface NumberedList {
  readonly heading: number;
  /** The first numbered row. */
  readonly first: number;
  readonly name: number;
  readonly number: number;
}

/** Rows keep their places; the sheet itself where it holds no such list, or a name on each of its rows. */
export function plainSheet(sheet: SheetModel): SheetModel {
  const list = numberedList(sheet);
  if (!list || !awaitsNames(sheet, list)) return sheet;
  const cells: Record<number, Record<number, Cell>> = {};
  for (const [row, columns] of Object.entries(sheet.cells)) {
    const isNumbered = typeof columns[list.number]?.value === "number";
    const isNameless = isNumbered && isBlank(columns[list.name]?.value ?? null);
    if (Number(row) >= list.first)
      cells[Number(row)] = isNameless ? { ...columns, [list.name]: { value: PLACEHOLDER } } : columns;
  }
  if (list.first === list.heading + 1) return { ...sheet, cells: { ...sheet.cells, ...cells } };
  cells[list.first - 1] = joinedHeadings(new SheetGrid(sheet), list);
  const { merges: _, ...rest } = sheet;
  return { ...rest, cells };
}

function awaitsNames({ cells }: SheetModel, { first, number, name }: NumberedList): boolean {
  return Object.entries(cells).some(
    ([row, columns]) =>
      Number(row) >= first && typeof columns[number]?.value === "number" && isBlank(columns[name]?.value ?? null),
  );
}

function numberedList(sheet: SheetModel): NumberedList | null {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const roles = Object.entries(cells).flatMap(([column, { value }]) => {
      const guess = typeof value === "string" ? headingRole(value) : null;
      return guess && guess.confidence >= SURE ? [{ column: Number(column), role: guess.role }] : [];
    });
    const name = roles.find(({ role }) => role === "fullName" || role === "lastName")?.column;
    const number = roles.find(({ role }) => role === "lineNumber")?.column;
    if (name === undefined || number === undefined) continue;
    const first = Object.keys(sheet.cells)
      .map(Number)
      .find((one) => one > Number(row) && typeof sheet.cells[one]?.[number]?.value === "number");
    if (first !== undefined) return { heading: Number(row), first, name, number };
  }
  return null;
}

/** « Session 1 · USSA27 · Examen »: the band above a heading, the heading, and the words under it. */
function joinedHeadings(grid: SheetGrid, { heading, first, name }: NumberedList): Readonly<Record<number, Cell>> {
  const rows = Array.from({ length: first - heading + 1 }, (_, index) => heading - 1 + index);
  const cells: Record<number, Cell> = {};
  for (let column = 0; column < grid.columns; column += 1) {
    const over = column > name ? rows : [heading];
    const labels = over.map((row) => grid.label(row, column)).filter((label) => typeof label === "string");
    const words = [...new Set(labels)].filter((label) => label.trim() !== "");
    if (words.length > 0) cells[column] = { value: words.join(" · ") };
  }
  return cells;
}
