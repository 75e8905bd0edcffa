/** `Worksheet` and the collection of them. */
import { MAX_COLUMNS, MAX_ROWS, boundingArea } from "../../../src/workbook/area";
import { parseAddress } from "../../../src/workbook/address";
import type { Area, SheetModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { HostError } from "../../office-host/host-error";
import { FakeRangeAreas } from "./fake-areas";
import { FakeCharts } from "./fake-charts";
import type { FakeEvent } from "./fake-event";
import { FakeNames } from "./fake-names";
import { FakePageBreaks } from "./fake-page-breaks";
import { FakePageLayout } from "./fake-page";
import { FakeProtection } from "./fake-protection";
import { FakeRange } from "./fake-range";
import type { FakeStore } from "./fake-store";
import { FakeTables } from "./fake-tables";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export class FakeWorksheet {
  constructor(
    private readonly store: FakeStore,
    readonly id: string,
  ) {}

  get hostId(): string {
    return this.id;
  }
  get name(): string {
    return this.model.name;
  }
  set name(name: string) {
    this.store.renameSheet(this.id, name);
  }
  get visibility(): string {
    return VISIBILITIES[this.model.visibility];
  }
  set visibility(value: string) {
    const keys = Object.keys(VISIBILITIES) as SheetModel["visibility"][];
    this.store.update(this.id, () => ({ visibility: keys.find((key) => VISIBILITIES[key] === value) }));
  }
  get tabColor(): string {
    return this.model.tabColor ?? "";
  }
  set tabColor(tabColor: string) {
    this.store.update(this.id, () => ({ tabColor }));
  }
  get showGridlines(): boolean {
    return !this.model.hideGridlines;
  }
  set showGridlines(shown: boolean) {
    this.store.update(this.id, () => ({ hideGridlines: shown ? undefined : true }));
  }
  get position(): number {
    return this.store.model.sheets.indexOf(this.model);
  }
  set position(position: number) {
    this.store.moveSheet(this.id, position);
  }
  get names(): FakeNames {
    return new FakeNames(this.store, this.name);
  }
  get tables(): FakeTables {
    return new FakeTables(this.store, this.id);
  }
  get charts(): FakeCharts {
    return new FakeCharts(this.store, this.id);
  }
  get protection(): FakeProtection {
    return new FakeProtection(this.store, this.id);
  }
  get pageLayout(): FakePageLayout {
    return new FakePageLayout(this.store, this.id);
  }
  get horizontalPageBreaks(): FakePageBreaks {
    return new FakePageBreaks(this.store, this.id, "rows");
  }
  get verticalPageBreaks(): FakePageBreaks {
    return new FakePageBreaks(this.store, this.id, "columns");
  }
  get freezePanes() {
    const freeze = (rows: number, columns: number): void =>
      this.store.update(this.id, () => ({ freeze: rows + columns === 0 ? undefined : { rows, columns } }));
    return {
      freezeRows: (rows: number) => freeze(rows, 0),
      freezeColumns: (columns: number) => freeze(0, columns),
      freezeAt: ({ area }: FakeRange) => freeze(area.rows, area.columns),
      unfreeze: () => freeze(0, 0),
      getLocationOrNullObject: () => this.rangeOrNull(frozenArea(this.model.freeze)),
    };
  }

  activate(): void {
    this.store.activate(this.id);
  }
  delete(): void {
    this.store.deleteSheet(this.id);
    this.store.events.deleted.tell({ type: "WorksheetDeleted", worksheetId: this.id });
  }

  getRange(address?: string): FakeRange {
    const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
    return this.range(address === undefined ? whole : areaAt(address));
  }
  getRanges(address: string): FakeRangeAreas {
    return new FakeRangeAreas(this.store, this.id, address.split(",").map(areaAt));
  }
  getCell(row: number, column: number): FakeRange {
    return this.range({ row, column, rows: 1, columns: 1 });
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FakeRange {
    return this.range({ row, column, rows, columns });
  }
  getUsedRangeOrNullObject(valuesOnly = false): FakeRange | null {
    const filled = [...cellsIn(this.model.cells)].map(({ row, column }) => ({ row, column }));
    const formatted = [...this.store.extrasOf(this.id).formats.keys()].map((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return { row, column };
    });
    const cells = (valuesOnly ? filled : [...filled, ...formatted]).map((cell) => ({ ...cell, rows: 1, columns: 1 }));
    return this.rangeOrNull(boundingArea(valuesOnly ? cells : [...cells, ...(this.model.merges ?? [])]));
  }

  private get model(): SheetModel {
    return this.store.sheet(this.id);
  }
  private range(area: Area): FakeRange {
    return new FakeRange(this.store, { sheetId: this.id, ...area });
  }
  private rangeOrNull(area: Area | null): FakeRange | null {
    return area === null ? null : this.range(area);
  }
}

/** Frozen rows span every column, as Excel says. */
function frozenArea(freeze: SheetModel["freeze"]): Area | null {
  if (freeze === undefined) return null;
  return { row: 0, column: 0, rows: freeze.rows || MAX_ROWS, columns: freeze.columns || MAX_COLUMNS };
}

function areaAt(address: string): Area {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw new HostError("InvalidArgument", address);
  return area;
}

export class FakeWorksheets {
  readonly onChanged: FakeEvent;
  readonly onSelectionChanged: FakeEvent;
  readonly onAdded: FakeEvent;
  readonly onDeleted: FakeEvent;
  readonly onNameChanged: FakeEvent;

  constructor(private readonly store: FakeStore) {
    const { changed, selected, added, deleted, renamed } = store.events;
    this.onChanged = changed;
    this.onSelectionChanged = selected;
    this.onAdded = added;
    this.onDeleted = deleted;
    this.onNameChanged = renamed;
  }

  get items(): FakeWorksheet[] {
    return this.store.model.sheets.map(({ id }) => new FakeWorksheet(this.store, id));
  }

  getItem(key: string): FakeWorksheet {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw new HostError("ItemNotFound", key);
    return found;
  }
  getItemOrNullObject(key: string): FakeWorksheet | null {
    const id = this.store.findSheet(key);
    return id === null ? null : new FakeWorksheet(this.store, id);
  }
  getActiveWorksheet(): FakeWorksheet {
    return this.getItem(this.store.model.activeSheet ?? "");
  }
  add(name: string): FakeWorksheet {
    const id = this.store.addSheet(name);
    this.store.events.added.tell({ type: "WorksheetAdded", worksheetId: id });
    return new FakeWorksheet(this.store, id);
  }
}
