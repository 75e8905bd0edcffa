/** A part of the pane that is fetched the first time it is needed. */
export class OnDemand<Part> {
  #loaded: Part | null = null;
  #loading: Promise<Part> | undefined;

  constructor(private readonly fetch: () => Promise<Part>) {}

  /** The part, or `null` as long as nobody has needed it. */
  get loaded(): Part | null {
    return this.#loaded;
  }

  /** Fetches once; a failure (a lost connection) is not kept, so that the next try fetches again. */
  load(): Promise<Part> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<Part> {
    try {
      this.#loaded = await this.fetch();
      return this.#loaded;
    } catch (error) {
      this.#loading = undefined;
      throw new PartUnavailable(error);
    }
  }
}

/** The page could not fetch a part of the pane. */
export class PartUnavailable extends Error {
  constructor(cause: unknown) {
    super("a part of the pane could not be loaded", { cause });
    this.name = "PartUnavailable";
  }
}
