/** `Worksheet.horizontalPageBreaks` and `verticalPageBreaks`: those that someone put, not those of full pages. */
import { parseAddress } from "../../../src/workbook/address";
import { HostError } from "../../office-host/host-error";
import { FakeRange } from "./fake-range";
import type { FakeStore } from "./fake-store";

type Direction = "rows" | "columns";

export class FakePageBreaks {
  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
    private readonly direction: Direction,
  ) {}

  getCount(): number {
    return this.tracks.length;
  }

  getItem(index: number): FakePageBreak {
    const track = this.tracks[index];
    if (track === undefined) throw new HostError("ItemNotFound", String(index));
    return new FakePageBreak(this.store, this.sheetId, this.direction, track);
  }

  add(address: string): FakePageBreak {
    const area = parseAddress(address)?.area;
    const track = area && (this.direction === "rows" ? area.row : area.column);
    if (track === undefined || track === 0) throw new HostError("InvalidArgument", address);
    if (!this.tracks.includes(track)) this.tracks.push(track);
    return new FakePageBreak(this.store, this.sheetId, this.direction, track);
  }

  removePageBreaks(): void {
    this.tracks.length = 0;
  }

  private get tracks(): number[] {
    return this.store.extrasOf(this.sheetId).page.breaks[this.direction];
  }
}

class FakePageBreak {
  readonly rowIndex: number;
  readonly columnIndex: number;

  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
    direction: Direction,
    track: number,
  ) {
    [this.rowIndex, this.columnIndex] = direction === "rows" ? [track, 0] : [0, track];
  }

  getCellAfterBreak(): FakeRange {
    const { sheetId, rowIndex, columnIndex } = this;
    return new FakeRange(this.store, { sheetId, row: rowIndex, column: columnIndex, rows: 1, columns: 1 });
  }
}
