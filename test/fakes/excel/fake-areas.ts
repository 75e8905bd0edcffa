/** `RangeAreas`: several rectangles of a sheet. */
import { formatRange } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/model";
import { FakeConditionalFormats } from "./fake-conditional-formats";
import { FakeRange } from "./fake-range";
import type { FakeStore } from "./fake-store";

export class FakeRangeAreas {
  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
    private readonly given: readonly Area[],
  ) {}

  get address(): string {
    const { name } = this.store.sheet(this.sheetId);
    return this.given.map((area) => formatRange({ sheet: name, ...area })).join(",");
  }
  get areas() {
    return { items: this.given.map((area) => new FakeRange(this.store, { sheetId: this.sheetId, ...area })) };
  }
  get conditionalFormats(): FakeConditionalFormats {
    return new FakeConditionalFormats(this.store, this.sheetId, this.given);
  }
}

/** The null object when there is no area. */
export function areasOrNull(store: FakeStore, sheetId: string, areas: readonly Area[]): FakeRangeAreas | null {
  return areas.length === 0 ? null : new FakeRangeAreas(store, sheetId, areas);
}
