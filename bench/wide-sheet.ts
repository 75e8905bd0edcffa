/** A sheet of marks as large as asked, the same at each run. */
import type { Cell, SheetModel } from "../src/workbook/model";

const WHO = 3;
const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;
const HALF_POINTS = 41;

export function wideSheet(rows: number, columns: number): SheetModel {
  const headings = ["Numéro", "Nom", "Prénom", ...Array.from({ length: columns }, (_, at) => `UE${at + 1}`)];
  const cells: Record<number, Record<number, Cell>> = {
    0: Object.fromEntries(headings.map((value, at) => [at, { value }])),
  };
  let drawn = 1;
  for (let row = 1; row <= rows; row += 1) {
    const line: Record<number, Cell> = {
      0: { value: 100_000 + row },
      1: { value: `NOM${lettersOf(row)}` },
      2: { value: `Prénom${lettersOf(rows - row)}` },
    };
    for (let column = 0; column < columns; column += 1) {
      drawn = (drawn * MULTIPLIER) % MODULUS;
      line[WHO + column] = { value: (drawn % HALF_POINTS) / 2 };
    }
    cells[row] = line;
  }
  return { id: `${rows}×${columns}`, name: "Notes", visibility: "visible", cells };
}

const LETTERS = 26;
const FIRST_LETTER = 97;

function lettersOf(number: number): string {
  const digits = [number % LETTERS, Math.floor(number / LETTERS) % LETTERS, Math.floor(number / LETTERS ** 2)];
  return String.fromCharCode(...digits.map((digit) => FIRST_LETTER + digit));
}
