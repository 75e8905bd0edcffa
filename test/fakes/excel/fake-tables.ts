/** Excel tables. */
import { parseAddress, sameSheetName } from "../../../src/workbook/address";
import type { Area, CellValue, TableModel } from "../../../src/workbook/model";
import { cellAt } from "../../../src/workbook/model-edit/cells";
import { HostError } from "../../office-host/host-error";
import { FakeRange } from "./fake-range";
import type { FakeStore } from "./fake-store";

class FakeTable {
  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
    private current: string,
  ) {}

  get hostId(): string {
    return this.current;
  }
  get name(): string {
    return this.current;
  }
  set name(name: string) {
    if (findTable(this.store, name) !== null) throw new HostError("ItemAlreadyExists", name);
    this.replace((table) => ({ ...table, name }));
    this.current = name;
  }
  get style(): string {
    return this.model.style ?? "";
  }
  set style(style: string) {
    this.replace((table) => ({ ...table, style }));
  }
  get showTotals(): boolean {
    return this.model.totalsRow ?? false;
  }
  set showTotals(_shown: boolean) {
    this.replace((table) => ({ ...table, totalsRow: true, area: { ...table.area, rows: table.area.rows + 1 } }));
  }
  get columns() {
    return { items: this.model.columns.map((name) => ({ name })) };
  }
  get worksheet() {
    return { name: this.store.sheet(this.sheetId).name };
  }

  getRange(): FakeRange {
    return new FakeRange(this.store, { sheetId: this.sheetId, ...this.model.area });
  }

  /** The headings stay in their row. */
  resize(range: FakeRange): void {
    const { area } = range;
    const columns = headings(this.store, this.sheetId, area);
    this.replace((table) => {
      if (table.area.row !== area.row) throw new HostError("InvalidArgument", "resize");
      return { ...table, area, columns };
    });
  }

  convertToRange(): FakeRange {
    const range = this.getRange();
    this.replace(() => null);
    return range;
  }

  private get model(): TableModel {
    const table = this.store.sheet(this.sheetId).tables?.find((item) => item.name === this.current);
    if (table === undefined) throw new HostError("ItemNotFound", this.current);
    return table;
  }

  private replace(change: (table: TableModel) => TableModel | null): void {
    this.store.refuseProtected(this.sheetId);
    this.store.update(this.sheetId, (sheet) => {
      const tables = (sheet.tables ?? []).flatMap((table) =>
        table.name === this.current ? (change(table) ?? []) : table,
      );
      return { tables: tables.length === 0 ? undefined : tables };
    });
  }
}

function headings(store: FakeStore, sheetId: string, area: Area): string[] {
  const { cells } = store.sheet(sheetId);
  return Array.from({ length: area.columns }, (_column, index) =>
    headerText(cellAt(cells, area.row, area.column + index)?.value ?? null, index),
  );
}

function headerText(value: CellValue, index: number): string {
  return value === null || typeof value === "object" ? `Column${index + 1}` : String(value);
}

function findTable(store: FakeStore, name: string): FakeTable | null {
  for (const sheet of store.model.sheets) {
    const table = sheet.tables?.find((item) => sameSheetName(item.name, name));
    if (table !== undefined) return new FakeTable(store, sheet.id, table.name);
  }
  return null;
}

export class FakeTables {
  constructor(
    private readonly store: FakeStore,
    /** Absent for the tables of the whole workbook. */
    private readonly sheetId?: string,
  ) {}

  get items(): FakeTable[] {
    return this.store.model.sheets
      .filter(({ id }) => this.sheetId === undefined || id === this.sheetId)
      .flatMap(({ id, tables = [] }) => tables.map(({ name }) => new FakeTable(this.store, id, name)));
  }

  getItem(name: string): FakeTable {
    const found = findTable(this.store, name);
    if (found === null) throw new HostError("ItemNotFound", name);
    return found;
  }

  getItemOrNullObject(name: string): FakeTable | null {
    return findTable(this.store, name);
  }

  add(address: string, hasHeaders: boolean): FakeTable {
    const { sheetId = "" } = this;
    this.store.refuseProtected(sheetId);
    const area = parseAddress(address)?.area;
    if (area === undefined || !hasHeaders) throw new HostError("InvalidArgument", address);
    const name = `Table${this.store.freshId()}`;
    const columns = headings(this.store, sheetId, area);
    this.store.update(sheetId, (sheet) => ({ tables: [...(sheet.tables ?? []), { name, area, columns }] }));
    return new FakeTable(this.store, sheetId, name);
  }
}
