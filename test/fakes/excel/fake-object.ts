/** A proxy object of the fake: a path to something in the workbook, found when the batch runs. */
import { FakeOfficeError, type FakeRequest } from "./fake-request";

type LoadOptions = { readonly [property: string]: unknown };

/** What a request adds for any operation: the object's path and the operation's name. */
const OPERATION_BYTES = 60;

export abstract class FakeObject<T> {
  /** `undefined` before the batch has run; `null` for a null object. */
  private found: T | null | undefined;
  private readonly loaded = new Map<string, unknown>();

  /** `known`: found already, for the items of a loaded collection. */
  constructor(
    protected readonly request: FakeRequest,
    private readonly find: () => T | null,
    readonly mayBeNull = false,
    known?: T,
  ) {
    this.found = known;
    if (known === undefined) request.enqueue({ changes: false, bytes: OPERATION_BYTES, run: () => this.resolve() });
  }

  get isNullObject(): boolean {
    if (this.found === undefined) throw new FakeOfficeError("PropertyNotLoaded", "isNullObject was read before sync");
    return this.found === null;
  }

  /** The properties that can be loaded, read from the workbook when the batch runs. */
  protected abstract readonly scalars: { readonly [property: string]: (target: T) => unknown };
  protected readonly parts: { readonly [property: string]: () => FakeLoadable } = {};

  /** The thing itself; only while a batch runs. */
  get target(): T {
    if (this.found === undefined || this.found === null)
      throw new FakeOfficeError("ItemNotFound", this.constructor.name);
    return this.found;
  }

  get targetOrNull(): T | null {
    return this.found ?? null;
  }

  load(options?: unknown): this {
    if (typeof options !== "object" || options === null) throw new Error("the fake takes load options as an object");
    this.request.enqueue({
      changes: false,
      bytes: OPERATION_BYTES + JSON.stringify(options).length,
      run: () => this.readInto(options as LoadOptions),
    });
    return this;
  }

  /** Reads the properties; gives the size of the answer. */
  readInto(options: LoadOptions): number {
    if (this.found === null) return 0;
    let bytes = 0;
    for (const [property, wanted] of Object.entries(options)) {
      const part = this.parts[property];
      const scalar = this.scalars[property];
      if (part !== undefined && typeof wanted === "object") bytes += part().readInto(wanted as LoadOptions);
      else if (scalar !== undefined) bytes += this.remember(property, scalar(this.target));
      else throw new FakeOfficeError("InvalidArgument", `${this.constructor.name} has no property ${property} to load`);
    }
    return bytes;
  }

  /** A loaded property; throws when it was not loaded and synced. */
  protected take<V>(property: string): V {
    if (!this.loaded.has(property)) {
      throw new FakeOfficeError("PropertyNotLoaded", `${this.constructor.name}.${property} was not loaded`);
    }
    return this.loaded.get(property) as V;
  }

  /** Queues a change. On a null object it does nothing, as in Excel. */
  protected change(given: unknown, run: (target: T) => void): void {
    this.request.enqueue({
      changes: true,
      bytes: OPERATION_BYTES + sizeOf(given),
      run: () => {
        if (this.found !== null || !this.mayBeNull) run(this.target);
        return 0;
      },
    });
  }

  /** Queues a reading whose answer comes as a `ClientResult`. */
  protected answer<V>(given: unknown, read: (target: T) => V): { readonly value: V } {
    const box: { answered?: { readonly value: V } } = {};
    this.request.enqueue({
      changes: false,
      bytes: OPERATION_BYTES + sizeOf(given),
      run: () => {
        box.answered = { value: read(this.target) };
        return sizeOf(box.answered.value);
      },
    });
    return {
      get value() {
        if (box.answered === undefined) throw new FakeOfficeError("ValueNotLoaded", "a result was read before sync");
        return box.answered.value;
      },
    };
  }

  protected remember(property: string, value: unknown): number {
    // A copy: what was loaded does not follow the workbook.
    this.loaded.set(property, structuredClone(value));
    return sizeOf(value);
  }

  private resolve(): number {
    this.found = this.find();
    if (this.found === null && !this.mayBeNull) throw new FakeOfficeError("ItemNotFound", this.constructor.name);
    return 0;
  }
}

export interface FakeLoadable {
  readInto(options: LoadOptions): number;
}

/** A collection: loading it makes its items. */
export abstract class FakeCollection<T, Item extends FakeLoadable> implements FakeLoadable {
  private loadedItems: readonly Item[] | undefined;

  constructor(protected readonly request: FakeRequest) {}

  protected abstract list(): readonly T[];
  /** Made while a batch runs: the item is found at once. */
  protected abstract itemFor(value: T): Item;

  get items(): Item[] {
    if (this.loadedItems === undefined) throw new FakeOfficeError("PropertyNotLoaded", "items were not loaded");
    return [...this.loadedItems];
  }

  load(options?: unknown): this {
    if (typeof options !== "object" || options === null) throw new Error("the fake takes load options as an object");
    this.request.enqueue({
      changes: false,
      bytes: OPERATION_BYTES + JSON.stringify(options).length,
      run: () => this.readInto(options as LoadOptions),
    });
    return this;
  }

  readInto(options: LoadOptions): number {
    this.loadedItems = this.list().map((value) => this.itemFor(value));
    return this.loadedItems.reduce((sum, item) => sum + item.readInto(options), 0);
  }
}

export function sizeOf(value: unknown): number {
  return value === undefined ? 0 : JSON.stringify(value).length;
}
