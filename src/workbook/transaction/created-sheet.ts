/** Whether a user has worked on a sheet that a plan created. */
import { containsCell } from "../area";
import type { CellContent, WorkbookDriver } from "../driver";
import { deepEqual } from "../equal";
import type { SheetModel } from "../model";
import { cellsIn } from "../model-edit/cells";
import { readableBands } from "./chunks";
import type { ContentsEntry, Entry } from "./entry";
import { sameContent } from "./same-content";

type CreatedSheet = Extract<Entry, { readonly kind: "createdSheet" }>;

/** `name`: what the sheet is called now. A new name alone is no work lost. */
export async function isEdited(driver: WorkbookDriver, entry: CreatedSheet, name: string): Promise<boolean> {
  if (entry.reshaped) return true;
  const { states } = await driver.read([
    { kind: "sheet", sheet: name },
    { kind: "extent", sheet: name },
  ]);
  const [sheet, extent] = states;
  if (sheet?.kind !== "sheet" || extent?.kind !== "extent") return true;
  if (!deepEqual(looks(sheet.value), looks(entry.after))) return true;
  const written = writtenContents(entry.contents);
  for (const band of extent.value === null ? [] : readableBands({ sheet: name, ...extent.value })) {
    const [state] = (await driver.read([{ kind: "contents", range: band }])).states;
    if (state?.kind !== "contents" || !matches(state.value, band, written)) return true;
  }
  // Something written was outside of what is left: the user has emptied it.
  return [...written].some(([key, content]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return !sameContent(content, null) && (extent.value === null || !containsCell(extent.value, row, column));
  });
}

/** What the plan left in each cell, the last edit of a cell having the last word. */
function writtenContents(entries: readonly ContentsEntry[]): Map<string, CellContent> {
  const written = new Map<string, CellContent>();
  for (const { place, after } of entries) {
    place.rows.forEach((row, r) =>
      place.columns.forEach((column, c) => written.set(`${row},${column}`, after?.[r]?.[c] ?? null)),
    );
  }
  return written;
}

function matches(
  contents: readonly (readonly CellContent[])[],
  at: { readonly row: number; readonly column: number },
  written: ReadonlyMap<string, CellContent>,
): boolean {
  return contents.every((row, r) =>
    row.every((content, c) => sameContent(content, written.get(`${at.row + r},${at.column + c}`) ?? null)),
  );
}

/**
 * Everything about a sheet but its cells' contents, compared apart, and what hosts or users change in passing: its
 * name, its visibility, the sizes of its tracks.
 */
function looks(sheet: SheetModel): object {
  const {
    id: _id,
    name: _name,
    visibility: _visibility,
    rowSizes: _rows,
    columnSizes: _columns,
    cells,
    ...rest
  } = sheet;
  const styles = [...cellsIn(cells)].flatMap(({ row, column, cell }) =>
    cell.style === undefined ? [] : [[`${row},${column}`, cell.style] as const],
  );
  return { ...rest, styles: Object.fromEntries(styles) };
}
