/** Readings that share their requests: each loads what it needs, yields, and goes on once everything has come. */

/** Every `yield` waits for one request, shared with the other readers of the same round. */
export type Reader<T> = Generator<void, T, void>;

/** Runs readers side by side: as many requests as the longest one asks for, whatever their number. */
export async function runReaders<T>(context: Excel.RequestContext, readers: readonly Reader<T>[]): Promise<T[]> {
  const results = new Map<Reader<T>, T>();
  const advance = (reader: Reader<T>): boolean => {
    const step = reader.next();
    if (step.done) results.set(reader, step.value);
    return !step.done;
  };
  for (let waiting = readers.filter(advance); waiting.length > 0;) {
    // One request per round is the point: what a round needs comes from the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    waiting = waiting.filter(advance);
  }
  return readers.map((reader) => results.get(reader) as T);
}
