const SHOWN = "CNAM.";
const STORED = "_xldudf_CNAM_";

/** How CNAM functions are called in formulas people read, and in the formulas of a file. */
export class CustomFunctionNames {
  /** By their upper-case form, since both Excel and people mix cases. */
  readonly #ids: ReadonlyMap<string, string>;

  /** `ids`: `UE_VALID` and the like, without the namespace. */
  constructor(ids: readonly string[]) {
    this.#ids = new Map(ids.map((id) => [id.toUpperCase(), id]));
  }

  /** `_xldudf_CNAM_UE_VALID` is `CNAM.UE_VALID`; `undefined` for a name that is not one of ours. */
  shown(stored: string): string | undefined {
    return this.#rename(stored, STORED, SHOWN);
  }

  /** `CNAM.UE_VALID` is `_xldudf_CNAM_UE_VALID`; `undefined` for a name that is not one of ours. */
  stored(shown: string): string | undefined {
    return this.#rename(shown, SHOWN, STORED);
  }

  #rename(name: string, from: string, to: string): string | undefined {
    if (!name.toUpperCase().startsWith(from.toUpperCase())) return undefined;
    const id = this.#ids.get(name.slice(from.length).toUpperCase());
    return id === undefined ? undefined : to + id;
  }
}
