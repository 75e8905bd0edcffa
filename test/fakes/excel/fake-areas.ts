/** `RangeAreas`: several rectangles of a sheet. */
import { formatRange } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/model";
import { FakeConditionalFormatCollection } from "./fake-conditional-formats";
import { FakeCollection, FakeObject } from "./fake-object";
import type { FakeRequest } from "./fake-request";
import { FakeRange } from "./fake-range";
import type { RangeTarget } from "./fake-format";
import type { FakeStore } from "./fake-store";

export interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export class FakeRangeAreas extends FakeObject<AreasTarget> implements Pick<Excel.RangeAreas, "address"> {
  readonly areas: FakeRangeCollection;

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => AreasTarget | null,
    mayBeNull = false,
  ) {
    super(request, find, mayBeNull);
    this.areas = new FakeRangeCollection(request, store, () => this.targetOrNull);
  }

  protected readonly scalars = {
    address: ({ sheetId, areas }: AreasTarget) => {
      const { name } = this.store.sheet(sheetId);
      return areas.map((area) => formatRange({ sheet: name, ...area })).join(",");
    },
  };

  get address(): string {
    return this.take("address");
  }

  get conditionalFormats(): FakeConditionalFormatCollection {
    return new FakeConditionalFormatCollection(this.request, this.store, () => this.target);
  }
}

class FakeRangeCollection extends FakeCollection<RangeTarget, FakeRange> {
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    private readonly owner: () => AreasTarget | null,
  ) {
    super(request);
  }

  protected list(): RangeTarget[] {
    const { sheetId = "", areas = [] } = this.owner() ?? {};
    return areas.map((area) => ({ sheetId, ...area }));
  }

  protected itemFor(value: RangeTarget): FakeRange {
    return new FakeRange(this.request, this.store, () => value, false, value);
  }
}
