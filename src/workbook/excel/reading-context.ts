/** What readings lean on besides the request itself. */
import type { SheetEntry } from "../driver";
import type { DefinedName } from "../model";
import type { DefaultFont } from "./cell-style";
import type { DrawnCharts } from "./drawn-charts";
import type { SettingsArea } from "./settings-area";

/**
 * What every request brings back. Loading a collection a second time in a request replaces the items of the first: the
 * sheets and the names are loaded here only.
 */
export interface Catalogue {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

export interface ReadingContext {
  readonly workbook: Excel.Workbook;
  readonly font: DefaultFont;
  readonly settings: SettingsArea;
  readonly charts: DrawnCharts;
  /** The sheets and the names: known once the first request of a reading has come back. */
  readonly catalogue: Catalogue;
  /** The weight of the cells read in one request: less when cells turn out to hold long texts. */
  readonly bandBytes: number;
  /** The contents read back after a write need not tell spilled results from constants. */
  readonly resolveSpills: boolean;
}
