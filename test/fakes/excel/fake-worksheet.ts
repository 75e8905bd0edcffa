/** `Worksheet` and the collection of them. */
import { MAX_COLUMNS, MAX_ROWS, boundingArea } from "../../../src/workbook/area";
import { parseAddress } from "../../../src/workbook/address";
import type { Area, SheetModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { FakeRangeAreas } from "./fake-areas";
import { FakeEvent } from "./fake-event";
import { FakeCharts, FakeNames, FakePageLayout, FakeProtection, FakeTables } from "./fake-objects";
import { FakeCollection, FakeObject } from "./fake-object";
import { FakeOfficeError, type FakeRequest } from "./fake-request";
import { FakeRange } from "./fake-range";
import type { FakeStore } from "./fake-store";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

type FakedWorksheet = Pick<
  Excel.Worksheet,
  "id" | "name" | "visibility" | "tabColor" | "showGridlines" | "position" | "standardHeight" | "delete" | "activate"
>;

export class FakeWorksheet extends FakeObject<string> implements FakedWorksheet {
  readonly names: FakeNames;
  readonly tables: FakeTables;
  readonly charts: FakeCharts;
  readonly protection: FakeProtection;
  private page: FakePageLayout | undefined;

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => string | null,
    mayBeNull = false,
    known?: string,
  ) {
    super(request, find, mayBeNull, known);
    this.names = new FakeNames(request, store, () => store.sheet(this.target).name);
    this.tables = new FakeTables(request, store, () => this.target);
    this.charts = new FakeCharts(request, store, () => this.targetOrNull);
    this.protection = new FakeProtection(request, store, () => this.targetOrNull ?? "", known);
  }

  protected readonly scalars = {
    id: (id: string) => id,
    name: (id: string) => this.store.sheet(id).name,
    visibility: (id: string) => VISIBILITIES[this.store.sheet(id).visibility],
    tabColor: (id: string) => this.store.sheet(id).tabColor ?? "",
    showGridlines: (id: string) => !this.store.sheet(id).hideGridlines,
    position: (id: string) => this.store.model.sheets.indexOf(this.store.sheet(id)),
    standardHeight: () => 15,
  };
  protected override readonly parts = { charts: () => this.charts, protection: () => this.protection };

  get id(): string {
    return this.take("id");
  }
  get name(): string {
    return this.take("name");
  }
  set name(name: string) {
    this.change(name, (id) => this.store.renameSheet(id, name));
  }
  get visibility(): Excel.Worksheet["visibility"] {
    return this.take("visibility");
  }
  set visibility(value: Excel.Worksheet["visibility"]) {
    const visibility = (Object.keys(VISIBILITIES) as SheetModel["visibility"][]).find(
      (key) => VISIBILITIES[key] === value,
    );
    this.change(value, (id) => this.store.update(id, () => ({ visibility })));
  }
  get tabColor(): string {
    return this.take("tabColor");
  }
  set tabColor(tabColor: string) {
    this.change(tabColor, (id) => this.store.update(id, () => ({ tabColor })));
  }
  get showGridlines(): boolean {
    return this.take("showGridlines");
  }
  set showGridlines(shown: boolean) {
    this.change(shown, (id) => this.store.update(id, () => ({ hideGridlines: shown ? undefined : true })));
  }
  get position(): number {
    return this.take("position");
  }
  set position(position: number) {
    this.change(position, (id) => this.store.moveSheet(id, position));
  }
  get standardHeight(): number {
    return this.take("standardHeight");
  }

  get pageLayout(): FakePageLayout {
    return (this.page ??= new FakePageLayout(this.request, this.store, () => this.target));
  }

  get freezePanes() {
    const set = (rows: number, columns: number): void =>
      this.change([rows, columns], (id) =>
        this.store.update(id, () => ({ freeze: rows + columns === 0 ? undefined : { rows, columns } })),
      );
    return {
      freezeRows: (rows: number) => set(rows, 0),
      freezeColumns: (columns: number) => set(0, columns),
      freezeAt: (range: FakeRange) =>
        this.change(null, (id) => {
          const { rows, columns } = range.target;
          this.store.update(id, () => ({ freeze: { rows, columns } }));
        }),
      unfreeze: () => set(0, 0),
      getLocationOrNullObject: () => this.range((id) => frozenArea(this.store.sheet(id).freeze), true),
    };
  }

  activate(): void {
    this.change(
      null,
      (id) => void (this.store.model = { ...this.store.model, activeSheet: this.store.sheet(id).name }),
    );
  }

  delete(): void {
    this.change(null, (id) => {
      this.store.deleteSheet(id);
      void this.store.announceSheets("deleted", id);
    });
  }

  getRange(address?: string): FakeRange {
    return this.range(() => {
      if (address === undefined) return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
      const area = parseAddress(address)?.area;
      if (area === undefined) throw new FakeOfficeError("InvalidArgument", address);
      return area;
    });
  }

  getRanges(address: string): FakeRangeAreas {
    return new FakeRangeAreas(this.request, this.store, () => ({
      sheetId: this.target,
      areas: address.split(",").map((part) => parseAddress(part)?.area as Area),
    }));
  }

  getCell(row: number, column: number): FakeRange {
    return this.range(() => ({ row, column, rows: 1, columns: 1 }));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FakeRange {
    return this.range(() => ({ row, column, rows, columns }));
  }

  getUsedRangeOrNullObject(valuesOnly = false): FakeRange {
    return this.range((id) => {
      const filled = [...cellsIn(this.store.sheet(id).cells)].map(({ row, column }) => ({ row, column }));
      const formatted = [...this.store.extrasOf(id).formats.keys()].map((key) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return { row, column };
      });
      const cells = (valuesOnly ? filled : [...filled, ...formatted]).map((cell) => ({ ...cell, rows: 1, columns: 1 }));
      return boundingArea(valuesOnly ? cells : [...cells, ...(this.store.sheet(id).merges ?? [])]);
    }, true);
  }

  private range(areaOf: (id: string) => Area | null, mayBeNull = false): FakeRange {
    const find = () => {
      const id = this.targetOrNull;
      const area = id === null ? null : areaOf(id);
      return id === null || area === null ? null : { sheetId: id, ...area };
    };
    return new FakeRange(this.request, this.store, find, mayBeNull || this.mayBeNull);
  }
}

