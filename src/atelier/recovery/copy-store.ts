/** Copies in this browser's own database, which only pages of this origin can read. */

export interface CopyStore {
  /** Everything kept, whatever its shape, by its key. */
  all(): Promise<ReadonlyMap<string, unknown>>;
  put(id: string, copy: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}

const DATABASE = "cnam-recovery";
const COPIES = "copies";

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("the browser's database failed")));
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new Error("the browser's database failed"));
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", fail);
    transaction.addEventListener("error", fail);
  });
}

export class BrowserCopyStore implements CopyStore {
  private opened: Promise<IDBDatabase> | undefined;

  async all(): Promise<ReadonlyMap<string, unknown>> {
    const store = (await this.database()).transaction(COPIES, "readonly").objectStore(COPIES);
    const [keys, copies] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
    return new Map(keys.flatMap((key, index) => (typeof key === "string" ? [[key, copies[index]] as const] : [])));
  }

  async put(id: string, copy: unknown): Promise<void> {
    await this.write((store) => store.put(copy, id));
  }

  async remove(id: string): Promise<void> {
    await this.write((store) => store.delete(id));
  }

  private async write(change: (store: IDBObjectStore) => unknown): Promise<void> {
    const transaction = (await this.database()).transaction(COPIES, "readwrite");
    change(transaction.objectStore(COPIES));
    await completed(transaction);
  }

  /** Opened once: a page that is being closed has no time for it. */
  private database(): Promise<IDBDatabase> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async open(): Promise<IDBDatabase> {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(COPIES));
    const database = await done(request);
    // A later version of the page, in another tab, may want to change the database.
    database.addEventListener("versionchange", () => database.close());
    return database;
  }
}
