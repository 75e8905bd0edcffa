/** Defined names, of the workbook or of a sheet. */
import { sameSheetName } from "../../../src/workbook/address";
import type { DefinedName } from "../../../src/workbook/model";
import { HostError } from "../../office-host/host-error";
import type { FakeStore } from "./fake-store";

class FakeNamedItem {
  constructor(
    private readonly store: FakeStore,
    private readonly item: DefinedName,
  ) {}

  get hostId(): string {
    return this.item.name;
  }
  get name(): string {
    return this.item.name;
  }
  get visible(): boolean {
    return !this.item.hidden;
  }
  get formula(): string {
    return this.item.formula;
  }
  set formula(formula: string) {
    this.replace({ ...this.item, formula });
  }

  delete(): void {
    this.replace(null);
  }

  private replace(next: DefinedName | null): void {
    const same = ({ name, sheet }: DefinedName): boolean => name === this.item.name && sheet === this.item.sheet;
    const names = this.store.model.names.flatMap((item) => (same(item) ? (next ?? []) : item));
    this.store.model = { ...this.store.model, names };
  }
}

export class FakeNames {
  constructor(
    private readonly store: FakeStore,
    /** The name of the sheet that they are limited to; absent for those of the workbook. */
    private readonly sheet?: string,
  ) {}

  get items(): FakeNamedItem[] {
    const own = this.store.model.names.filter(({ sheet }) => sheet === this.sheet);
    return own.map((item) => new FakeNamedItem(this.store, item));
  }

  getItem(name: string): FakeNamedItem {
    const found = this.getItemOrNullObject(name);
    if (found === null) throw new HostError("ItemNotFound", name);
    return found;
  }

  getItemOrNullObject(name: string): FakeNamedItem | null {
    return this.items.find((item) => sameSheetName(item.name, name)) ?? null;
  }

  add(name: string, formula: string): FakeNamedItem {
    if (this.getItemOrNullObject(name) !== null) throw new HostError("ItemAlreadyExists", name);
    const added: DefinedName = { name, formula, ...(this.sheet !== undefined && { sheet: this.sheet }) };
    this.store.model = { ...this.store.model, names: [...this.store.model.names, added] };
    return new FakeNamedItem(this.store, added);
  }
}
