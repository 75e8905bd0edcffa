/** The people of a list, to fill a sheet of marks with. */
import type { SheetModel } from "../workbook/model";
import { gridOfSheet } from "./import/grid";
import { learnersOf } from "./import/learners";
import type { TableReading } from "./reading/sheet-reading";

export interface ListedPerson {
  /** As the list writes it, a figure or a text; `null` where it gives none. */
  readonly number: string | number | null;
  readonly name: string;
}

/** @returns each person of the list once, in its order */
export function listedPeople({ sheet, people }: TableReading): readonly ListedPerson[] {
  const who = people.who.value;
  const again = new Set(people.namesakes.flatMap(({ kind, rows }) => (kind === "same" ? rows.slice(1) : [])));
  const rows = people.rows.filter((row) => !again.has(row));
  return learnersOf(gridOfSheet(sheet), who, rows).flatMap(({ row, name, email }) => {
    const shown = name === "" ? email : name;
    return shown === "" ? [] : [{ number: numberAt(sheet, row, who.number), name: shown }];
  });
}

function numberAt({ cells }: SheetModel, row: number, column: number | undefined): string | number | null {
  const value = column === undefined ? null : (cells[row]?.[column]?.value ?? null);
  return typeof value === "string" || typeof value === "number" ? value : null;
}
