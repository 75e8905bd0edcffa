/**
 * Settings as rows of the very hidden sheet `_CNAM`: the key, then the value, cut into as many cells as its length
 * needs, because a cell of an .xlsx file holds 32 767 characters.
 */
const CELL_LIMIT = 32_000;

/** The cells of a setting's row. */
export function settingRow(key: string, value: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < value.length; at += CELL_LIMIT) pieces.push(value.slice(at, at + CELL_LIMIT));
  return [key, ...(pieces.length > 0 ? pieces : [""])];
}

/** The settings found in rows of values, and the row of each. */
export function readSettings(
  rows: Iterable<readonly [row: number, cells: readonly unknown[]]>,
): Map<string, { readonly row: number; readonly value: string }> {
  const settings = new Map<string, { row: number; value: string }>();
  for (const [row, [key, ...pieces]] of rows) {
    if (typeof key !== "string" || key === "") continue;
    settings.set(key, {
      row,
      value: pieces
        .filter((piece) => piece !== null)
        .map(String)
        .join(""),
    });
  }
  return settings;
}
