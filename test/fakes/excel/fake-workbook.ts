/** `Workbook`: the root of every request. */
import { FakeRangeAreas } from "./fake-areas";
import { FakeNames } from "./fake-names";
import type { FakeStore } from "./fake-store";
import { FakeTables } from "./fake-tables";
import { FakeWorksheets } from "./fake-worksheet";

export class FakeWorkbook {
  readonly worksheets: FakeWorksheets;
  readonly names: FakeNames;
  readonly tables: FakeTables;
  readonly application = { calculationState: "Done" };
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
