/** `Workbook`: the root of every request. */
import { FakeRangeAreas } from "./fake-areas";
import { FakeNames } from "./fake-names";
import type { FakeStore } from "./fake-store";
import { FakeTables } from "./fake-tables";
import { FakeWorksheets } from "./fake-worksheet";

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** The day that has the number 0, counted from 1970; 1900 is taken for a leap year. */
const FIRST_DAY_1900 = -25_569;
const FIRST_DAY_1904 = -24_107;

export class FakeWorkbook {
  readonly worksheets: FakeWorksheets;
  readonly names: FakeNames;
  readonly tables: FakeTables;
  readonly application = { calculationState: "Done" };
  /** Formulas that a script has Excel calculate. */
  readonly functions = {
    date: (year: number, month: number, day: number) => {
      const days = Date.UTC(year, month - 1, day) / MILLISECONDS_OF_A_DAY;
      return { value: days - (this.store.dates1904 ? FIRST_DAY_1904 : FIRST_DAY_1900) };
    },
  };
  readonly styles = {
    getItemOrNullObject: (name: string) => ({ name, font: { name: "Aptos", size: 11, color: "#000000" } }),
  };

  constructor(private readonly store: FakeStore) {
    this.worksheets = new FakeWorksheets(store);
    this.names = new FakeNames(store);
    this.tables = new FakeTables(store);
  }

  getSelectedRanges(): FakeRangeAreas {
    const active = this.worksheets.getActiveWorksheet();
    return new FakeRangeAreas(this.store, active.id, [this.store.selected]);
  }
}
