/** Reads what belongs to a sheet as a whole: panes, sizes, extent, and what tells that someone worked on it. */
import { parseAddress } from "../address";
import type { SheetLooks, States } from "../driver";
import type { Area, SheetModel } from "../model";
import { loadConditionalFormats, readConditionalFormat } from "./conditional-rule";
import { loadPlace, placeOf } from "./read-cells";
import type { Reader } from "./readers";
import { readProtection } from "./sheet-protection";
import { untracked } from "./untracked";

export function* readFreeze(sheet: Excel.Worksheet): Reader<States["freeze"]> {
  const location = untracked(sheet.freezePanes.getLocationOrNullObject());
  location.load({ address: true });
  yield;
  const area = location.isNullObject ? null : parseAddress(location.address)?.area;
  if (!area) return null;
  // Frozen rows alone span every column, and the other way round.
  const rows = area.rows > MAX_FROZEN ? 0 : area.rows;
  const columns = area.columns > MAX_FROZEN ? 0 : area.columns;
  return { rows, columns };
}

/** No window shows that many: it is the whole sheet. */
const MAX_FROZEN = 10_000;

/** Enough to tell that something was added or taken away; cells are compared apart. */
export function* readLooks(sheet: Excel.Worksheet): Reader<SheetLooks> {
  sheet.load({ id: true, name: true, visibility: true, showGridlines: true, tabColor: true });
  sheet.tables.load({ name: true });
  sheet.charts.load({ name: true });
  sheet.protection.load({ protected: true, options: true });
  const { conditionalFormats } = untracked(sheet.getRange());
  loadConditionalFormats(conditionalFormats);
  const freeze = yield* readFreeze(sheet);
  const protection = readProtection(sheet.protection);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    cells: {},
    ...(sheet.tabColor && { tabColor: sheet.tabColor.toUpperCase() }),
    ...(freeze && { freeze }),
    ...(protection && { protection }),
    ...(!sheet.showGridlines && { hideGridlines: true as const }),
    objects: [...sheet.tables.items, ...sheet.charts.items].map(({ name }) => name),
    conditionalFormats: conditionalFormats.items.flatMap((item) => {
      const format = readConditionalFormat(item);
      return format === null ? [] : [{ ...format, areas: [] }];
    }),
  };
}

export function visibilityOf(sheet: Excel.Worksheet): SheetModel["visibility"] {
  if (sheet.visibility === "VeryHidden") return "veryHidden";
  return sheet.visibility === "Hidden" ? "hidden" : "visible";
}

export function* readExtent(sheet: Excel.Worksheet): Reader<Area | null> {
  const extent = askExtent(sheet);
  yield;
  return extent();
}

/** Asks for the cells in use, those that only have a look included unless `valuesOnly`; gives what tells the answer. */
export function askExtent(sheet: Excel.Worksheet, valuesOnly = true): () => Area | null {
  const used = untracked(sheet.getUsedRangeOrNullObject(valuesOnly));
  loadPlace(used);
  return () => (used.isNullObject ? null : placeOf(used));
}