/** Frozen rows span every column, as Excel says. */
function frozenArea(freeze: { readonly rows: number; readonly columns: number } | undefined): Area | null {
  if (freeze === undefined) return null;
  return { row: 0, column: 0, rows: freeze.rows || MAX_ROWS, columns: freeze.columns || MAX_COLUMNS };
}

export class FakeWorksheets extends FakeCollection<string, FakeWorksheet> {
  readonly onChanged: FakeEvent;
  readonly onSelectionChanged: FakeEvent;
  readonly onAdded: FakeEvent;
  readonly onDeleted: FakeEvent;
  readonly onNameChanged: FakeEvent;

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
  ) {
    super(request);
    const event = (name: keyof FakeStore["handlers"]): FakeEvent => new FakeEvent(request, store.handlers[name]);
    this.onChanged = event("changed");
    this.onSelectionChanged = event("selected");
    this.onAdded = event("added");
    this.onDeleted = event("deleted");
    this.onNameChanged = event("renamed");
  }

  getItem(key: string): FakeWorksheet {
    return new FakeWorksheet(this.request, this.store, () => this.store.findSheet(key));
  }

  getItemOrNullObject(key: string): FakeWorksheet {
    return new FakeWorksheet(this.request, this.store, () => this.store.findSheet(key), true);
  }

  getActiveWorksheet(): FakeWorksheet {
    return new FakeWorksheet(this.request, this.store, () => this.store.findSheet(this.store.model.activeSheet ?? ""));
  }

  add(name: string): FakeWorksheet {
    const added: { id?: string } = {};
    this.request.enqueue({
      changes: true,
      bytes: name.length,
      run: () => {
        added.id = this.store.addSheet(name);
        void this.store.announceSheets("added", added.id);
        return 0;
      },
    });
    return new FakeWorksheet(this.request, this.store, () => added.id ?? null);
  }

  protected list(): string[] {
    return this.store.model.sheets.map(({ id }) => id);
  }

  protected itemFor(id: string): FakeWorksheet {
    return new FakeWorksheet(this.request, this.store, () => id, false, id);
  }
}
