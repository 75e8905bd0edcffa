/** Cells and sheets as keys of a map. */

/** More than the columns of any sheet. */
const COLUMNS = 2 ** 16;

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / COLUMNS);
export const columnOf = (key: number): number => key % COLUMNS;

export const sheetKey = (unitId: string, sheetId: string): string => `${unitId}\n${sheetId}`;
